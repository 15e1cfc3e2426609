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
import org.jspecify.annotations.Nullable;

/** The signalen from what was shared, said, asked, set and promised. */
final class InwonerSignalen {
  private static final List<Given> GIVEN =
      Arrays.stream(Signaalsoort.values()).map(Given::of).toList();

  private InwonerSignalen() {}

  static void look(Situatie situatie, Bevindingen found) {
    given(situatie, found, situatie.werkrelatie().signalen());
    shared(situatie, found, situatie.werkrelatie().bagage());
    said(situatie, found, situatie.werkrelatie().uitingen());
    found.put(Signaal.OPEN_TOEZEGGING, openToezegging(situatie, found));
  }

  private static void given(Situatie situatie, Bevindingen found, List<AfgegevenSignaal> signalen) {
    for (int index = 0; index < GIVEN.size(); index++) {
      found.put(
          GIVEN.get(index).signaal(), any(situatie, found, signalen, GIVEN.get(index).question()));
    }
  }

  private static void shared(Situatie situatie, Bevindingen found, List<Bagage> bagage) {
    found.put(
        Signaal.LEVENSVERHAAL_GEDEELD,
        any(situatie, found, bagage, entry -> Stand.of(entry instanceof GeschondenLevensverhaal)));
    found.put(
        Signaal.SYSTEEMKRITIEK_GEDEELD,
        any(
            situatie,
            found,
            bagage,
            entry -> Stand.of(entry instanceof Systeemkritiek && isShared(entry))));
    found.put(
        Signaal.SYSTEEMKRITIEK_VERWACHT,
        any(situatie, found, bagage, entry -> Stand.of(!isShared(entry))));
    found.put(
        Signaal.HUISELIJK_GEWELD_GEDEELD,
        any(situatie, found, bagage, InwonerSignalen::huiselijkGeweld));
    found.put(
        Signaal.NIET_OVERDRAAGBAAR,
        any(situatie, found, bagage, InwonerSignalen::nietOverdraagbaar));
    found.put(
        Signaal.GEEN_BAGAGE_BEKEND,
        Stand.of(!situatie.anyCounts(bagage, InwonerSignalen::isShared)));
  }

  private static void said(Situatie situatie, Bevindingen found, List<Uiting> uitingen) {
    found.put(Signaal.SCHAAMTE_GEUIT, any(situatie, found, uitingen, InwonerSignalen::isSchaamte));
    found.put(
        Signaal.GELDSTRESS_GEUIT,
        any(situatie, found, uitingen, uiting -> Stand.of(uiting.gevolg() == Gevolg.ARMOEDE)));
    found.put(
        Signaal.ZINLOOSHEID_GEUIT,
        any(situatie, found, uitingen, uiting -> Stand.of(uiting.gevolg() == Gevolg.ZINLOOSHEID)));
  }

  private static Stand isSchaamte(Uiting uiting) {
    return Stand.of(uiting.gevolg() == Gevolg.SCHAAMTE || uiting.gevolg() == Gevolg.ZELFVERWIJT);
  }

  /** Holds when one fact that counts answers yes; not recorded when one could. */
  private static <F extends TijdelijkFeit> Stand any(
      Situatie situatie, Bevindingen found, List<F> feiten, Function<F, Stand> question) {
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
        ? isGeweld(verhaal.soort().orElse(null))
        : Stand.GELDT_NIET;
  }

  private static Stand isGeweld(@Nullable Levensverhaalsoort soort) {
    return soort == null
        ? Stand.NIET_VASTGELEGD
        : Stand.of(soort == Levensverhaalsoort.HUISELIJK_GEWELD);
  }

  private static Stand nietOverdraagbaar(Bagage entry) {
    Boolean overdraagbaar = entry.overdraagbaar().orElse(null);
    return Stand.of(isShared(entry))
        .and(overdraagbaar == null ? Stand.NIET_VASTGELEGD : Stand.of(!overdraagbaar));
  }

  private static Stand openToezegging(Situatie situatie, Bevindingen found) {
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
