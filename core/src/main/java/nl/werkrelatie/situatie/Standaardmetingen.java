// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.situatie;

import java.time.LocalDate;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Standaardmaat;
import org.jspecify.annotations.Nullable;

/** Looks up the facts about which the standard alone asks; every answer is a {@link Spreiding}. */
record Standaardmetingen(Look look) {

  /** The value of this fact. */
  long look(Standaardmaat maat) {
    return switch (maat) {
      case DAGEN_STIL -> stil();
      case DAGEN_TOT_AFSLUITING -> totAfsluiting(begin(), einde());
      case DUUR_LOPEND_TRAJECT -> duur(begin(), einde());
      case DAGEN_TOT_GEPLANDE_OVERDRACHT ->
          totOverdracht(situatie().werkrelatie().overdracht().orElse(null));
      case DAGEN_ZONDER_TEAMOVERLEG -> zonderTeamoverleg();
      case ERVARINGSKENNIS -> ervaringskennis();
    };
  }

  private Situatie situatie() {
    return look.situatie();
  }

  private long stil() {
    int held = situatie().lastHeld();
    if (held != Situatie.NONE) {
      look.rests(situatie().moment(held));
      return Spreiding.known(situatie().daysAgo(situatie().moment(held).datum()));
    }
    for (int index = 0; index <= situatie().lastPast(); index++) {
      if (situatie().status(index) == null) {
        return Spreiding.perhapsUpTo(situatie().daysAgo(situatie().moment(index).datum()));
      }
    }
    return Spreiding.GEEN;
  }

  private @Nullable LocalDate begin() {
    Traject traject = situatie().werkrelatie().traject().orElse(null);
    return traject == null ? null : traject.begin().orElse(null);
  }

  private @Nullable LocalDate einde() {
    Traject traject = situatie().werkrelatie().traject().orElse(null);
    return traject == null ? null : traject.einde().orElse(null);
  }

  /** A traject cannot end before it begins. */
  private long totAfsluiting(@Nullable LocalDate begin, @Nullable LocalDate einde) {
    if (einde == null) {
      return begin == null ? Spreiding.NIET_VASTGELEGD : Spreiding.atLeast(-daysAgo(begin));
    }
    look.rests(Feitvorm.TRAJECT, einde);
    return daysAgo(einde) > 0 ? Spreiding.GEEN : Spreiding.known(-daysAgo(einde));
  }

  /** A traject that has not ended lasts at least until today. */
  private long duur(@Nullable LocalDate begin, @Nullable LocalDate einde) {
    if (einde != null && daysAgo(einde) > 0) {
      return Spreiding.GEEN;
    } else if (begin == null) {
      return Spreiding.NIET_VASTGELEGD;
    } else if (einde == null) {
      return Spreiding.atLeast(daysAgo(begin));
    }
    look.rests(Feitvorm.TRAJECT, einde);
    return Spreiding.known(einde.toEpochDay() - begin.toEpochDay());
  }

  private long totOverdracht(@Nullable Overdracht overdracht) {
    if (overdracht == null) {
      return Spreiding.NIET_VASTGELEGD;
    }
    LocalDate datum = overdracht.datum().orElse(null);
    if (!overdracht.gepland() || (datum != null && daysAgo(datum) > 0)) {
      return Spreiding.GEEN;
    }
    look.rests(Feitvorm.OVERDRACHT, datum);
    return datum == null ? Spreiding.atLeast(0) : Spreiding.known(-daysAgo(datum));
  }

  private long zonderTeamoverleg() {
    LocalDate last = lastDiscussion(situatie().werkrelatie());
    if (last == null) {
      return Spreiding.WITHOUT_END;
    }
    look.rests(Feitvorm.TEAMOVERLEG, last);
    return daysAgo(last) < 0 ? Spreiding.WITHOUT_END : Spreiding.known(daysAgo(last));
  }

  static @Nullable LocalDate lastDiscussion(Werkrelatie werkrelatie) {
    Team team = werkrelatie.team().orElse(null);
    return team == null ? null : team.laatsteOverleg().orElse(null);
  }

  private long ervaringskennis() {
    Team team = situatie().werkrelatie().team().orElse(null);
    Boolean present = team == null ? null : team.ervaringskennis().orElse(null);
    look.rests(Feitvorm.ERVARINGSKENNIS);
    return present == null ? Spreiding.NIET_VASTGELEGD : Spreiding.known(present ? 1 : 0);
  }

  private long daysAgo(LocalDate date) {
    return situatie().daysAgo(date);
  }

  @Override
  public String toString() {
    return "Standaardmetingen";
  }
}
