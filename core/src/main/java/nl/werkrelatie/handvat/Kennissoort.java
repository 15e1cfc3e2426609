// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import nl.werkrelatie.text.Tekst;

/**
 * The kind of knowledge a source holds.
 *
 * <p>The first three are of equal standing. A norm is not knowledge of that kind, so it is kept
 * apart from them.
 */
public enum Kennissoort {
  /** Of people who live or lived on social assistance themselves. */
  ERVARING("ervaringskennis", "lived experience"),
  /** Of professionals. */
  PRAKTIJK("praktijkkennis", "professional experience"),
  /** Of research. */
  WETENSCHAP("wetenschappelijke kennis", "research"),
  /** What a law, a supervisor or an ombudsman asks. */
  NORM("norm", "norm");

  private final Tekst label;

  Kennissoort(String nl, String en) {
    this.label = Tekst.of(nl, en);
  }

  /** What this kind of knowledge is called in running text. */
  public Tekst label() {
    return label;
  }
}
