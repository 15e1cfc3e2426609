// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.words.ValueWords;

/** The values of the model as one reader reads them, in one language. */
final class TimelineWords {
  private final Reader reader;
  private final boolean english;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter month;
  private final DateTimeFormatter monthOfYear;

  TimelineWords(Reader reader, Locale locale) {
    this.reader = reader;
    this.english = locale.getLanguage().equals("en");
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale());
    this.dayOfYear = DateTimeFormatter.ofPattern("d MMMM", locale());
    this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale());
    this.monthOfYear = DateTimeFormatter.ofPattern("MMMM", locale());
  }

  /** Dutch, or English for an English locale. */
  Locale locale() {
    return Locale.forLanguageTag(english ? "en" : "nl");
  }

  String in(String nl, String en) {
    return english ? en : nl;
  }

  String day(LocalDate date) {
    return day.format(date);
  }

  /** From one day to another, the year once where it is the same. */
  String days(LocalDate first, LocalDate last) {
    DateTimeFormatter from = first.getYear() == last.getYear() ? dayOfYear : day;
    return first.equals(last) ? day(first) : from.format(first) + upTo() + day(last);
  }

  /** From one month to another, the year once where it is the same. */
  String months(LocalDate first, LocalDate last) {
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return month.format(first);
    }
    DateTimeFormatter from = first.getYear() == last.getYear() ? monthOfYear : month;
    return from.format(first) + upTo() + month.format(last);
  }

  private String upTo() {
    return in(" tot en met ", " to ");
  }

  Reader reader() {
    return reader;
  }

  String who(Perspectief perspectief) {
    return reader == Reader.INWONER
        ? ValueWords.toInwoner(perspectief).in(locale())
        : of(perspectief);
  }

  /** A moment by what became of it. */
  String of(Gespreksstatus status) {
    return "gespreksmoment " + of((Enum<?>) status);
  }

  /** This value; where it names the inwoner, as the reader does. */
  String of(Enum<?> value) {
    String inwoner = ValueWords.label(Perspectief.INWONER).in(locale());
    String label = ValueWords.label(value).in(locale());
    return reader == Reader.INWONER ? label.replace(inwoner, who(Perspectief.INWONER)) : label;
  }
}
