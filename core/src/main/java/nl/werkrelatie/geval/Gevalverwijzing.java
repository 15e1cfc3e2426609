// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.geval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Signaal;

/**
 * One published geval in the index: where it stands and what it shows.
 *
 * @param id the id of the geval
 * @param bestand its file, beside the index
 * @param titel the geval in a few words
 * @param buur the id of its neighbour, from which it differs in exactly one property or list
 *     element of what is known
 * @param drempel the threshold at which it lies; empty when it lies at none
 * @param voorgesteld the ids of the handvatten it shows as suggested
 * @param aangehouden the handvatten it shows as held back, each with the grounds it is about
 * @param stil the ids of the handvatten it shows as neither suggested nor held back
 * @param signalen the signalen it shows, by the side of them that it shows
 */
public record Gevalverwijzing(
    String id,
    String bestand,
    String titel,
    Optional<String> buur,
    Optional<Drempel> drempel,
    List<String> voorgesteld,
    List<Verwachting.Aangehouden> aangehouden,
    List<String> stil,
    Map<Signaalzijde, Set<Signaal>> signalen) {

  /** Copies everything; refuses an id, a file or a title that is none. */
  public Gevalverwijzing {
    Tekstvorm.ID.check(id);
    Tekstvorm.BESTAND.check(bestand);
    Tekstvorm.TITEL.check(titel);
    buur.ifPresent(Tekstvorm.ID::check);
    Objects.requireNonNull(drempel, "drempel");
    voorgesteld = List.copyOf(voorgesteld);
    voorgesteld.forEach(Tekstvorm.HANDVAT::check);
    aangehouden = List.copyOf(aangehouden);
    stil = List.copyOf(stil);
    stil.forEach(Tekstvorm.HANDVAT::check);
    Map<Signaalzijde, Set<Signaal>> ordered = new EnumMap<>(Signaalzijde.class);
    signalen.forEach(
        (zijde, shown) -> {
          if (!shown.isEmpty()) {
            ordered.put(zijde, Collections.unmodifiableSet(EnumSet.copyOf(shown)));
          }
        });
    signalen = Collections.unmodifiableMap(ordered);
  }

  /** The signalen of which it shows this side; possibly none. */
  public Set<Signaal> signalen(Signaalzijde zijde) {
    return signalen.getOrDefault(zijde, Set.of());
  }

  /** The type and the id. */
  @Override
  public String toString() {
    return "Gevalverwijzing " + id;
  }
}
