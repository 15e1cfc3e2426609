// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import static nl.werkrelatie.model.Kanaal.BERICHT;
import static nl.werkrelatie.model.Kanaal.BRIEF;
import static nl.werkrelatie.model.Kanaal.TELEFOON;
import static nl.werkrelatie.model.Kanaal.VIDEO;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Signaalsoort;
import org.jspecify.annotations.Nullable;

/**
 * The signalen about past contacts: silence, what did not take place, who began, how far apart, and
 * whether repair was tried.
 */
final class ContactSignalen {
  static final Set<Kanaal> OP_AFSTAND = Set.of(VIDEO, TELEFOON, BERICHT, BRIEF);

  private ContactSignalen() {}

  static void look(Situatie situatie, Bevindingen found) {
    found.put(Signaal.STILTE, stilte(situatie, found));
    found.put(Signaal.NIET_DOORGEGAAN, nietDoorgegaan(situatie, found));
    found.put(Signaal.EENZIJDIG_INITIATIEF, eenzijdigInitiatief(situatie, found));
    found.put(Signaal.OP_AFSTAND, opAfstand(situatie, found));
    found.put(Signaal.HERSTEL_GEPROBEERD, herstelGeprobeerd(situatie, found));
  }

  private static Stand stilte(Situatie situatie, Bevindingen found) {
    int held = situatie.lastHeld();
    if (held == Situatie.NONE) {
      return couldHold(perhapsLongAgo(situatie));
    }
    found.rests(situatie.moment(held));
    found.rests(Drempel.STILTE);
    return Stand.of(longAgo(situatie, situatie.moment(held)));
  }

  private static boolean perhapsLongAgo(Situatie situatie) {
    for (int past = situatie.lastPast(); past >= 0; past = situatie.previousPast(past)) {
      if (situatie.moment(past).status().isEmpty() && longAgo(situatie, situatie.moment(past))) {
        return true;
      }
    }
    return false;
  }

  private static boolean longAgo(Situatie situatie, Gespreksmoment moment) {
    return situatie.daysAgo(moment.datum()) >= situatie.waarde(Drempel.STILTE);
  }

  private static Stand nietDoorgegaan(Situatie situatie, Bevindingen found) {
    int past = situatie.lastPast();
    if (past == Situatie.NONE) {
      return Stand.GELDT_NIET;
    }
    found.rests(situatie.moment(past));
    Gespreksstatus status = situatie.lastStatus();
    return status == null
        ? Stand.NIET_VASTGELEGD
        : Stand.of(status == Gespreksstatus.NIET_DOORGEGAAN);
  }

  private static Stand eenzijdigInitiatief(Situatie situatie, Bevindingen found) {
    Stand all = Stand.GELDT;
    int first = situatie.lastPast();
    int reeks = situatie.waarde(Drempel.REEKS);
    for (int count = 1; all != Stand.GELDT_NIET; count++) {
      if (first == Situatie.NONE) {
        return Stand.GELDT_NIET;
      }
      Initiatief began = situatie.moment(first).initiatief().orElse(null);
      all = all.and(began == null ? Stand.NIET_VASTGELEGD : Stand.of(began == Initiatief.GEMEENTE));
      if (count == reeks) {
        break;
      }
      first = situatie.previousPast(first);
    }
    if (all == Stand.GELDT && found.keepsEvidence()) {
      for (int index = first; index <= situatie.lastPast(); index++) {
        if (Situatie.status(situatie.moment(index)) != Gespreksstatus.GEPLAND) {
          found.rests(situatie.moment(index));
        }
      }
      found.rests(Drempel.REEKS);
    }
    return all;
  }

