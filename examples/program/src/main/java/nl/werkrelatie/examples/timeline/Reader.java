// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

/** Who reads a timeline. */
public enum Reader {
  /** The consulent: every fact of the werkrelatie itself; not for print or a shared account. */
  CONSULENT,
  /** The inwoner: only what someone else at home may read along. */
  INWONER
}
