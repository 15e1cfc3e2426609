// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** What a given signal says. */
public enum Signaalsoort implements Keuze {
  /** The inwoner asked for less contact. */
  RUST_GEVRAAGD,
  /** The inwoner set a boundary on a subject; the subject itself is not recorded. */
  GRENS_AANGEGEVEN,
  /** The inwoner asked for another consulent. */
  VERZOEK_WISSEL,
  /** Friction in the working together; either side can say so, and it concerns both. */
  STROEFHEID,
  /** The inwoner says that trust is damaged. */
  VERTROUWEN_BESCHADIGD,
  /** The inwoner wants to bring something up; what it is, is not recorded. */
  WIL_BESPREKEN;

  /** Whether it holds until the inwoner lifts it, when no expiry is given. */
  boolean holdsUntilLifted() {
    return this == RUST_GEVRAAGD || this == GRENS_AANGEGEVEN || this == VERZOEK_WISSEL;
  }
}
