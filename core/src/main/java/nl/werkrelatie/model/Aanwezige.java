// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** Someone present at a gespreksmoment beside inwoner and consulent. */
public enum Aanwezige implements Keuze {
  /** The partner, also when chosen as trusted person. */
  PARTNER,
  /** A relative, also when chosen as trusted person. */
  VERWANT,
  /** Someone the inwoner chose to have there. */
  VERTROUWENSPERSOON,
  /** A professional interpreter. */
  TOLK_PROFESSIONEEL,
  /** A relative or acquaintance who interprets. */
  TOLK_VERWANT,
  /** A minor who interprets. */
  TOLK_MINDERJARIG
}
