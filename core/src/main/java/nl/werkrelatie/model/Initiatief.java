// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** Who began a contact. */
public enum Initiatief implements Keuze {
  /** The inwoner. */
  INWONER,
  /** The municipality. */
  GEMEENTE,
  /** Both together. */
  SAMEN
}
