// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** What became of a gespreksmoment. */
public enum Gespreksstatus implements Keuze {
  /** Planned. */
  GEPLAND,
  /** It took place. */
  GELUKT,
  /** It did not take place, without notice; a neutral word, and there is no reason field. */
  NIET_DOORGEGAAN,
  /** The inwoner cancelled. */
  AFGEZEGD_DOOR_INWONER,
  /** The municipality cancelled. */
  AFGEZEGD_DOOR_GEMEENTE
}
