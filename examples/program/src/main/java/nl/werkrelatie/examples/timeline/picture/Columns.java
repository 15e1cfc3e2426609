// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time in columns, each as long as the next: the shortest with which everything fits.
 *
 * @param first which period the first column is
 * @param count how many there are
 */
record Columns(Period period, long first, int count) {

  static Columns of(LocalDate first, LocalDate last, int most) {
    return Period.all()
        .filter(period -> period.of(last) - period.of(first) < most)
        .findFirst()
        .map(
            period ->
                new Columns(
                    period, period.of(first), (int) (period.of(last) - period.of(first) + 1)))
        .orElseThrow();
  }

  int of(LocalDate day) {
    return (int) (period.of(day) - first);
  }

  LocalDate start(int column) {
    return period.first(first + column);
  }

  LocalDate end(int column) {
    return period.last(first + column);
  }

  /** Whether a longer period begins here: a month, a year, or ten columns of years. */
  boolean begins(int column) {
    if (isYears()) {
      return Math.floorMod(first + column, 10L) == 0;
    }
    LocalDate day = start(column);
    LocalDate before = period.first(first + column - 1);
    return day.getYear() != before.getYear() || isShort() && day.getMonth() != before.getMonth();
  }

  boolean isShort() {
    return period.unit() == ChronoUnit.DAYS || period.unit() == ChronoUnit.WEEKS;
  }

  boolean isYears() {
    return period.unit() == ChronoUnit.YEARS;
  }
}
