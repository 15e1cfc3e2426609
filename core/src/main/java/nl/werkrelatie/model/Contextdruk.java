// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** What presses on the consulent, as the consulent reports it. */
public enum Contextdruk implements Keuze {
  /** Held to agreed results. */
  PRESTATIEDRUK,
  /** Torn between fast to paid work and joining what the inwoner needs. */
  SPAGAAT,
  /** Little room to shape the own way of working. */
  WEINIG_RUIMTE,
  /** The work weighs emotionally. */
  BELAST,
  /** A rule or a way of working is in the way. */
  REGELKNELPUNT
}
