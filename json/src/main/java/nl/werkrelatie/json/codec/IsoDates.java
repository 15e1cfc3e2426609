// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in one spelling each: ASCII digits, four for the year, no sign, no zone, nothing
 * left out.
 */
final class IsoDates {
  private static final int DATE_LENGTH = 10;
  private static final int MINUTES_LENGTH = 5;
  private static final int SECONDS_LENGTH = 8;
  private static final int NANOS_LENGTH = 18;
  private static final int SHORTEST_MONTH = 28;
  private static final int NOT_DIGITS = -1;

  private IsoDates() {}

  /**
   * The date written as {@code yyyy-MM-dd}; null when the text is none, or the day does not exist.
   */
  public static @Nullable LocalDate date(char[] text, int start, int length) {
    if (length != DATE_LENGTH || text[start + 4] != '-' || text[start + 7] != '-') {
      return null;
    }
    int year = digits(text, start, start + 4);
    int month = digits(text, start + 5, start + 7);
    int day = digits(text, start + 8, start + DATE_LENGTH);
    if (year < 0
        || month < 1
        || month > 12
        || day < 1
        || (day > SHORTEST_MONTH && day > YearMonth.of(year, month).lengthOfMonth())) {
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  /**
   * The time written as {@code HH:mm}, {@code HH:mm:ss}, or with one to nine digits of a second
   * after a point; null when it is none.
   */
  public static @Nullable LocalTime time(char[] text, int start, int length) {
    boolean minutesOnly = length == MINUTES_LENGTH;
    boolean fraction = length > SECONDS_LENGTH + 1 && length <= NANOS_LENGTH;
    if (!(minutesOnly || length == SECONDS_LENGTH || fraction)
        || text[start + 2] != ':'
        || (!minutesOnly && text[start + 5] != ':')
        || (fraction && text[start + SECONDS_LENGTH] != '.')) {
      return null;
    }
    int hour = digits(text, start, start + 2);
    int minute = digits(text, start + 3, start + MINUTES_LENGTH);
    int second = minutesOnly ? 0 : digits(text, start + 6, start + SECONDS_LENGTH);
    int nano = fraction ? digits(text, start + SECONDS_LENGTH + 1, start + length) : 0;
    if (hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59
        || nano < 0) {
      return null;
    }
    for (int written = length; fraction && written < NANOS_LENGTH; written++) {
      nano *= 10;
    }
    return LocalTime.of(hour, minute, second, nano);
  }

  private static int digits(char[] text, int from, int to) {
    int number = 0;
    for (int index = from; index < to; index++) {
      char digit = text[index];
      if (digit < '0' || digit > '9') {
        return NOT_DIGITS;
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }
}
