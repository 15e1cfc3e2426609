// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** What became of a promise. */
public enum Toezeggingstatus implements Keuze {
  /** Not yet kept. */
  OPEN,
  /** Done as it was promised. */
  NAGEKOMEN,
  /** Said in time that it will not succeed. */
  GEMELD
}
