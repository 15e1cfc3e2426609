// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import nl.werkrelatie.text.Tekst;

/**
 * How one of the two experienced a quality in the last two observations: four words, never a
 * number, and never over both perspectives.
 */
public enum Trend {
  /** The later one is higher. */
  TOENEMEND("meer dan daarvoor", "more than before"),
  /** The two are the same. */
  GELIJK("net zoals daarvoor", "the same as before"),
  /** The later one is lower. */
  AFNEMEND("minder dan daarvoor", "less than before"),
  /** There are fewer than two that count. */
  ONVOLDOENDE("nog niet te zeggen", "too early to say");

  private final Tekst label;

  Trend(String nl, String en) {
    this.label = Tekst.of(nl, en);
  }

  /** What it is called in running text, after the quality. */
  public Tekst label() {
    return label;
  }
}
