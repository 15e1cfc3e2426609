// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** How a contact takes place. */
public enum Kanaal implements Keuze {
  /** At the office. */
  KANTOOR,
  /** At home with the inwoner. */
  HUISBEZOEK,
  /** Outdoors or in a public place, for example on a walk; never in a home. */
  BUITEN,
  /** By video call. */
  VIDEO,
  /** By telephone. */
  TELEFOON,
  /** By a text message, chat or e-mail. */
  BERICHT,
  /** By letter. */
  BRIEF;

  /** Whether the two meet in person, and not at a distance. */
  public boolean isPersoonlijk() {
    return switch (this) {
      case KANTOOR, HUISBEZOEK, BUITEN -> true;
      case VIDEO, TELEFOON, BERICHT, BRIEF -> false;
    };
  }
}
