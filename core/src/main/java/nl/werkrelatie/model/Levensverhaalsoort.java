// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** What damaged a life story; an open list, hence {@link #ANDERS} without text. */
public enum Levensverhaalsoort {
  /** Poverty. */
  ARMOEDE,
  /** Addiction. */
  VERSLAVING,
  /** Illness. */
  ZIEKTE,
  /** Violence at home: the only soort a rule looks at, for safety. */
  HUISELIJK_GEWELD,
  /** Migration. */
  MIGRATIE,
  /** Something else. */
  ANDERS
}
