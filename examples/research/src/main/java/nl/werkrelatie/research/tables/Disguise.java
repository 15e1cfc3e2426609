// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.werkrelatie.model.Werkrelatie;

/** How people and days are told in one export. */
final class Disguise {
  private final ProjectKey key;
  private final Days days;

  Disguise(ProjectKey key, Days days) {
    this.key = key;
    this.days = days;
  }

  boolean inMonths() {
    return days == Days.MONTH;
  }

  /**
   * Whether a row may tell where the peildatum lies. It is one day for everybody: beside shifted
   * days it would give away by how much each was shifted.
   */
  boolean tellsPeildatum() {
    return inMonths();
  }

  String inwoner(Werkrelatie werkrelatie) {
    return key.inwoner(days, werkrelatie.inwoner().id());
  }

  String werkrelatie(Werkrelatie werkrelatie) {
    return key.werkrelatie(days, werkrelatie.inwoner().id(), werkrelatie.consulent().id());
  }

  String day(LocalDate day, Werkrelatie werkrelatie) {
    return inMonths()
        ? YearMonth.from(day).toString()
        : day.plusWeeks(key.weeksShifted(werkrelatie.inwoner().id())).toString();
  }
}