  /**
   * So many held contacts in a row, counted back from the last, took place at a distance; not
   * recorded when moments of unknown status or channel may turn out to make such a row.
   */
  private static Stand opAfstand(Situatie situatie, Bevindingen found) {
    int reeks = situatie.waarde(Drempel.REEKS);
    int surely = 0;
    int perhaps = 0;
    boolean sure = true;
    for (int index = situatie.lastPast(); index >= 0 && (sure || perhaps < reeks); index--) {
      Gespreksstatus status = situatie.status(index);
      if (status == null || status == Gespreksstatus.GELUKT) {
        Stand distant = isDistant(situatie.moment(index));
        if (status != null && distant == Stand.GELDT_NIET) {
          break;
        }
        perhaps += distant == Stand.GELDT_NIET ? 0 : 1;
        sure &= status == null || distant == Stand.GELDT;
        surely += sure && status != null ? 1 : 0;
        if (surely == reeks) {
          restsOnHeld(situatie, found, index);
          return Stand.GELDT;
        }
      }
    }
    return couldHold(perhaps >= reeks);
  }

  private static Stand isDistant(Gespreksmoment moment) {
    Kanaal kanaal = moment.kanaal().orElse(null);
    return kanaal == null ? Stand.NIET_VASTGELEGD : Stand.of(OP_AFSTAND.contains(kanaal));
  }

  private static void restsOnHeld(Situatie situatie, Bevindingen found, int first) {
    if (found.keepsEvidence()) {
      for (int index = first; index <= situatie.lastHeld(); index++) {
        if (Situatie.status(situatie.moment(index)) == Gespreksstatus.GELUKT) {
          found.rests(situatie.moment(index));
        }
      }
      found.rests(Drempel.REEKS);
    }
  }

  private static Stand herstelGeprobeerd(Situatie situatie, Bevindingen found) {
    LocalDate since = oldestStrain(situatie);
    if (since == null) {
      return Stand.GELDT_NIET;
    }
    int talks = 0;
    int perhaps = 0;
    for (int index = situatie.lastPast();
        index >= 0 && !situatie.moment(index).datum().isBefore(since);
        index--) {
      Stand repair = isRepair(situatie.moment(index));
      talks += repair == Stand.GELDT ? 1 : 0;
      perhaps += repair == Stand.GELDT_NIET ? 0 : 1;
    }
    int needed = situatie.waarde(Drempel.HERSTEL_GEPROBEERD);
    if (talks < needed) {
      return couldHold(perhaps >= needed);
    }
    if (found.keepsEvidence()) {
      restsOnRepair(situatie, found, since);
    }
    return Stand.GELDT;
  }

  /** How many past contacts, counted back from the last, the municipality began in a row. */
  static int begunByGemeente(Situatie situatie) {
    int count = 0;
    int past = situatie.lastPast();
    while (past >= 0 && situatie.moment(past).initiatief().orElse(null) == Initiatief.GEMEENTE) {
      count++;
      past = situatie.previousPast(past);
    }
    return count;
  }

  /** How many contacts that took place, counted back from the last, were remote in a row. */
  static int remote(Situatie situatie) {
    int count = 0;
    int held = situatie.lastHeld();
    while (held >= 0 && isDistant(situatie.moment(held)) == Stand.GELDT) {
      count++;
      held = situatie.previousHeld(held);
    }
    return count;
  }

  static boolean isUnderStrain(Situatie situatie) {
    return situatie.anyCounts(situatie.werkrelatie().signalen(), ContactSignalen::isStrain);
  }

  /** How many repair talks took place since the oldest signal of strain that is open. */
  static int repairTalks(Situatie situatie) {
    LocalDate since = oldestStrain(situatie);
    int talks = 0;
    for (int past = situatie.lastPast();
        since != null && past >= 0 && !situatie.moment(past).datum().isBefore(since);
        past = situatie.previousPast(past)) {
      talks += isRepair(situatie.moment(past)) == Stand.GELDT ? 1 : 0;
    }
    return talks;
  }

  private static void restsOnRepair(Situatie situatie, Bevindingen found, LocalDate since) {
    found.rests(situatie.counting(situatie.werkrelatie().signalen(), ContactSignalen::isStrain));
    for (int index = 0; index <= situatie.lastPast(); index++) {
      Gespreksmoment moment = situatie.moment(index);
      if (!moment.datum().isBefore(since) && isRepair(moment) == Stand.GELDT) {
        found.rests(moment);
      }
    }
    found.rests(Drempel.HERSTEL_GEPROBEERD);
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

  private static Stand couldHold(boolean couldHold) {
    return couldHold ? Stand.NIET_VASTGELEGD : Stand.GELDT_NIET;
  }
}
