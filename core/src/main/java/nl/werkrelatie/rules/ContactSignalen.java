// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import static nl.werkrelatie.model.Kanaal.BERICHT;
import static nl.werkrelatie.model.Kanaal.BRIEF;
import static nl.werkrelatie.model.Kanaal.TELEFOON;
import static nl.werkrelatie.model.Kanaal.VIDEO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  private final Situatie situatie;
  private final Bevindingen found;

  private ContactSignalen(Situatie situatie, Bevindingen found) {
    this.situatie = situatie;
    this.found = found;
  }

  static void look(Situatie situatie, Bevindingen found) {
    ContactSignalen look = new ContactSignalen(situatie, found);
    found.put(Signaal.STILTE, look.stilte());
    found.put(Signaal.NIET_DOORGEGAAN, look.nietDoorgegaan());
    found.put(Signaal.EENZIJDIG_INITIATIEF, look.eenzijdigInitiatief());
    found.put(Signaal.OP_AFSTAND, look.opAfstand());
    found.put(Signaal.HERSTEL_GEPROBEERD, look.herstelGeprobeerd());
  }

  private Stand stilte() {
    int held = situatie.lastHeld();
    if (held == Situatie.NONE) {
      return couldHold(perhapsLongAgo());
    }
    found.rests(situatie.moment(held));
    found.rests(Drempel.STILTE);
    return Stand.of(longAgo(situatie.moment(held)));
  }

  private boolean perhapsLongAgo() {
    for (int past = situatie.lastPast(); past >= 0; past = situatie.previousPast(past)) {
      if (situatie.moment(past).status().isEmpty() && longAgo(situatie.moment(past))) {
        return true;
      }
    }
    return false;
  }

  private boolean longAgo(Gespreksmoment moment) {
    return situatie.daysAgo(moment.datum()) >= situatie.waarde(Drempel.STILTE);
  }

  private Stand nietDoorgegaan() {
    int past = situatie.lastPast();
    if (past == Situatie.NONE) {
      return Stand.GELDT_NIET;
    }
    Gespreksmoment last = situatie.moment(past);
    found.rests(last);
    return last.status().isEmpty()
        ? Stand.NIET_VASTGELEGD
        : Stand.of(Situatie.hasStatus(last, Gespreksstatus.NIET_DOORGEGAAN));
  }

  private Stand eenzijdigInitiatief() {
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
        if (!Situatie.hasStatus(situatie.moment(index), Gespreksstatus.GEPLAND)) {
          found.rests(situatie.moment(index));
        }
      }
      found.rests(Drempel.REEKS);
    }
    return all;
  }

  private Stand opAfstand() {
    int reeks = situatie.waarde(Drempel.REEKS);
    int first = situatie.lastHeld();
    for (int count = 1; first != Situatie.NONE && isDistant(situatie.moment(first)); count++) {
      if (count == reeks) {
        restsOnHeld(first);
        return Stand.GELDT;
      }
      first = situatie.previousHeld(first);
    }
    return couldHold(perhapsOpAfstand(reeks));
  }

  private static boolean isDistant(Gespreksmoment moment) {
    Kanaal kanaal = moment.kanaal().orElse(null);
    return kanaal != null && OP_AFSTAND.contains(kanaal);
  }

  private void restsOnHeld(int first) {
    if (found.keepsEvidence()) {
      for (int index = first; index <= situatie.lastHeld(); index++) {
        if (Situatie.hasStatus(situatie.moment(index), Gespreksstatus.GELUKT)) {
          found.rests(situatie.moment(index));
        }
      }
      found.rests(Drempel.REEKS);
    }
  }

  /**
   * Whether so many contacts in a row, counted back from the last, may turn out to have taken place
   * at a distance.
   */
  private boolean perhapsOpAfstand(int reeks) {
    int count = 0;
    for (int past = situatie.lastPast(); past >= 0; past = situatie.previousPast(past)) {
      Gespreksmoment moment = situatie.moment(past);
      boolean perhapsDistant = moment.kanaal().isEmpty() || isDistant(moment);
      boolean tookPlace = Situatie.hasStatus(moment, Gespreksstatus.GELUKT);
      if (tookPlace && !perhapsDistant) {
        return false;
      }
      if (perhapsDistant && (tookPlace || moment.status().isEmpty()) && ++count == reeks) {
        return true;
      }
    }
    return false;
  }

  private Stand herstelGeprobeerd() {
    LocalDate since = oldestStrain(situatie);
    if (since == null) {
      return Stand.GELDT_NIET;
    }
    int talks = 0;
    int perhaps = 0;
    for (int past = situatie.lastPast();
        past >= 0 && !situatie.moment(past).datum().isBefore(since);
        past = situatie.previousPast(past)) {
      Stand repair = isRepair(situatie.moment(past));
      talks += repair == Stand.GELDT ? 1 : 0;
      perhaps += repair == Stand.GELDT_NIET ? 0 : 1;
    }
    int needed = situatie.waarde(Drempel.HERSTEL_GEPROBEERD);
    if (talks < needed) {
      return couldHold(perhaps >= needed);
    }
    if (found.keepsEvidence()) {
      restsOnRepair(since);
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
    while (held >= 0 && isDistant(situatie.moment(held))) {
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

  private void restsOnRepair(LocalDate since) {
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
    return is(moment.status(), Gespreksstatus.GELUKT)
        .and(is(moment.soort(), Gesprekssoort.HERSTELGESPREK))
        .and(is(moment.metVoorganger(), false));
  }

  private static <T> Stand is(Optional<T> value, T asked) {
    return value.isEmpty() ? Stand.NIET_VASTGELEGD : Stand.of(value.get().equals(asked));
  }

  private static Stand couldHold(boolean couldHold) {
    return couldHold ? Stand.NIET_VASTGELEGD : Stand.GELDT_NIET;
  }
}
