// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** How a quality is experienced: three words in order, never a number. */
public enum Beleving {
  /** Missed. */
  GEMIST,
  /** Mixed: now and then. */
  WISSELEND,
  /** Experienced. */
  ERVAREN
}
