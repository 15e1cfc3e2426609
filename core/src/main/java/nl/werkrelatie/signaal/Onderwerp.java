// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

/** Whom or what a signaal is about; decides who may read it. */
public enum Onderwerp {
  /** Safety at home: for the consulent only, and never in a view that others may read. */
  VEILIGHEID,
  /** The inwoner, or what the inwoner said, asked or experienced: for the consulent only. */
  INWONER,
  /**
   * What the consulent reported about the own work: for others only when the consulent shares it.
   */
  CONSULENT,
  /** How the municipality arranges the contact: can be shared with team and organisation. */
  WERKWIJZE
}
