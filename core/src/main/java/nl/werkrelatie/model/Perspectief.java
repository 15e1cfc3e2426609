// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** From whose experience something is said; the two are laid beside each other and never merged. */
public enum Perspectief implements Keuze {
  /** The person who receives or applies for social assistance. */
  INWONER,
  /** The municipal professional in the relationship. */
  CONSULENT
}
