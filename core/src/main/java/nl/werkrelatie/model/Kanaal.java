// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** How a contact takes place. */
public enum Kanaal {
  /** At the office. */
  KANTOOR,
  /** At home with the inwoner. */
  HUISBEZOEK,
  /** Elsewhere, for example on a walk. */
  BUITEN,
  /** By video call. */
  VIDEO,
  /** By telephone. */
  TELEFOON,
  /** By a text message, chat or e-mail. */
  BERICHT,
  /** By letter. */
  BRIEF
}
