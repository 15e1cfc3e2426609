// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** A consequence of long dependence that the inwoner named. */
public enum Gevolg {
  /** Poverty or money worries as a consequence; apart from poverty as part of a life story. */
  ARMOEDE,
  /** Shame. */
  SCHAAMTE,
  /** Self-blame. */
  ZELFVERWIJT,
  /** Pointlessness. */
  ZINLOOSHEID
}
