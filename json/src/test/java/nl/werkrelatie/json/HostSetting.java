// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

/** What a host may have set on its own mapper. */
enum HostSetting {
  /** Its own names in snake case. */
  NAMING,
  /** Nothing empty is written. */
  INCLUSION,
  /** Only what belongs to a view is written. */
  VIEW,
  /** Class names are written beside values. */
  DEFAULT_TYPING,
  NUMBERS_AS_STRINGS,
  /** Its own properties in the order of the alphabet. */
  SORTING,
  /** Enums by their index, dates as numbers. */
  ENUMS_AND_DATES,
  /** Whatever can be taken for something else is accepted. */
  LENIENT_VALUES,
  /** Comments, single quotes and more are accepted. */
  LENIENT_SYNTAX,
  /** A property given twice is refused by the parser itself. */
  STRICT_DUPLICATES,
  /** Fields are seen, getters are not. */
  FIELDS
}
