// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import nl.werkrelatie.text.Tekst;

/** Who set the value of a threshold. */
public enum GezetDoor {
  /** The organisation that uses the library. */
  ORGANISATIE("ingesteld door je organisatie", "set by your organisation"),
  /** The library itself, without source. */
  STANDAARD("standaard van de bibliotheek, zonder bron", "library default, no source");

  private final Tekst label;

  GezetDoor(String nl, String en) {
    this.label = Tekst.of(nl, en);
  }

  /** Who set it, in words. */
  public Tekst label() {
    return label;
  }
}
