// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the picture says besides the names in it. */
final class PictureWords {
  private final DateWords dates;

  PictureWords(DateWords dates) {
    this.dates = dates;
  }

  DateWords dates() {
    return dates;
  }

  /** How to read the columns. */
  String columns(Period period) {
    return dates.in(
            "Links is eerder, rechts is later. Eén kolom is ",
            "Left is earlier, right is later. One column is ")
        + name(period)
        + dates.in(
            "; wat daarin valt, staat bij elkaar. Afstand, vorm en hoeveelheid betekenen niet dat iets meer of minder is.",
            "; what falls in it stands together. Distance, shape and quantity do not mean that anything is more or less.");
  }

  private String name(Period period) {
    if (period.unit() == ChronoUnit.MONTHS && period.size() == 3) {
      return dates.in("een kwartaal", "a quarter");
    }
    if (period.unit() == ChronoUnit.MONTHS && period.size() == 6) {
      return dates.in("een half jaar", "half a year");
    }
    return switch (period.unit()) {
      case DAYS -> dates.in("een dag", "a day");
      case WEEKS -> dates.in("een week", "a week");
      case MONTHS -> dates.in("een maand", "a month");
      default ->
          period.size() == 1
              ? dates.in("een jaar", "a year")
              : period.size() + dates.in(" jaar", " years");
    };
  }

  /**
   * The gespreksmomenten of these days, that stand together.
   *
   * @param counted whether it is said how many; never of more than one column
   */
  String together(List<LocalDate> days, boolean counted, Columns columns) {
    return (counted
            ? days.size() + " gespreksmomenten"
            : dates.in("gespreksmomenten bij elkaar,", "gespreksmomenten together,"))
        + during(days.get(0), days.get(days.size() - 1), columns);
  }

  private String during(LocalDate first, LocalDate last, Columns columns) {
    String from = dates.in(" van ", " from ");
    if (columns.isYears()) {
      return (first.getYear() == last.getYear() ? " in " : from) + dates.years(first, last);
    }
    if (columns.isShort()) {
      return (first.equals(last) ? dates.in(" op ", " on ") : from) + dates.days(first, last);
    }
    return (YearMonth.from(first).equals(YearMonth.from(last)) ? " in " : from)
        + dates.months(first, last);
  }

  String peildatum(LocalDate day) {
    return "peildatum " + dates.day(day);
  }

  /** The name of a stretch of time above the columns in it; empty when they have their own. */
  String coarse(Columns columns, int column) {
    LocalDate day = columns.start(column);
    if (columns.isYears()) {
      return "";
    }
    return columns.isShort() ? dates.month(day) : String.valueOf(day.getYear());
  }

  /** The name of one column. */
  String fine(Columns columns, int column) {
    LocalDate day = columns.start(column);
    if (columns.isYears()) {
      return String.valueOf(day.getYear());
    }
    return columns.isShort() ? String.valueOf(day.getDayOfMonth()) : dates.monthOfYear(day);
  }
}
