// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.ways.Alternative;
import org.junit.jupiter.api.Test;

/**
 * How a signaal stands in its examples and one step away, on what that rests and how far it is: one
 * line each, as it was last looked at.
 */
class WrittenSightTest {
  private static final int NEXT = 6;

  /** They hold of a werkrelatie of which nothing is recorded. */
  private static final Set<Signaal> FROM_NOTHING =
      WrittenExamplesTest.empty().signalen().geldende();

  @Test
  void what_is_seen_in_an_example_and_next_to_it() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Constatering signaal : WrittenExamplesTest.all()) {
      lines.add(WrittenExamplesTest.name(signaal));
      for (Stand stand : List.of(Stand.GELDT, Stand.GELDT_NIET)) {
        Zoeker.find(WrittenExamplesTest.empty(), new Alternative(Map.of(signaal, Set.of(stand))))
            .stream()
            .flatMap(
                found ->
                    Stream.concat(
                        Stream.of(found), Zoeker.nextTo(found, List.of(signaal)).limit(NEXT)))
            .map(blad -> "  " + seen(signaal, blad))
            .distinct()
            .forEach(lines::add);
      }
    }
    WrittenExamplesTest.write("seen.txt", lines.stream());
  }

  private static String seen(Constatering signaal, Werkblad blad) {
    Signalen signalen = blad.signalen();
    return WrittenExamplesTest.told(blad)
        + ": "
        + signalen.stand(signaal)
        + signalen.feiten(signaal).stream()
            .map(feit -> " " + feit.vorm() + feit.id().map(id -> " " + id).orElse(""))
            .collect(joining(","))
        + signalen.drempels(signaal).stream()
            .map(drempel -> " " + drempel.drempel() + " " + drempel.waarde())
            .collect(joining())
        + signalen.afstand(signaal).map(afstand -> " (" + afstand.nl() + ")").orElse("")
        + signalen.geldende().stream()
            .filter(one -> one != signaal && !FROM_NOTHING.contains(one))
            .map(one -> " + " + one)
            .collect(joining());
  }
}
