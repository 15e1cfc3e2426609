// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

/**
 * How one of the two experienced a quality in the last two observations: four words, never a
 * number, and never over both perspectives.
 */
public enum Trend {
  /** The later one is higher. */
  TOENEMEND,
  /** The two are the same. */
  GELIJK,
  /** The later one is lower. */
  AFNEMEND,
  /** There are fewer than two that count. */
  ONVOLDOENDE
}
