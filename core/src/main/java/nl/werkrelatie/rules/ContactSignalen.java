// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import static nl.werkrelatie.model.Kanaal.BERICHT;
import static nl.werkrelatie.model.Kanaal.BRIEF;
import static nl.werkrelatie.model.Kanaal.TELEFOON;
import static nl.werkrelatie.model.Kanaal.VIDEO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Signaalsoort;

/**
 * The signalen about past contacts: silence, what did not take place, who began, how far apart, and
 * whether repair was tried.
 */
final class ContactSignalen {
  private static final Set<Kanaal> OP_AFSTAND = Set.of(VIDEO, TELEFOON, BERICHT, BRIEF);

  private final Situatie situatie;
  private final List<Gespreksmoment> past;
  private final List<Gespreksmoment> held;

  private ContactSignalen(Situatie situatie) {
    this.situatie = situatie;
    this.past = situatie.past();
    this.held =
        past.stream().filter(moment -> Situatie.hasStatus(moment, Gespreksstatus.GELUKT)).toList();
  }

  static void look(Situatie situatie, Map<Signaal, Bevinding> found) {
    ContactSignalen look = new ContactSignalen(situatie);
    found.put(Signaal.STILTE, look.stilte());
    found.put(Signaal.NIET_DOORGEGAAN, look.nietDoorgegaan());
    found.put(Signaal.EENZIJDIG_INITIATIEF, look.eenzijdigInitiatief());
    found.put(Signaal.OP_AFSTAND, look.opAfstand());
    found.put(Signaal.HERSTEL_GEPROBEERD, look.herstelGeprobeerd());
  }

  private Bevinding stilte() {
    if (held.isEmpty()) {
      return Bevinding.absent(
          past.stream().anyMatch(moment -> moment.status().isEmpty() && longAgo(moment)));
    }
    Gespreksmoment latest = held.get(held.size() - 1);
    return longAgo(latest)
        ? Bevinding.holds(List.of(Feitverwijzing.of(latest)), Drempel.STILTE)
        : Bevinding.FAILS;
  }

  private boolean longAgo(Gespreksmoment moment) {
    return situatie.daysAgo(moment.datum()) >= situatie.waarde(Drempel.STILTE);
  }

  private Bevinding nietDoorgegaan() {
    if (past.isEmpty()) {
      return Bevinding.FAILS;
    }
    Gespreksmoment last = past.get(past.size() - 1);
    return Situatie.hasStatus(last, Gespreksstatus.NIET_DOORGEGAAN)
        ? Bevinding.holds(List.of(Feitverwijzing.of(last)))
        : Bevinding.absent(last.status().isEmpty());
  }

  private Bevinding eenzijdigInitiatief() {
    int reeks = situatie.waarde(Drempel.REEKS);
    if (past.size() < reeks) {
      return Bevinding.FAILS;
    }
    List<Gespreksmoment> last = past.subList(past.size() - reeks, past.size());
    return last.stream()
            .allMatch(moment -> moment.initiatief().filter(Initiatief.GEMEENTE::equals).isPresent())
        ? Bevinding.holds(Situatie.pointing(last), Drempel.REEKS)
        : Bevinding.absent(
            last.stream()
                .allMatch(
                    moment -> moment.initiatief().map(Initiatief.GEMEENTE::equals).orElse(true)));
  }

  private Bevinding opAfstand() {
    int reeks = situatie.waarde(Drempel.REEKS);
    if (held.size() >= reeks) {
      List<Gespreksmoment> last = held.subList(held.size() - reeks, held.size());
      if (last.stream()
          .allMatch(moment -> moment.kanaal().filter(OP_AFSTAND::contains).isPresent())) {
        return Bevinding.holds(Situatie.pointing(last), Drempel.REEKS);
      }
    }
    return Bevinding.absent(perhapsOpAfstand() >= reeks);
  }

  /**
   * How many contacts in a row, counted back from the last, may turn out to have taken place at a
   * distance.
   */
  private long perhapsOpAfstand() {
    long count = 0;
    for (int index = past.size() - 1; index >= 0; index--) {
      Gespreksmoment moment = past.get(index);
      boolean perhapsDistant = moment.kanaal().map(OP_AFSTAND::contains).orElse(true);
      boolean tookPlace = Situatie.hasStatus(moment, Gespreksstatus.GELUKT);
      if (tookPlace && !perhapsDistant) {
        return count;
      }
      if (perhapsDistant && (tookPlace || moment.status().isEmpty())) {
        count++;
      }
    }
    return count;
  }

  private Bevinding herstelGeprobeerd() {
    List<AfgegevenSignaal> stroef =
        situatie.counting(
            situatie.werkrelatie().signalen(),
            signaal -> signaal.soort() == Signaalsoort.STROEFHEID);
    if (stroef.isEmpty()) {
      return Bevinding.FAILS;
    }
    LocalDate since = stroef.get(0).datum();
    int needed = situatie.waarde(Drempel.HERSTEL_GEPROBEERD);
    List<Gespreksmoment> later =
        past.stream().filter(moment -> !moment.datum().isBefore(since)).toList();
    List<Gespreksmoment> talks = later.stream().filter(moment -> isRepair(moment, false)).toList();
    if (talks.size() < needed) {
      return Bevinding.absent(
          later.stream().filter(moment -> isRepair(moment, true)).count() >= needed);
    }
    List<Feitverwijzing> feiten = new ArrayList<>(Situatie.pointing(stroef));
    feiten.addAll(Situatie.pointing(talks));
    return Bevinding.holds(feiten, Drempel.HERSTEL_GEPROBEERD);
  }

  /**
   * Whether this is a repair talk that took place with this consulent; what is unknown is taken as
   * the given answer.
   */
  private static boolean isRepair(Gespreksmoment moment, boolean unknown) {
    return isOr(moment.status(), Gespreksstatus.GELUKT, unknown)
        && isOr(moment.soort(), Gesprekssoort.HERSTELGESPREK, unknown)
        && isOr(moment.metVoorganger(), false, unknown);
  }

  private static <T> boolean isOr(Optional<T> value, T asked, boolean unknown) {
    return value.map(asked::equals).orElse(unknown);
  }
}
