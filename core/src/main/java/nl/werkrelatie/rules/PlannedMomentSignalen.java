// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import static nl.werkrelatie.model.Aanwezige.PARTNER;
import static nl.werkrelatie.model.Aanwezige.TOLK_MINDERJARIG;
import static nl.werkrelatie.model.Aanwezige.TOLK_PROFESSIONEEL;
import static nl.werkrelatie.model.Aanwezige.TOLK_VERWANT;
import static nl.werkrelatie.model.Aanwezige.VERWANT;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Initiatief;

/**
 * The signalen about the planned moment: the first that is planned on or after the peildatum;
 * without one they all fail.
 */
final class PlannedMomentSignalen {
  private static final List<Signaal> ABOUT_THE_MOMENT =
      List.of(
          Signaal.KENNISMAKING,
          Signaal.UITNODIGING_DOOR_GEMEENTE,
          Signaal.TIJDSDRUK,
          Signaal.CONTROLE_IN_GESPREK,
          Signaal.SLECHT_NIEUWS,
          Signaal.DERDE_AANWEZIG,
          Signaal.GEEN_VAKTOLK);
  private static final List<Gespreksdoel> CONTROLE = List.of(Gespreksdoel.RECHTMATIGHEID);
  private static final List<Gespreksdoel> SLECHT_NIEUWS = List.of(Gespreksdoel.ONGUNSTIG_BESLUIT);
  private static final List<Aanwezige> DERDEN =
      List.of(PARTNER, VERWANT, TOLK_VERWANT, TOLK_MINDERJARIG);

  private PlannedMomentSignalen() {}

  static void look(Situatie situatie, Bevindingen found) {
    for (int index = 0; index < ABOUT_THE_MOMENT.size(); index++) {
      put(situatie, found, ABOUT_THE_MOMENT.get(index));
    }
  }

  private static void put(Situatie situatie, Bevindingen found, Signaal signaal) {
    Gespreksmoment planned = situatie.planned();
    Stand stand = planned == null ? Stand.GELDT_NIET : ask(situatie, signaal, planned);
    if (stand == Stand.GELDT) {
      if (signaal == Signaal.GEEN_VAKTOLK) {
        found.rests(Feitvorm.TOLK_NODIG);
      }
      found.rests(planned);
      if (signaal == Signaal.TIJDSDRUK) {
        found.rests(Drempel.TIJDSDRUK);
      }
      found.put(signaal, stand);
    } else {
      boolean couldHold = stand == Stand.NIET_VASTGELEGD || perhaps(situatie, signaal);
      found.put(signaal, couldHold ? Stand.NIET_VASTGELEGD : Stand.GELDT_NIET);
    }
  }

  /**
   * Whether a moment of unknown status before the planned one would settle it otherwise if it
   * turned out to be planned.
   */
  private static boolean perhaps(Situatie situatie, Signaal signaal) {
    for (int index = situatie.firstComing(); index < situatie.moments(); index++) {
      Gespreksmoment moment = situatie.moment(index);
      if (moment == situatie.planned()) {
        return false;
      }
      if (moment.status().isEmpty() && ask(situatie, signaal, moment) != Stand.GELDT_NIET) {
        return true;
      }
    }
    return false;
  }

  private static Stand ask(Situatie situatie, Signaal signaal, Gespreksmoment moment) {
    return switch (signaal) {
      case KENNISMAKING -> equal(moment.soort(), Gesprekssoort.KENNISMAKING);
      case UITNODIGING_DOOR_GEMEENTE -> equal(moment.initiatief(), Initiatief.GEMEENTE);
      case TIJDSDRUK -> tijdsdruk(situatie, moment);
      case CONTROLE_IN_GESPREK -> contains(moment.doelen(), CONTROLE);
      case SLECHT_NIEUWS -> contains(moment.doelen(), SLECHT_NIEUWS);
      case DERDE_AANWEZIG -> contains(moment.aanwezigen(), DERDEN);
      default -> geenVaktolk(situatie, moment);
    };
  }

  private static Stand tijdsdruk(Situatie situatie, Gespreksmoment moment) {
    OptionalInt minuten = moment.minuten();
    return minuten.isEmpty()
        ? Stand.NIET_VASTGELEGD
        : Stand.of(minuten.getAsInt() <= situatie.waarde(Drempel.TIJDSDRUK));
  }

  /**
   * The absence of a recorded professional interpreter is here itself the fact, also when nobody is
   * recorded.
   */
  private static Stand geenVaktolk(Situatie situatie, Gespreksmoment moment) {
    Boolean needed = situatie.werkrelatie().inwoner().tolkNodig().orElse(null);
    if (Boolean.FALSE.equals(needed)
        || moment.aanwezigen().orElse(Set.of()).contains(TOLK_PROFESSIONEEL)) {
      return Stand.GELDT_NIET;
    }
    return needed == null ? Stand.NIET_VASTGELEGD : Stand.GELDT;
  }

  private static <T> Stand equal(Optional<T> value, T asked) {
    return value.isEmpty() ? Stand.NIET_VASTGELEGD : Stand.of(value.get() == asked);
  }

  private static <T> Stand contains(Optional<Set<T>> recorded, List<T> asked) {
    Set<T> values = recorded.orElse(null);
    if (values == null) {
      return Stand.NIET_VASTGELEGD;
    }
    for (int index = 0; index < asked.size(); index++) {
      if (values.contains(asked.get(index))) {
        return Stand.GELDT;
      }
    }
    return Stand.GELDT_NIET;
  }
}
