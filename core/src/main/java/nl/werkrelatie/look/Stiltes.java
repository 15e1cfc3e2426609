// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import nl.werkrelatie.signaal.Stand;

/** How long it was still between contacts. */
final class Stiltes {
  private final Verleden verleden;
  private final Look look;
  private final int dagen;

  private Stiltes(Verleden verleden, Look look, int dagen) {
    this.verleden = verleden;
    this.look = look;
    this.dagen = dagen;
  }

  /** The longest in so many days, as a {@link Spreiding}. */
  static long longest(int dagen, Verleden verleden, Look look) {
    return new Stiltes(verleden, look, dagen).longest();
  }

  /** A contact of unknown status could break a silence in two, or begin one. */
  private long longest() {
    int later = held(0);
    if (!verleden.has(later)) {
      return Spreiding.NIET_VASTGELEGD;
    }
    int longest = daysAgo(later);
    look.rests(verleden.get(later).moment());
    while (verleden.has(later) && daysAgo(later) <= dagen) {
      int earlier = held(later + 1);
      if (verleden.has(earlier)) {
        look.rests(verleden.get(earlier).moment());
      }
      int began = verleden.has(earlier) ? earlier : firstPerhapsHeld(later);
      longest = Math.max(longest, daysAgo(began) - daysAgo(later));
      later = earlier;
    }
    return Metingen.between(verleden.statusUnknown() ? longestAtLeast() : longest, longest);
  }

  /**
   * The longest silence when every contact of unknown status took place but those before the first
   * that surely did: these would only begin another one.
   */
  private int longestAtLeast() {
    int sure = held(0);
    int later = perhapsHeld(0);
    int longest = daysAgo(later);
    while (daysAgo(later) <= dagen) {
      int earlier = perhapsHeld(later + 1);
      sure = earlier > sure ? held(sure + 1) : sure;
      if (!verleden.has(sure)) {
        return longest;
      }
      longest = Math.max(longest, daysAgo(earlier) - daysAgo(later));
      later = earlier;
    }
    return longest;
  }

  /** The first of all that may have taken place. */
  private int firstPerhapsHeld(int later) {
    int first = later;
    for (int next = later; verleden.has(next); next = perhapsHeld(next + 1)) {
      first = next;
    }
    return first;
  }

  /** The place of the contact that took place, from this place back. */
  private int held(int from) {
    int place = from;
    while (verleden.has(place) && verleden.get(place).tookPlace() != Stand.GELDT) {
      place++;
    }
    return place;
  }

  /** The place of the contact that may have taken place, from this place back. */
  private int perhapsHeld(int from) {
    int place = from;
    while (verleden.has(place) && verleden.get(place).tookPlace() == Stand.GELDT_NIET) {
      place++;
    }
    return place;
  }

  private int daysAgo(int place) {
    return verleden.get(place).daysAgo();
  }
}
