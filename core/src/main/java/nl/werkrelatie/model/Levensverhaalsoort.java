// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** What damaged a life story; an open list, hence {@link #ANDERS} without text. */
public enum Levensverhaalsoort implements Keuze {
  /** Having had too little money to get by and to take part. */
  ARMOEDE,
  /** Being unable to do without something, such as drink, drugs or gambling. */
  VERSLAVING,
  /** Being or having been ill, in body or mind. */
  ZIEKTE,
  /** Violence at home: the only soort a rule looks at, for safety. */
  HUISELIJK_GEWELD,
  /** Having come from another country, perhaps in flight. */
  MIGRATIE,
  /** Something else. */
  ANDERS
}
