// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.signaal.Standaardmaat;
import nl.werkrelatie.situatie.Feitvorm;
import org.jspecify.annotations.Nullable;

/** Looks up the facts about which the standard alone asks; every answer is a {@link Spreiding}. */
final class Standaardmetingen {
  private Standaardmetingen() {}

  /** The value of this fact. */
  static long look(Standaardmaat maat, Look look) {
    return switch (maat) {
      case DAGEN_STIL -> stil(look);
      case DAGEN_TOT_AFSLUITING -> totAfsluiting(look);
      case DUUR_LOPEND_TRAJECT -> duur(look);
      case DAGEN_TOT_GEPLANDE_OVERDRACHT ->
          totOverdracht(look, look.situatie().werkrelatie().overdracht().orElse(null));
      case DAGEN_ZONDER_TEAMOVERLEG -> zonderTeamoverleg(look);
      case ERVARINGSKENNIS -> ervaringskennis(look);
    };
  }

  private static long stil(Look look) {
    int held = look.situatie().lastHeld();
    if (held != Situatie.NONE) {
      look.rests(look.situatie().moment(held));
      return Spreiding.known(look.situatie().daysAgo(look.situatie().moment(held).datum()));
    }
    for (int index = 0; index <= look.situatie().lastPast(); index++) {
      if (look.situatie().status(index) == null) {
        return Spreiding.perhapsUpTo(
            look.situatie().daysAgo(look.situatie().moment(index).datum()));
      }
    }
    return Spreiding.GEEN;
  }

  /** A traject cannot end before it begins. */
  private static long totAfsluiting(Look look) {
    LocalDate einde = look.situatie().einde();
    if (einde != null) {
      look.rests(Feitvorm.TRAJECT, einde);
      long ahead = -look.situatie().daysAgo(einde);
      return ahead < 0 ? Spreiding.GEEN : Spreiding.known(ahead);
    }
    LocalDate begin = look.situatie().begin();
    return begin == null
        ? Spreiding.NIET_VASTGELEGD
        : Spreiding.atLeast(-look.situatie().daysAgo(begin));
  }

  /** A traject that has not ended lasts at least until today. */
  private static long duur(Look look) {
    LocalDate einde = look.situatie().einde();
    if (einde != null && look.situatie().daysAgo(einde) > 0) {
      return Spreiding.GEEN;
    }
    LocalDate begin = look.situatie().begin();
    if (begin == null) {
      return Spreiding.NIET_VASTGELEGD;
    } else if (einde == null) {
      return Spreiding.atLeast(look.situatie().daysAgo(begin));
    }
    look.rests(Feitvorm.TRAJECT, einde);
    return Spreiding.known(einde.toEpochDay() - begin.toEpochDay());
  }

  private static long totOverdracht(Look look, @Nullable Overdracht overdracht) {
    if (overdracht == null) {
      return Spreiding.NIET_VASTGELEGD;
    }
    LocalDate datum = overdracht.datum().orElse(null);
    if (!overdracht.gepland() || (datum != null && look.situatie().daysAgo(datum) > 0)) {
      return Spreiding.GEEN;
    }
    look.rests(Feitvorm.OVERDRACHT, datum);
    return datum == null ? Spreiding.atLeast(0) : Spreiding.known(-look.situatie().daysAgo(datum));
  }

  private static long zonderTeamoverleg(Look look) {
    LocalDate last = lastDiscussion(look.situatie());
    if (last == null) {
      return Spreiding.WITHOUT_END;
    }
    look.rests(Feitvorm.TEAMOVERLEG, last);
    return look.situatie().daysAgo(last) < 0
        ? Spreiding.WITHOUT_END
        : Spreiding.known(look.situatie().daysAgo(last));
  }

  static @Nullable LocalDate lastDiscussion(Situatie situatie) {
    Team team = situatie.team();
    return team == null ? null : team.laatsteOverleg().orElse(null);
  }

  private static long ervaringskennis(Look look) {
    Team team = look.situatie().team();
    Boolean present = team == null ? null : team.ervaringskennis().orElse(null);
    look.rests(Feitvorm.ERVARINGSKENNIS);
    return present == null ? Spreiding.NIET_VASTGELEGD : Spreiding.known(present ? 1 : 0);
  }
}
