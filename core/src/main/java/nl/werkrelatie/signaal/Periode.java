// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import nl.werkrelatie.text.Tekst;

/** The length of a period that ends on the peildatum. */
final class Periode {
  private static final int LONGEST = 3660;

  private Periode() {}

  static void check(int dagen) {
    if (dagen < 1 || dagen > LONGEST) {
      throw new IllegalArgumentException("a period is " + dagen + " days; give 1 to " + LONGEST);
    }
  }

  /** The period, as the beginning of a sentence. */
  static Tekst zin(int dagen) {
    return dagen == 1
        ? Tekst.of("in de laatste dag", "in the last day")
        : Tekst.of("in de laatste " + dagen + " dagen", "in the last " + dagen + " days");
  }
}
