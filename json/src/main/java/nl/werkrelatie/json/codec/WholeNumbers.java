// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import org.jspecify.annotations.Nullable;

/** Whole numbers of the format: those an {@code int} can hold. */
final class WholeNumbers {
  private static final int LONGEST = 11;

  private WholeNumbers() {}

  /**
   * The number these JSON digits write, a minus sign before them or not; null when it is out of
   * range.
   */
  public static @Nullable Integer parse(String digits) {
    if (digits.length() > LONGEST) {
      return null;
    }
    long number = Long.parseLong(digits);
    return number < Integer.MIN_VALUE || number > Integer.MAX_VALUE ? null : (Integer) (int) number;
  }
}
