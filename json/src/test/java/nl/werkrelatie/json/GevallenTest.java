// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.rules.Aanhoudgrond;
import nl.werkrelatie.rules.Signaal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The situations, each with what fits in it; all people are invented. */
class GevallenTest {
  private static final List<String> GEVALLEN =
      List.of("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S10", "S12", "S13", "S17", "S18");

  @ParameterizedTest
  @MethodSource("gevallen")
  void the_engine_suggests_holds_and_leaves_alone_what_is_expected(String id) {
    Geval geval = GevalJson.read(text(id));
    Suggesties suggesties = RuleEngine.standard().with(geval.drempels()).suggest(geval.werkrelatie(), geval.peildatum());
    Verwachting given = given(suggesties, geval.verwacht().stil());
    assertTrue(geval.verwacht().equals(given), () -> id + " " + geval.titel() + ": " + difference(geval.verwacht(), given));
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void a_geval_is_kept_in_the_readable_form_under_its_id(String id) {
    Geval geval = GevalJson.read(text(id));
    assertEquals(text(id), GevalJson.write(geval), () -> id + " is not written as it stands in its file");
    assertEquals("Geval " + id, geval.toString(), () -> id + " has another id than its file");
  }

  private static Stream<String> gevallen() {
    return GEVALLEN.stream();
  }

  private static String text(String id) {
    return Documents.resource("gevallen/" + id + ".json");
  }

  private static Verwachting given(Suggesties suggesties, List<String> expectedSilent) {
    List<String> spoken =
        Stream.concat(
                suggesties.alle().stream().map(suggestie -> suggestie.handvat().id()),
                suggesties.aangehouden().stream().map(aangehouden -> aangehouden.handvat().id()))
            .toList();
    return new Verwachting(
        suggesties.signalen().geldende(),
        suggesties.alle().stream()
            .map(
                suggestie ->
                    new Verwachting.Suggestie(
                        suggestie.handvat().id(),
                        suggestie.redenen().stream().flatMap(reden -> reden.signalen().stream()).distinct().toList()))
            .toList(),
        suggesties.aangehouden().stream()
            .map(
                aangehouden ->
                    new Verwachting.Aangehouden(
                        aangehouden.handvat().id(), aangehouden.gronden().stream().map(Aanhoudgrond::code).toList()))
            .toList(),
        expectedSilent.stream().filter(handvat -> !spoken.contains(handvat)).toList());
  }

  /** What differs, in one line. */
  private static String difference(Verwachting expected, Verwachting given) {
    List<String> lines = new ArrayList<>();
    compare(lines, "signalen", names(expected.signalen()), names(given.signalen()));
    compare(lines, "suggesties", words(expected.suggesties()), words(given.suggesties()));
    compare(lines, "aangehouden", held(expected), held(given));
    compare(lines, "stil", expected.stil(), given.stil());
    return String.join("; ", lines);
  }

  private static void compare(List<String> lines, String what, List<String> expected, List<String> given) {
    List<String> missing = expected.stream().filter(one -> !given.contains(one)).toList();
    List<String> extra = given.stream().filter(one -> !expected.contains(one)).toList();
    if (!missing.isEmpty() || !extra.isEmpty()) {
      lines.add(what + " without " + missing + " and with " + extra);
    } else if (!expected.equals(given)) {
      lines.add(what + " in the order " + given);
    }
  }

  private static List<String> names(Set<Signaal> signalen) {
    return signalen.stream().map(Signaal::name).toList();
  }

  private static List<String> words(List<Verwachting.Suggestie> suggesties) {
    return suggesties.stream()
        .map(suggestie -> suggestie.handvat() + suggestie.redenen().stream().map(Signaal::name).collect(Collectors.toList()))
        .toList();
  }

  private static List<String> held(Verwachting verwachting) {
    return verwachting.aangehouden().stream().map(aangehouden -> aangehouden.handvat() + aangehouden.gronden()).toList();
  }
}
