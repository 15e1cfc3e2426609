// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times in the one spelling of the format; null for any other. */
final class HandwrittenDates {
  private static final Pattern TIME =
      Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");

  private HandwrittenDates() {}

  static @Nullable LocalDate date(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    boolean exists =
        year >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    return exists ? LocalDate.of(year, month, day) : null;
  }

  static @Nullable LocalTime time(String text) {
    boolean exists =
        TIME.matcher(text).matches()
            && digits(text, 0, 2) < 24
            && digits(text, 3, 5) < 60
            && (text.length() == 5 || digits(text, 6, 8) < 60);
    return exists ? LocalTime.parse(text) : null;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int index = from; index < to; index++) {
      int digit = text.charAt(index) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
