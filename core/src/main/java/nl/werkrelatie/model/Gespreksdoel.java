// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** A purpose of a gespreksmoment that changes what fits in it. */
public enum Gespreksdoel implements Keuze {
  /** Entitlement is checked. */
  RECHTMATIGHEID,
  /** An unfavourable decision is discussed. */
  ONGUNSTIG_BESLUIT
}
