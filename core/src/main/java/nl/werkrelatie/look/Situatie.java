// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import org.jspecify.annotations.Nullable;

/** A werkrelatie as it looks on the peildatum: only what counts on that day, in one fixed order. */
final class Situatie {
  /** No such moment. */
  static final int NONE = -1;

  /** Further from every fact than any range reaches, and still an int: some millions of years. */
  private static final long FAR = 1_000_000_000;

  private final Werkrelatie werkrelatie;
  private final LocalDate peildatum;

  /** As a number, as every distance in days is counted from it. */
  private final int peildag;

  private final Drempels drempels;
  private final List<Gespreksmoment> moments;
  private final @Nullable LocalDate begin;
  private final @Nullable LocalDate einde;
  private final @Nullable Team team;
  private final @Nullable Gespreksstatus lastStatus;
  private final int planned;
  private final @Nullable Set<Gespreksdoel> plannedDoelen;
  private final int lastPast;

  /** Made when first asked for; equal whoever makes it. */
  private @Nullable Belevingen belevingen;

  Situatie(Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    this.werkrelatie = werkrelatie;
    this.peildatum = peildatum;
    this.peildag = (int) Math.max(-FAR, Math.min(FAR, peildatum.toEpochDay()));
    this.drempels = drempels;
    this.moments = inOrder(werkrelatie.gespreksmomenten());
    int end = firstAfter();
    this.planned = firstPlanned(firstComing(end));
    this.plannedDoelen =
        planned < moments.size() ? moments.get(planned).doelen().orElse(null) : null;
    int last = end - 1;
    Gespreksstatus status = last < 0 ? null : status(moments.get(last));
    while (status == Gespreksstatus.GEPLAND) {
      last--;
      status = last < 0 ? null : status(moments.get(last));
    }
    this.lastPast = last;
    this.lastStatus = status;
    Traject traject = werkrelatie.traject().orElse(null);
    this.begin = traject == null ? null : traject.begin().orElse(null);
    this.einde = traject == null ? null : traject.einde().orElse(null);
    this.team = werkrelatie.team().orElse(null);
  }

  /** Most hosts give moments in order; only the others are sorted. */
  private static List<Gespreksmoment> inOrder(List<Gespreksmoment> moments) {
    LocalDate before = LocalDate.MIN;
    for (int index = 0; index < moments.size(); index++) {
      LocalDate datum = moments.get(index).datum();
      boolean inOrder =
          before.isBefore(datum)
              || Gespreksmoment.CHRONOLOGICAL.compare(moments.get(index - 1), moments.get(index))
                  <= 0;
      if (!inOrder) {
        return moments.stream().sorted(Gespreksmoment.CHRONOLOGICAL).toList();
      }
      before = datum;
    }
    return moments;
  }

  Werkrelatie werkrelatie() {
    return werkrelatie;
  }

  LocalDate peildatum() {
    return peildatum;
  }

  /**
   * Calendar days from the date to the peildatum: 0 on the peildatum itself, negative for a later
   * date.
   */
  long daysAgo(LocalDate date) {
    return peildag - date.toEpochDay();
  }

  /** Whether the date lies 0 up to and including this many days ago. */
  boolean within(LocalDate date, Drempel drempel) {
    long days = daysAgo(date);
    return days >= 0 && days <= waarde(drempel);
  }

  /** The value of a threshold that has a default. */
  int waarde(Drempel drempel) {
    return drempels.waarde(drempel).orElseThrow();
  }

  Drempels drempels() {
    return drempels;
  }

  /** The moment at this place in the order of time. */
  Gespreksmoment moment(int index) {
    return moments.get(index);
  }

  /** How many moments there are, past and coming. */
  int moments() {
    return moments.size();
  }

  /**
   * The place of the last past moment: dated on or before the peildatum and not planned; an unknown
   * status counts as past. {@link #NONE} when there is none.
   */
  int lastPast() {
    return lastPast;
  }

  /** What became of the moment at this place; null when unknown. */
  @Nullable Gespreksstatus status(int index) {
    return index == lastPast ? lastStatus : status(moments.get(index));
  }

  /** The aims of the moment at this place; null when unknown. */
  @Nullable Set<Gespreksdoel> doelen(int index) {
    return index == planned ? plannedDoelen : moments.get(index).doelen().orElse(null);
  }

  /** The place of the last moment that took place; {@link #NONE} when there is none. */
  int lastHeld() {
    int last = lastPast;
    while (last >= 0 && status(last) != Gespreksstatus.GELUKT) {
      last--;
    }
    return last;
  }

  /** The place of the first moment dated after the peildatum, whatever its status. */
  int firstAfter() {
    int first = moments.size();
    while (first > 0 && moments.get(first - 1).datum().isAfter(peildatum)) {
      first--;
    }
    return first;
  }

  /** The place of the first moment dated on or after the peildatum, whatever its status. */
  int firstComing() {
    return firstComing(planned);
  }

  private int firstComing(int from) {
    int first = from;
    while (first > 0 && !moments.get(first - 1).datum().isBefore(peildatum)) {
      first--;
    }
    return first;
  }

  /** The place of the first moment planned on or after the peildatum; past all without one. */
  int planned() {
    return planned;
  }

  private int firstPlanned(int from) {
    int first = from;
    while (first < moments.size() && status(moments.get(first)) != Gespreksstatus.GEPLAND) {
      first++;
    }
    return first;
  }

  /** The day the traject begins; null when that is not recorded. */
  @Nullable LocalDate begin() {
    return begin;
  }

  /** The day the traject ends; null when that is not recorded. */
  @Nullable LocalDate einde() {
    return einde;
  }

  /** What is recorded of the team; null when nothing is. */
  @Nullable Team team() {
    return team;
  }

  /**
   * What became of a moment; null when unknown. Every question to a moment makes an object, so ask
   * once and remember.
   */
  static @Nullable Gespreksstatus status(Gespreksmoment moment) {
    return moment.status().orElse(null);
  }

  /** Whether one fact that counts on the peildatum is of this kind. */
  <F extends TijdelijkFeit> boolean anyCounts(List<F> feiten, Predicate<? super F> kind) {
    for (int index = 0; index < feiten.size(); index++) {
      F feit = feiten.get(index);
      if (kind.test(feit) && feit.countsOn(peildatum)) {
        return true;
      }
    }
    return false;
  }

  /** The facts that count on the peildatum and are of this kind, oldest first. */
  <F extends TijdelijkFeit> List<F> counting(List<F> feiten, Predicate<? super F> kind) {
    return feiten.stream()
        .filter(feit -> feit.countsOn(peildatum))
        .filter(kind)
        .sorted(Comparator.comparing((F feit) -> feit.datum()).thenComparing(Feit::id))
        .toList();
  }

  /** How the qualities were last experienced. */
  Belevingen belevingen() {
    Belevingen known = belevingen;
    if (known == null) {
      known = new Belevingen(werkrelatie.waarnemingen(), peildatum);
      belevingen = known;
    }
    return known;
  }
}
