// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

/** How long it was still between contacts. */
final class Stiltes {
  private final Situatie situatie;
  private final Bevindingen found;

  private Stiltes(Situatie situatie, Bevindingen found) {
    this.situatie = situatie;
    this.found = found;
  }

  /** The longest in so many days, as a {@link Spreiding}. */
  static long longest(int dagen, Situatie situatie, Bevindingen found) {
    return new Stiltes(situatie, found).longest(dagen);
  }

  /** A contact of unknown status could break a silence in two, or begin one. */
  private long longest(int dagen) {
    int later = situatie.lastHeld();
    if (later == Situatie.NONE) {
      return Spreiding.NIET_VASTGELEGD;
    }
    long longest = daysAgo(later);
    found.rests(situatie.moment(later));
    while (later >= 0 && daysAgo(later) <= dagen) {
      int earlier = situatie.previousHeld(later);
      if (earlier >= 0) {
        found.rests(situatie.moment(earlier));
      }
      int began = earlier >= 0 ? earlier : firstPerhapsHeld(later);
      longest = Math.max(longest, apart(began, later));
      later = earlier;
    }
    return Metingen.between(longestAtLeast(dagen), longest);
  }

  /**
   * The longest silence when every contact of unknown status took place but those before the first
   * that surely did: these would only begin another one.
   */
  private long longestAtLeast(int dagen) {
    int sure = situatie.lastHeld();
    int later = previousPerhapsHeld(situatie.lastPast());
    long longest = daysAgo(later);
    while (daysAgo(later) <= dagen) {
      int earlier = previousPerhapsHeld(situatie.previousPast(later));
      sure = earlier < sure ? situatie.previousHeld(sure) : sure;
      if (sure < 0) {
        return longest;
      }
      longest = Math.max(longest, apart(earlier, later));
      later = earlier;
    }
    return longest;
  }

  /** The first of all that may have taken place. */
  private int firstPerhapsHeld(int later) {
    int first = later;
    for (int next = later; next >= 0; next = previousPerhapsHeld(situatie.previousPast(next))) {
      first = next;
    }
    return first;
  }

  private int previousPerhapsHeld(int from) {
    int past = from;
    while (past >= 0 && Metingen.tookPlace(situatie.moment(past)) == Stand.GELDT_NIET) {
      past = situatie.previousPast(past);
    }
    return past;
  }

  private long daysAgo(int moment) {
    return situatie.daysAgo(situatie.moment(moment).datum());
  }

  private long apart(int earlier, int later) {
    return situatie.moment(later).datum().toEpochDay()
        - situatie.moment(earlier).datum().toEpochDay();
  }
}
