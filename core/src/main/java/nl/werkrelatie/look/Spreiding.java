// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Stand;

/**
 * The values a fact may have as far as is recorded, in one long: a lowest and a highest, equal when
 * the value is known. A long, because a run looks at every fact and may not fill memory.
 */
public final class Spreiding {
  /** Nothing is recorded: any value is possible. */
  public static final long NIET_VASTGELEGD = of(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** There is nothing to measure, so no question about it holds. */
  public static final long GEEN = of(Integer.MAX_VALUE, Integer.MIN_VALUE);

  /** More than any number. */
  static final long WITHOUT_END = of(Integer.MAX_VALUE, Integer.MAX_VALUE);

  private Spreiding() {}

  public static long of(int low, int high) {
    return ((long) high << Integer.SIZE) | Integer.toUnsignedLong(low);
  }

  public static long known(long value) {
    int bounded = (int) Math.max(Integer.MIN_VALUE + 1, Math.min(Integer.MAX_VALUE - 1, value));
    return of(bounded, bounded);
  }

  /** This value or a higher one. */
  static long atLeast(long low) {
    return of((int) Math.max(Integer.MIN_VALUE + 1, low), Integer.MAX_VALUE);
  }

  /** Perhaps there is nothing to measure, and else it is this value or a lower one. */
  public static long perhapsUpTo(long high) {
    return of(Integer.MIN_VALUE, (int) Math.min(high, Integer.MAX_VALUE - 1));
  }

  /** Whether the value lies in the range. */
  public static Stand stand(long spreiding, Bereik bereik) {
    return stand(spreiding, bereik.van(), bereik.tot());
  }

  /** Whether the value lies from this one to that one, both inclusive. */
  static Stand stand(long spreiding, int van, int tot) {
    if (spreiding == GEEN) {
      return Stand.GELDT_NIET;
    }
    int low = low(spreiding);
    Stand stand = within(van, tot, low, high(spreiding));
    boolean perhapsNothing = low == Integer.MIN_VALUE;
    return perhapsNothing && stand == Stand.GELDT ? Stand.NIET_VASTGELEGD : stand;
  }

  private static Stand within(int van, int tot, int low, int high) {
    if (van <= low && high <= tot) {
      return Stand.GELDT;
    }
    return high < van || tot < low ? Stand.GELDT_NIET : Stand.NIET_VASTGELEGD;
  }

  /** Whether it is one value, known for certain. */
  public static boolean isKnown(long spreiding) {
    return low(spreiding) == high(spreiding);
  }

  public static int low(long spreiding) {
    return (int) spreiding;
  }

  static int high(long spreiding) {
    return (int) (spreiding >> Integer.SIZE);
  }
}
