// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import static nl.werkrelatie.model.Aanwezige.PARTNER;
import static nl.werkrelatie.model.Aanwezige.TOLK_MINDERJARIG;
import static nl.werkrelatie.model.Aanwezige.TOLK_PROFESSIONEEL;
import static nl.werkrelatie.model.Aanwezige.TOLK_VERWANT;
import static nl.werkrelatie.model.Aanwezige.VERWANT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;

/**
 * The signalen about the planned moment: the first that is planned on or after the peildatum;
 * without one they all fail.
 */
final class PlannedMomentSignalen {
  private static final Set<Aanwezige> DERDEN =
      Set.of(PARTNER, VERWANT, TOLK_VERWANT, TOLK_MINDERJARIG);

  private final Optional<Gespreksmoment> planned;

  /** Moments of unknown status that would be the planned one if they turned out to be planned. */
  private final List<Gespreksmoment> perhapsPlanned;

  private PlannedMomentSignalen(Situatie situatie) {
    Optional<Gespreksmoment> first = Optional.empty();
    List<Gespreksmoment> unknown = new ArrayList<>();
    for (Gespreksmoment moment : situatie.coming()) {
      if (Situatie.hasStatus(moment, Gespreksstatus.GEPLAND)) {
        first = Optional.of(moment);
        break;
      }
      if (moment.status().isEmpty()) {
        unknown.add(moment);
      }
    }
    this.planned = first;
    this.perhapsPlanned = unknown;
  }

  static void look(Situatie situatie, Map<Signaal, Bevinding> found) {
    PlannedMomentSignalen look = new PlannedMomentSignalen(situatie);
    found.put(
        Signaal.KENNISMAKING,
        look.ifPlanned(moment -> equal(moment.soort(), Gesprekssoort.KENNISMAKING)));
    found.put(
        Signaal.UITNODIGING_DOOR_GEMEENTE,
        look.ifPlanned(moment -> equal(moment.initiatief(), Initiatief.GEMEENTE)));
    found.put(
        Signaal.TIJDSDRUK,
        look.ifPlanned(
            moment ->
                moment.minuten().isEmpty()
                    ? Stand.NIET_VASTGELEGD
                    : Stand.of(moment.minuten().getAsInt() <= situatie.waarde(Drempel.TIJDSDRUK)),
            Drempel.TIJDSDRUK));
    found.put(
        Signaal.CONTROLE_IN_GESPREK,
        look.ifPlanned(moment -> contains(moment.doelen(), Set.of(Gespreksdoel.RECHTMATIGHEID))));
    found.put(
        Signaal.SLECHT_NIEUWS,
        look.ifPlanned(
            moment -> contains(moment.doelen(), Set.of(Gespreksdoel.ONGUNSTIG_BESLUIT))));
    found.put(
        Signaal.DERDE_AANWEZIG, look.ifPlanned(moment -> contains(moment.aanwezigen(), DERDEN)));
    found.put(Signaal.GEEN_VAKTOLK, look.geenVaktolk(situatie.werkrelatie().inwoner().tolkNodig()));
  }

  /**
   * The absence of a recorded professional interpreter is here itself the fact, also when nobody is
   * recorded.
   */
  private Bevinding geenVaktolk(Optional<Boolean> tolkNodig) {
    Stand needed = tolkNodig.map(Stand::of).orElse(Stand.NIET_VASTGELEGD);
    Bevinding bevinding =
        ifPlanned(
            moment ->
                needed.and(
                    Stand.of(!moment.aanwezigen().orElse(Set.of()).contains(TOLK_PROFESSIONEEL))));
    if (bevinding.stand() != Stand.GELDT) {
      return bevinding;
    }
    List<Feitverwijzing> feiten = new ArrayList<>(List.of(Feitverwijzing.of(Feitvorm.TOLK_NODIG)));
    feiten.addAll(bevinding.feiten());
    return Bevinding.holds(feiten);
  }

  private Bevinding ifPlanned(Function<Gespreksmoment, Stand> question, Drempel... drempels) {
    Stand stand = planned.map(question).orElse(Stand.GELDT_NIET);
    if (stand == Stand.GELDT) {
      return Bevinding.holds(Situatie.pointing(planned.stream().toList()), drempels);
    }
    boolean perhaps =
        perhapsPlanned.stream().map(question).anyMatch(other -> other != Stand.GELDT_NIET);
    return Bevinding.absent(stand == Stand.NIET_VASTGELEGD || perhaps);
  }

  private static <T> Stand equal(Optional<T> value, T asked) {
    return value.map(known -> Stand.of(known.equals(asked))).orElse(Stand.NIET_VASTGELEGD);
  }

  private static <T> Stand contains(Optional<Set<T>> values, Set<T> asked) {
    return values
        .map(known -> Stand.of(!Collections.disjoint(known, asked)))
        .orElse(Stand.NIET_VASTGELEGD);
  }
}
