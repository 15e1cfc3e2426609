// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.werkrelatie.shared.Years;
import nl.werkrelatie.text.Tekst;

/** A day as it is typed: one spelling, and only a day that a document may hold. */
public final class TypedDate {
  private static final String SPELLING = "\\d{4}-\\d{2}-\\d{2}";

  /** What is said of another text. */
  public static final Tekst NO_DATE =
      Tekst.of(
          "is geen datum van " + Years.FIRST + " tot en met " + Years.LAST,
          "is no date from " + Years.FIRST + " to " + Years.LAST);

  private TypedDate() {}

  /** The day that is written as 2026-11-21; empty when it is none of the years that may be. */
  public static Optional<LocalDate> of(String written) {
    if (!written.matches(SPELLING)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written)).filter(Years::hold);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
