// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import nl.werkrelatie.text.Tekst;

/** What a point of a check asks of who uses the rule set. */
public enum Zwaarte {
  /** Do not use the rule set before this is mended: something in it cannot do what it says. */
  FOUT("Fouten: eerst herstellen", "Mistakes: mend these first"),
  /** It can be used; look whether it is meant so. */
  LET_OP("Om naar te kijken: is dit zo bedoeld?", "Worth a look: is this what you mean?"),
  /** What only a person can judge. */
  VRAAG("Vragen voor een mens", "Questions for a person");

  private final Tekst label;

  Zwaarte(String nl, String en) {
    this.label = Tekst.of(nl, en);
  }

  /** The heading above points of this kind. */
  public Tekst label() {
    return label;
  }
}
