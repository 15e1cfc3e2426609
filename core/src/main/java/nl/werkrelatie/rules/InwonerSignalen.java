// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
  private static final List<Given> GIVEN =
      Arrays.stream(Signaalsoort.values()).map(Given::of).toList();

  private final Situatie situatie;
  private final Bevindingen found;

  private InwonerSignalen(Situatie situatie, Bevindingen found) {
    this.situatie = situatie;
    this.found = found;
  }

  static void look(Situatie situatie, Bevindingen found) {
    InwonerSignalen look = new InwonerSignalen(situatie, found);
    look.given(situatie.werkrelatie().signalen());
    look.shared(situatie.werkrelatie().bagage());
    look.said(situatie.werkrelatie().uitingen());
    found.put(Signaal.OPEN_TOEZEGGING, look.openToezegging());
  }

  private void given(List<AfgegevenSignaal> signalen) {
    for (int index = 0; index < GIVEN.size(); index++) {
      found.put(GIVEN.get(index).signaal(), any(signalen, GIVEN.get(index).question()));
    }
  }

  private void shared(List<Bagage> bagage) {
    found.put(
        Signaal.LEVENSVERHAAL_GEDEELD,
        any(bagage, entry -> Stand.of(entry instanceof GeschondenLevensverhaal)));
    found.put(
        Signaal.SYSTEEMKRITIEK_GEDEELD,
        any(bagage, entry -> Stand.of(entry instanceof Systeemkritiek && isShared(entry))));
    found.put(Signaal.SYSTEEMKRITIEK_VERWACHT, any(bagage, entry -> Stand.of(!isShared(entry))));
    found.put(Signaal.HUISELIJK_GEWELD_GEDEELD, any(bagage, InwonerSignalen::huiselijkGeweld));
    found.put(Signaal.NIET_OVERDRAAGBAAR, any(bagage, InwonerSignalen::nietOverdraagbaar));
    found.put(
        Signaal.GEEN_BAGAGE_BEKEND,
        Stand.of(!situatie.anyCounts(bagage, InwonerSignalen::isShared)));
  }

  private void said(List<Uiting> uitingen) {
    found.put(Signaal.SCHAAMTE_GEUIT, any(uitingen, InwonerSignalen::isSchaamte));
    found.put(
        Signaal.GELDSTRESS_GEUIT,
        any(uitingen, uiting -> Stand.of(uiting.gevolg() == Gevolg.ARMOEDE)));
    found.put(
        Signaal.ZINLOOSHEID_GEUIT,
        any(uitingen, uiting -> Stand.of(uiting.gevolg() == Gevolg.ZINLOOSHEID)));
  }

  private static Stand isSchaamte(Uiting uiting) {
    return Stand.of(uiting.gevolg() == Gevolg.SCHAAMTE || uiting.gevolg() == Gevolg.ZELFVERWIJT);
  }

  /** Holds when one fact that counts answers yes; not recorded when one could. */
  private <F extends TijdelijkFeit> Stand any(List<F> feiten, Function<F, Stand> question) {
    Stand stand = Stand.GELDT_NIET;
    for (int index = 0; index < feiten.size() && stand != Stand.GELDT; index++) {
      Stand answer = question.apply(feiten.get(index));
      if (answer != Stand.GELDT_NIET && feiten.get(index).countsOn(situatie.peildatum())) {
        stand = stand.or(answer);
      }
    }
    if (stand == Stand.GELDT && found.keepsEvidence()) {
      found.rests(situatie.counting(feiten, feit -> question.apply(feit) == Stand.GELDT));
    }
    return stand;
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

  private Stand openToezegging() {
    Stand stand = Stand.GELDT_NIET;
    List<Toezegging> promised = situatie.werkrelatie().toezeggingen();
    for (int index = 0; index < promised.size(); index++) {
      stand = stand.or(isOverdue(situatie, promised.get(index)));
    }
    if (stand == Stand.GELDT && found.keepsEvidence()) {
      found.rests(
          promised.stream()
              .filter(toezegging -> isOverdue(situatie, toezegging) == Stand.GELDT)
              .sorted(Comparator.comparing(Toezegging::uiterlijk).thenComparing(Toezegging::id))
              .toList());
    }
    return stand;
  }

  /** Whether a promise is still open after the agreed date. */
  static Stand isOverdue(Situatie situatie, Toezegging toezegging) {
    if (situatie.daysAgo(toezegging.uiterlijk()) <= 0) {
      return Stand.GELDT_NIET;
    }
    Toezeggingstatus status = toezegging.status().orElse(null);
    return status == null ? Stand.NIET_VASTGELEGD : Stand.of(status == Toezeggingstatus.OPEN);
  }

  /** The signaal of the same name as what can be given. */
  private record Given(Signaal signaal, Function<AfgegevenSignaal, Stand> question) {
    static Given of(Signaalsoort soort) {
      return new Given(Signaal.valueOf(soort.name()), given -> Stand.of(given.soort() == soort));
    }
  }
}
