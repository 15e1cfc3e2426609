// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much time one column holds.
 *
 * @param unit days, weeks, months or years
 * @param size how many of them
 */
record Period(ChronoUnit unit, int size) {
  private static final long MONDAY = 3;

  /** From short to long. */
  static Stream<Period> all() {
    return Stream.concat(
        Stream.of(
            new Period(ChronoUnit.DAYS, 1),
            new Period(ChronoUnit.WEEKS, 1),
            new Period(ChronoUnit.MONTHS, 1),
            new Period(ChronoUnit.MONTHS, 3),
            new Period(ChronoUnit.MONTHS, 6)),
        IntStream.iterate(1, ten -> ten <= 1_000, ten -> ten * 10)
            .flatMap(ten -> IntStream.of(ten, 2 * ten, 5 * ten))
            .mapToObj(years -> new Period(ChronoUnit.YEARS, years)));
  }

  /** Which one in the row of all of them a day falls in. */
  long of(LocalDate day) {
    long count =
        switch (unit) {
          case DAYS -> day.toEpochDay();
          case WEEKS -> Math.floorDiv(day.toEpochDay() + MONDAY, 7L);
          case MONTHS -> day.getLong(ChronoField.PROLEPTIC_MONTH);
          default -> day.getYear();
        };
    return Math.floorDiv(count, (long) size);
  }

  LocalDate first(long nth) {
    long count = nth * size;
    return switch (unit) {
      case DAYS -> LocalDate.ofEpochDay(count);
      case WEEKS -> LocalDate.ofEpochDay(count * 7 - MONDAY);
      case MONTHS ->
          LocalDate.of((int) Math.floorDiv(count, 12L), (int) Math.floorMod(count, 12L) + 1, 1);
      default -> LocalDate.of((int) count, 1, 1);
    };
  }

  LocalDate last(long nth) {
    return first(nth + 1).minusDays(1);
  }
}
