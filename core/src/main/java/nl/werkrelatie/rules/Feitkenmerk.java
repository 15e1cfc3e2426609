// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

/** A kind of fact that counts until it expires or is closed, so that a signaal can ask about it. */
public enum Feitkenmerk {
  /** A given signal, by its soort. */
  SIGNAAL,
  /** A consequence that the inwoner named, by what it is. */
  UITING,
  /** A self-report of the consulent, by its soort. */
  ZELFRAPPORTAGE,
  /** Bagage, by a {@link Bagagekenmerk}. */
  BAGAGE
}
