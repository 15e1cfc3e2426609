// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** How a quality is experienced: three words in order, never a number. */
public enum Beleving implements Keuze {
  /** Missed: it was not there, and that was noticed. */
  GEMIST,
  /** Mixed: now and then. */
  WISSELEND,
  /** Experienced: it was there, and that was noticed. */
  ERVAREN
}
