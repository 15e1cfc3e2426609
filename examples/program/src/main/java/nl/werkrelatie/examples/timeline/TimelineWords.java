// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.time.LocalDate;
import java.util.Locale;
import nl.werkrelatie.examples.timeline.picture.DateWords;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Keuze;
import nl.werkrelatie.model.Perspectief;

/** The values of the model as one reader reads them, in one language. */
final class TimelineWords {
  private final Reader reader;
  private final DateWords dates;

  TimelineWords(Reader reader, Locale locale) {
    this.reader = reader;
    this.dates = new DateWords(locale);
  }

  DateWords dates() {
    return dates;
  }

  /** Dutch, or English for an English locale. */
  Locale locale() {
    return dates.locale();
  }

  String in(String nl, String en) {
    return dates.in(nl, en);
  }

  String day(LocalDate date) {
    return dates.day(date);
  }

  String days(LocalDate first, LocalDate last) {
    return dates.days(first, last);
  }

  String months(LocalDate first, LocalDate last) {
    return dates.months(first, last);
  }

  Reader reader() {
    return reader;
  }

  String who(Perspectief perspectief) {
    return reader == Reader.INWONER
        ? perspectief.voorInwoner().orElseThrow().in(locale())
        : of(perspectief);
  }

  String accordingTo(Perspectief perspectief) {
    return in(" volgens ", " according to ") + who(perspectief);
  }

  /** A moment by what became of it. */
  String of(Gespreksstatus status) {
    return "gespreksmoment " + of((Keuze) status);
  }

  /** This value; where it names the inwoner, as the reader does. */
  String of(Keuze value) {
    String inwoner = Perspectief.INWONER.label().in(locale());
    String label = value.label().in(locale());
    return reader == Reader.INWONER ? label.replace(inwoner, who(Perspectief.INWONER)) : label;
  }
}
