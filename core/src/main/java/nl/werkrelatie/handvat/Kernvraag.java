// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import nl.werkrelatie.text.Tekst;

/** One of the three central questions under which the handvatten are arranged. */
public enum Kernvraag {
  /** How do you give inwoners room to bring in their bagage? */
  RUIMTE_GEVEN(
      "Hoe geef je inwoners ruimte om hun bagage in te brengen?",
      "How do you give inwoners room to bring in their bagage?"),
  /** How do you deal fittingly with that bagage in the conversation? */
  PASSEND_OMGAAN(
      "Hoe ga je in het gesprek passend om met die bagage?",
      "How do you deal with that bagage fittingly in the conversation?"),
  /** How do you, as a team, come to a shared approach? */
  GEDEELDE_AANPAK(
      "Hoe kom je als team tot een gedeelde aanpak?",
      "How do you, as a team, come to a shared approach?");

  private final Tekst vraag;

  Kernvraag(String nl, String en) {
    this.vraag = Tekst.of(nl, en);
  }

  /** The question itself, as a professional would ask it. */
  public Tekst vraag() {
    return vraag;
  }
}
