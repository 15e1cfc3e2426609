// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** What kind of contact a gespreksmoment is. */
public enum Gesprekssoort implements Keuze {
  /** The first real meeting of this pair. */
  KENNISMAKING,
  /** How things are going. */
  VOORTGANG,
  /** A talk to repair what went wrong between the two. */
  HERSTELGESPREK,
  /** Handing over to another consulent. */
  OVERDRACHT,
  /** Saying goodbye at the end of the guidance. */
  AFSLUITING,
  /** Anything else. */
  ANDERS
}
