// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

/** How days are told in an export; one way for all of it. */
public enum Days {
  /**
   * Moved by a number of weeks that is secret, the same for everything of one inwoner: what lies
   * between two days, and the day of the week, stay what they were.
   */
  SHIFTED,
  /** As the month alone. */
  MONTH
}
