// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time in columns. */
class ColumnsTest {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  @Test
  void every_day_stands_in_one_column_and_the_next_begins_where_it_ends() {
    Period.all()
        .forEach(
            period -> {
              for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(17)) {
                long nth = period.of(day);
                assertEquals(nth, period.of(period.first(nth)), period::toString);
                assertEquals(nth - 1, period.of(period.first(nth).minusDays(1)), period::toString);
                assertTrue(!period.first(nth).isAfter(day), period::toString);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 2026-11-30, 30, DAYS, 1",
    "2026-11-01, 2026-12-01, 30, WEEKS, 1",
    "2025-01-01, 2026-12-31, 24, MONTHS, 1",
    "2025-01-01, 2027-01-01, 24, MONTHS, 3",
    "2016-01-01, 2026-12-31, 22, MONTHS, 6",
    "2016-01-01, 2026-12-31, 21, YEARS, 1",
    "1900-01-01, 2200-12-31, 10, YEARS, 50"
  })
  void the_columns_are_the_shortest_that_fit(
      LocalDate first, LocalDate last, int most, ChronoUnit unit, int size) {
    Columns columns = Columns.of(first, last, most);
    assertEquals(new Period(unit, size), columns.period());
    assertEquals(0, columns.of(first));
    assertEquals(columns.count() - 1, columns.of(last));
    assertTrue(columns.count() <= most);
  }

  @Test
  void a_week_begins_on_monday() {
    Period week = new Period(ChronoUnit.WEEKS, 1);
    assertEquals(LocalDate.of(2026, 11, 23), week.first(week.of(LocalDate.of(2026, 11, 29))));
  }
}
