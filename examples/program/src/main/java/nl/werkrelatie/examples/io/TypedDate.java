// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as it is typed: one spelling, and only a day that a document may hold. */
public final class TypedDate {
  private static final String SPELLING = "\\d{4}-\\d{2}-\\d{2}";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private TypedDate() {}

  /** The day that is written as 2026-11-21; empty when it is none of the years 1900 to 2200. */
  public static Optional<LocalDate> of(String written) {
    if (!written.matches(SPELLING)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written))
          .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
