// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Perspectief;

/** The conditions about gespreksmomenten. */
final class NaiveMoments {
  private static final Set<Kanaal> DISTANT =
      Set.of(Kanaal.VIDEO, Kanaal.TELEFOON, Kanaal.BERICHT, Kanaal.BRIEF);

  private final NaiveDays days;
  private final List<Gespreksmoment> chronological;

  NaiveMoments(List<Gespreksmoment> moments, NaiveDays days) {
    this.days = days;
    this.chronological = new ArrayList<>(moments);
    this.chronological.sort(
        Comparator.comparing(Gespreksmoment::datum)
            .thenComparing(moment -> moment.tijd().map(tijd -> tijd.toNanoOfDay()).orElse(-1L))
            .thenComparing(Gespreksmoment::id));
  }

  /**
   * Something about the planned moment: as it is recorded, and as it could be when what is unknown
   * were known.
   */
  Outcome planned(Predicate<Gespreksmoment> recorded, Predicate<Gespreksmoment> possible) {
    for (Gespreksmoment moment : chronological) {
      if (days.isTodayOrLater(moment.datum()) && has(moment, Gespreksstatus.GEPLAND)) {
        return Outcome.of(
            recorded.test(moment),
            possible.test(moment) || earlierCouldBePlanned(moment, possible));
      }
    }
    return Outcome.of(
        false,
        chronological.stream().anyMatch(moment -> couldBePlanned(moment) && possible.test(moment)));
  }

  Optional<Gespreksmoment> firstPlanned() {
    return chronological.stream()
        .filter(moment -> days.isTodayOrLater(moment.datum()))
        .filter(moment -> has(moment, Gespreksstatus.GEPLAND))
        .findFirst();
  }

  private boolean earlierCouldBePlanned(
      Gespreksmoment planned, Predicate<Gespreksmoment> possible) {
    List<Gespreksmoment> earlier = chronological.subList(0, chronological.indexOf(planned));
    return earlier.stream().anyMatch(moment -> couldBePlanned(moment) && possible.test(moment));
  }

  private boolean couldBePlanned(Gespreksmoment moment) {
    return days.isTodayOrLater(moment.datum()) && moment.status().isEmpty();
  }

  Outcome silence(int thresholdDays) {
    List<Gespreksmoment> held = latestFirst(moment -> has(moment, Gespreksstatus.GELUKT));
    if (!held.isEmpty()) {
      return Outcome.of(days.ago(held.get(0).datum()) >= thresholdDays);
    }
    boolean unknownLongAgo =
        latestFirst(moment -> moment.status().isEmpty()).stream()
            .anyMatch(moment -> days.ago(moment.datum()) >= thresholdDays);
    return Outcome.of(false, unknownLongAgo);
  }

  Outcome last(Gespreksstatus status) {
    List<Gespreksmoment> past = past();
    return past.isEmpty()
        ? Outcome.FAILS
        : Outcome.of(has(past.get(0), status), past.get(0).status().isEmpty());
  }

  /**
   * The last past moment, or one to come after which nothing is planned. Of unknown moments the
   * worst and the best is tried: all of them cancelled, and all of them as they are recorded.
   */
  Outcome cancelledByMunicipality() {
    Gespreksstatus cancelled = Gespreksstatus.AFGEZEGD_DOOR_GEMEENTE;
    boolean lastPast = past().stream().limit(1).anyMatch(moment -> has(moment, cancelled));
    boolean lastPastUnknown =
        past().stream().limit(1).anyMatch(moment -> moment.status().isEmpty());
    boolean surely = false;
    boolean perhaps = false;
    for (Gespreksmoment moment : chronological) {
      if (days.isPastOrToday(moment.datum())) {
        continue;
      }
      List<Gespreksmoment> later =
          chronological.stream().filter(each -> each.datum().isAfter(moment.datum())).toList();
      boolean nothingPlanned = later.stream().noneMatch(each -> has(each, Gespreksstatus.GEPLAND));
      boolean allKnown = later.stream().noneMatch(each -> each.status().isEmpty());
      surely |= has(moment, cancelled) && nothingPlanned && allKnown;
      perhaps |= (has(moment, cancelled) || moment.status().isEmpty()) && nothingPlanned;
    }
    return Outcome.of(lastPast || surely, lastPastUnknown || perhaps);
  }

