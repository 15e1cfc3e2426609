// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months in words, in Dutch or in English. */
public final class DateWords {
  private final boolean english;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter month;
  private final DateTimeFormatter monthOfYear;

  /** In Dutch, or in English for an English locale. */
  public DateWords(Locale locale) {
    this.english = locale.getLanguage().equals("en");
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale());
    this.dayOfYear = DateTimeFormatter.ofPattern("d MMMM", locale());
    this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale());
    this.monthOfYear = DateTimeFormatter.ofPattern("MMMM", locale());
  }

  /** Dutch, or English for an English locale. */
  public Locale locale() {
    return Locale.forLanguageTag(english ? "en" : "nl");
  }

  /** Which of two is in this language. */
  public String in(String nl, String en) {
    return english ? en : nl;
  }

  /** A day, with its year. */
  public String day(LocalDate date) {
    return day.format(date);
  }

  /** A month, with its year. */
  public String month(LocalDate date) {
    return month.format(date);
  }

  /** A month by its name alone. */
  public String monthOfYear(LocalDate date) {
    return monthOfYear.format(date);
  }

  /** From one day to another, the year once where it is the same. */
  public String days(LocalDate first, LocalDate last) {
    DateTimeFormatter from = first.getYear() == last.getYear() ? dayOfYear : day;
    return first.equals(last) ? day(first) : from.format(first) + upTo() + day(last);
  }

  /** From one month to another, the year once where it is the same. */
  public String months(LocalDate first, LocalDate last) {
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return month(first);
    }
    DateTimeFormatter from = first.getYear() == last.getYear() ? monthOfYear : month;
    return from.format(first) + upTo() + month(last);
  }

  /** From one year to another. */
  public String years(LocalDate first, LocalDate last) {
    return first.getYear() == last.getYear()
        ? String.valueOf(first.getYear())
        : first.getYear() + upTo() + last.getYear();
  }

  private String upTo() {
    return in(" tot en met ", " to ");
  }
}
