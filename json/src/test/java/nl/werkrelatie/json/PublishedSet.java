// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.geval.Signaalzijde;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.signaal.Signaal;

/** The published gevallen with their index, read once, and the questions the tests ask of them. */
final class PublishedSet {
  private static final PublishedSet SET = new PublishedSet();

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** A geval with what the index says that it shows. */
  record Entry(Gevalverwijzing verwijzing, Geval geval) {

    boolean suggests(String handvat) {
      return geval.verwacht().suggesties().stream()
          .anyMatch(suggestie -> suggestie.handvat().equals(handvat));
    }

    boolean holds(String handvat) {
      return geval.verwacht().aangehouden().stream()
          .anyMatch(aangehouden -> aangehouden.handvat().equals(handvat));
    }

    boolean holds(String handvat, String grond) {
      return isHeld(geval.verwacht().aangehouden(), handvat, grond);
    }

    boolean holds(Signaal signaal) {
      return geval.verwacht().signalen().contains(signaal);
    }

    boolean showsHeld(String handvat, String grond) {
      return isHeld(verwijzing.aangehouden(), handvat, grond);
    }

    boolean shows(Signaal signaal, Signaalzijde zijde) {
      return verwijzing.signalen(zijde).contains(signaal);
    }

    /** Its neighbour in the index; none when the index names none. */
    List<Entry> buur() {
      return verwijzing.buur().map(id -> List.of(SET.get(id))).orElse(List.of());
    }

    boolean isNeighbourOf(Entry other) {
      return buur().contains(other) || other.buur().contains(this);
    }

    private static boolean isHeld(
        List<Verwachting.Aangehouden> held, String handvat, String grond) {
      return held.stream()
          .anyMatch(
              aangehouden ->
                  aangehouden.handvat().equals(handvat) && aangehouden.gronden().contains(grond));
    }

    @Override
    public String toString() {
      return verwijzing.id();
    }
  }

  private PublishedSet() {
    for (Gevalverwijzing verwijzing : Gevallen.index()) {
      entries.put(verwijzing.id(), new Entry(verwijzing, Gevallen.van(verwijzing.id())));
    }
  }

  static List<Entry> all() {
    return List.copyOf(SET.entries.values());
  }

  static boolean some(Predicate<Entry> wanted) {
    return all().stream().anyMatch(wanted);
  }

  private Entry get(String id) {
    return Objects.requireNonNull(
        entries.get(id), () -> "the index names the neighbour " + id + ", and there is none");
  }
}
