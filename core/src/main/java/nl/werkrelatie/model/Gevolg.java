// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

/** A consequence of long dependence that the inwoner named. */
public enum Gevolg implements Keuze {
  /** Poverty or money worries as a consequence; apart from poverty as part of a life story. */
  ARMOEDE,
  /** Shame: feeling worth less for how one lives, and rather not being seen. */
  SCHAAMTE,
  /** Self-blame: taking the blame, also for what was out of one’s hands. */
  ZELFVERWIJT,
  /**
   * Pointlessness: feeling that it makes no difference what one does, or that one does not matter.
   */
  ZINLOOSHEID
}
