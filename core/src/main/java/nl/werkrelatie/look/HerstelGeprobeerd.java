// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The contact is under strain, and since the oldest open signal of it so many repair talks took
 * place with this consulent.
 */
record HerstelGeprobeerd() implements Answer {

  @Override
  public Stand stand(Look look) {
    Situatie situatie = look.situatie();
    LocalDate since = oldestStrain(situatie);
    if (since == null) {
      return Stand.GELDT_NIET;
    }
    int needed = situatie.waarde(Drempel.HERSTEL_GEPROBEERD);
    if (talks(situatie, since, Stand.GELDT) < needed) {
      int perhaps =
          talks(situatie, since, Stand.GELDT) + talks(situatie, since, Stand.NIET_VASTGELEGD);
      return perhaps >= needed ? Stand.NIET_VASTGELEGD : Stand.GELDT_NIET;
    }
    if (look.keepsEvidence()) {
      rests(look, since);
    }
    return Stand.GELDT;
  }

  /** How many past moments since that day are repair talks, surely or perhaps. */
  private static int talks(Situatie situatie, LocalDate since, Stand asked) {
    int talks = 0;
    for (int index = situatie.lastPast();
        index >= 0 && !situatie.moment(index).datum().isBefore(since);
        index--) {
      talks += isRepair(situatie.moment(index)) == asked ? 1 : 0;
    }
    return talks;
  }

  private static void rests(Look look, LocalDate since) {
    Situatie situatie = look.situatie();
    look.rests(situatie.counting(situatie.werkrelatie().signalen(), HerstelGeprobeerd::isStrain));
    for (int index = 0; index <= situatie.lastPast(); index++) {
      Gespreksmoment moment = situatie.moment(index);
      if (!moment.datum().isBefore(since) && isRepair(moment) == Stand.GELDT) {
        look.rests(moment);
      }
    }
    look.rests(Drempel.HERSTEL_GEPROBEERD);
  }

  @Override
  public @Nullable Tekst afstand(Situatie situatie, Stand stand) {
    return stand == Stand.GELDT || oldestStrain(situatie) == null
        ? null
        : Afstandtekst.asked(
            situatie.waarde(Drempel.HERSTEL_GEPROBEERD), Afstandtekst.REPAIR_TALKS);
  }

  private static @Nullable LocalDate oldestStrain(Situatie situatie) {
    LocalDate oldest = null;
    List<AfgegevenSignaal> signalen = situatie.werkrelatie().signalen();
    for (int index = 0; index < signalen.size(); index++) {
      AfgegevenSignaal signaal = signalen.get(index);
      if (isStrain(signaal)
          && (oldest == null || signaal.datum().isBefore(oldest))
          && signaal.countsOn(situatie.peildatum())) {
        oldest = signaal.datum();
      }
    }
    return oldest;
  }

  private static boolean isStrain(AfgegevenSignaal signaal) {
    return signaal.soort() == Signaalsoort.STROEFHEID;
  }

  /** Whether this is a repair talk that took place with this consulent. */
  private static Stand isRepair(Gespreksmoment moment) {
    Stand repair = is(moment.soort().orElse(null), Gesprekssoort.HERSTELGESPREK);
    return repair == Stand.GELDT_NIET
        ? repair
        : repair
            .and(is(Situatie.status(moment), Gespreksstatus.GELUKT))
            .and(is(moment.metVoorganger().orElse(null), false));
  }

  private static <T> Stand is(@Nullable T value, T asked) {
    return value == null ? Stand.NIET_VASTGELEGD : Stand.of(value.equals(asked));
  }
}
