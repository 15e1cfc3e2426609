// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import nl.werkrelatie.text.Tekst;

/** To whom a handvat speaks: always to the professional side, never to the inwoner. */
public enum Adressaat {
  /** The consulent in this werkrelatie. */
  CONSULENT("de consulent", "the consulent"),
  /** The colleagues who can share an approach. */
  TEAM("het team", "the team"),
  /** The municipality, which sets time, caseload, agreements, letters and systems. */
  ORGANISATIE("de organisatie", "the organisation");

  private final Tekst label;

  Adressaat(String nl, String en) {
    this.label = Tekst.of(nl, en);
  }

  /** What this addressee is called in running text. */
  public Tekst label() {
    return label;
  }
}
