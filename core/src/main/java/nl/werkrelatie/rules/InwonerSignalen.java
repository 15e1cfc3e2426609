// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Zichtbaarheid;

/** The signalen from what was shared, said, asked, set and promised. */
final class InwonerSignalen {
  private final Situatie situatie;
  private final Map<Signaal, Bevinding> found;

  private InwonerSignalen(Situatie situatie, Map<Signaal, Bevinding> found) {
    this.situatie = situatie;
    this.found = found;
  }

  static void look(Situatie situatie, Map<Signaal, Bevinding> found) {
    InwonerSignalen look = new InwonerSignalen(situatie, found);
    look.given();
    look.shared();
    look.said();
    found.put(Signaal.OPEN_TOEZEGGING, look.openToezegging());
  }

  private void given() {
    List<AfgegevenSignaal> signalen = situatie.werkrelatie().signalen();
    for (Signaalsoort soort : Signaalsoort.values()) {
      found.put(
          Signaal.valueOf(soort.name()),
          any(signalen, signaal -> Stand.of(signaal.soort() == soort)));
    }
  }

  private void shared() {
    List<Bagage> bagage = situatie.werkrelatie().bagage();
    found.put(
        Signaal.LEVENSVERHAAL_GEDEELD,
        any(bagage, entry -> Stand.of(entry instanceof GeschondenLevensverhaal)));
    found.put(
        Signaal.SYSTEEMKRITIEK_GEDEELD,
        any(bagage, entry -> Stand.of(entry instanceof Systeemkritiek && isShared(entry))));
    found.put(Signaal.SYSTEEMKRITIEK_VERWACHT, any(bagage, entry -> Stand.of(!isShared(entry))));
    found.put(Signaal.HUISELIJK_GEWELD_GEDEELD, any(bagage, InwonerSignalen::huiselijkGeweld));
    found.put(Signaal.NIET_OVERDRAAGBAAR, any(bagage, InwonerSignalen::nietOverdraagbaar));
    boolean none = situatie.counting(bagage, InwonerSignalen::isShared).isEmpty();
    found.put(Signaal.GEEN_BAGAGE_BEKEND, none ? Bevinding.holds(List.of()) : Bevinding.FAILS);
  }

  private void said() {
    found.put(Signaal.SCHAAMTE_GEUIT, saidOneOf(Set.of(Gevolg.SCHAAMTE, Gevolg.ZELFVERWIJT)));
    found.put(Signaal.GELDSTRESS_GEUIT, saidOneOf(Set.of(Gevolg.ARMOEDE)));
    found.put(Signaal.ZINLOOSHEID_GEUIT, saidOneOf(Set.of(Gevolg.ZINLOOSHEID)));
  }

  private Bevinding saidOneOf(Set<Gevolg> gevolgen) {
    List<Uiting> uitingen = situatie.werkrelatie().uitingen();
    return any(uitingen, uiting -> Stand.of(gevolgen.contains(uiting.gevolg())));
  }

  /** Holds when one fact that counts answers yes; not recorded when one could. */
  private <F extends TijdelijkFeit> Bevinding any(List<F> feiten, Function<F, Stand> question) {
    List<F> yes = situatie.counting(feiten, feit -> question.apply(feit) == Stand.GELDT);
    return yes.isEmpty()
        ? Bevinding.absent(
            !situatie
                .counting(feiten, feit -> question.apply(feit) == Stand.NIET_VASTGELEGD)
                .isEmpty())
        : Bevinding.holds(Situatie.pointing(yes));
  }

  private static boolean isShared(Bagage entry) {
    return entry.zichtbaarheid() == Zichtbaarheid.GEDEELD;
  }

  private static Stand huiselijkGeweld(Bagage entry) {
    return entry instanceof GeschondenLevensverhaal verhaal
        ? verhaal
            .soort()
            .map(soort -> Stand.of(soort == Levensverhaalsoort.HUISELIJK_GEWELD))
            .orElse(Stand.NIET_VASTGELEGD)
        : Stand.GELDT_NIET;
  }

  private static Stand nietOverdraagbaar(Bagage entry) {
    return Stand.of(isShared(entry))
        .and(entry.overdraagbaar().map(yes -> Stand.of(!yes)).orElse(Stand.NIET_VASTGELEGD));
  }

  private Bevinding openToezegging() {
    List<Toezegging> overdue =
        situatie.werkrelatie().toezeggingen().stream()
            .filter(toezegging -> situatie.daysAgo(toezegging.uiterlijk()) > 0)
            .sorted(Comparator.comparing(Toezegging::uiterlijk).thenComparing(Toezegging::id))
            .toList();
    List<Toezegging> open =
        overdue.stream()
            .filter(toezegging -> toezegging.status().equals(Optional.of(Toezeggingstatus.OPEN)))
            .toList();
    return open.isEmpty()
        ? Bevinding.absent(overdue.stream().anyMatch(toezegging -> toezegging.status().isEmpty()))
        : Bevinding.holds(Situatie.pointing(open));
  }
}