  /** An unknown moment may have taken place, and then it is the last. */
  Outcome lastMattered() {
    Predicate<Gespreksmoment> mattered =
        moment -> moment.sleutelmomentVoor().contains(Perspectief.INWONER);
    boolean anyMattered = false;
    boolean allMattered = true;
    for (Gespreksmoment moment : past()) {
      if (has(moment, Gespreksstatus.GELUKT) || moment.status().isEmpty()) {
        anyMattered |= mattered.test(moment);
        allMattered &= mattered.test(moment);
      }
      if (has(moment, Gespreksstatus.GELUKT)) {
        return Outcome.of(allMattered, anyMattered);
      }
    }
    return Outcome.of(false, anyMattered);
  }

  /** A moment of unknown status is a past moment as well, whatever became of it. */
  Outcome oneSidedInitiative(int length) {
    Predicate<Gespreksmoment> byMunicipality =
        moment -> moment.initiatief().equals(Optional.of(Initiatief.GEMEENTE));
    Predicate<Gespreksmoment> couldBe =
        moment -> moment.initiatief().isEmpty() || byMunicipality.test(moment);
    return Outcome.of(lastAll(past(), length, byMunicipality), lastAll(past(), length, couldBe));
  }

  /**
   * A moment of unknown status may be taken in the row when that helps, and left out when it does
   * not.
   */
  Outcome atDistance(int length) {
    Predicate<Gespreksmoment> distant =
        moment -> moment.kanaal().filter(DISTANT::contains).isPresent();
    Predicate<Gespreksmoment> couldBe = moment -> moment.kanaal().isEmpty() || distant.test(moment);
    List<Gespreksmoment> held = latestFirst(moment -> has(moment, Gespreksstatus.GELUKT));
    List<Gespreksmoment> favourable =
        latestFirst(
            moment ->
                has(moment, Gespreksstatus.GELUKT)
                    || (moment.status().isEmpty() && couldBe.test(moment)));
    return Outcome.of(lastAll(held, length, distant), lastAll(favourable, length, couldBe));
  }

  /** Repair talks with this consulent from this day on. */
  Outcome repairTalks(LocalDate first, int atLeast) {
    long recorded =
        past().stream()
            .filter(moment -> !moment.datum().isBefore(first))
            .filter(moment -> has(moment, Gespreksstatus.GELUKT))
            .filter(moment -> moment.soort().equals(Optional.of(Gesprekssoort.HERSTELGESPREK)))
            .filter(moment -> moment.metVoorganger().equals(Optional.of(false)))
            .count();
    long possible =
        past().stream()
            .filter(moment -> !moment.datum().isBefore(first))
            .filter(moment -> moment.status().isEmpty() || has(moment, Gespreksstatus.GELUKT))
            .filter(
                moment ->
                    moment.soort().isEmpty()
                        || moment.soort().equals(Optional.of(Gesprekssoort.HERSTELGESPREK)))
            .filter(
                moment ->
                    moment.metVoorganger().isEmpty()
                        || moment.metVoorganger().equals(Optional.of(false)))
            .count();
    return Outcome.of(recorded >= atLeast, possible >= atLeast);
  }

  /** Past moments, the latest first. */
  private List<Gespreksmoment> past() {
    return latestFirst(moment -> !has(moment, Gespreksstatus.GEPLAND));
  }

  private List<Gespreksmoment> latestFirst(Predicate<Gespreksmoment> wanted) {
    List<Gespreksmoment> found = new ArrayList<>();
    for (Gespreksmoment moment : chronological) {
      if (days.isPastOrToday(moment.datum()) && wanted.test(moment)) {
        found.add(0, moment);
      }
    }
    return found;
  }

  private static boolean lastAll(
      List<Gespreksmoment> latestFirst, int length, Predicate<Gespreksmoment> wanted) {
    return latestFirst.size() >= length && latestFirst.subList(0, length).stream().allMatch(wanted);
  }

  private static boolean has(Gespreksmoment moment, Gespreksstatus status) {
    return moment.status().equals(Optional.of(status));
  }
}
