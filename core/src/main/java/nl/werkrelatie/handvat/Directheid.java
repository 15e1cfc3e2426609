// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import nl.werkrelatie.text.Tekst;

/** How directly a source supports a handvat. */
public enum Directheid {
  /** The source says or shows the act itself. */
  GENOEMD("door de bron genoemd", "stated by the source"),
  /** We drew the act from a problem, a value or a finding in the source. */
  AFGELEID("afgeleid uit de bron", "derived from the source"),
  /**
   * Derived from a finding about another kind of relationship; the field of the source says which.
   */
  NAAR_ANALOGIE("naar analogie afgeleid", "derived by analogy");

  private final Tekst label;

  Directheid(String nl, String en) {
    this.label = Tekst.of(nl, en);
  }

  /** What this directness is called in running text. */
  public Tekst label() {
    return label;
  }
}
