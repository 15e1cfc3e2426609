// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/**
 * A quality of a werkrelatie: something inwoner and consulent can experience in it.
 *
 * <p>The four values named in the research on professional nearness. A quality is experienced,
 * observed in words by one of the two, and never measured.
 */
public enum Kwaliteit implements Keuze {
  /** Being really looked at and listened to as a person. */
  AANDACHT,
  /** Give and take: both bring something in; never complete, because the roles differ. */
  WEDERKERIGHEID,
  /** Felt closeness within a professional role. */
  NABIJHEID,
  /** Not having to start over: the same person, or the same quality carried on. */
  CONTINUITEIT
}
