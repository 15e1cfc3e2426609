// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.shared;

import java.time.LocalDate;

/** The years in which a date of a werkrelatie can lie; outside them it is a slip. */
public final class Years {
  public static final int FIRST = 1900;
  public static final int LAST = 2200;

  /** What is said of a date outside them, after the name of the date; first in Dutch. */
  public static final String OUTSIDE_NL =
      "ligt niet in de jaren " + FIRST + " tot en met " + LAST + "; controleer de datum";

  public static final String OUTSIDE_EN =
      "lies outside the years " + FIRST + " to " + LAST + "; check the date";

  private Years() {}

  /** Whether this day lies in them. */
  public static boolean hold(LocalDate day) {
    return FIRST <= day.getYear() && day.getYear() <= LAST;
  }
}
