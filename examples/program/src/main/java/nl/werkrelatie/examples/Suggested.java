// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.util.Collection;
import java.util.List;
import nl.werkrelatie.examples.io.NearNames;
import nl.werkrelatie.text.Tekst;

/** A sentence that ends with the names of ours that look most like what was typed. */
final class Suggested {
  private Suggested() {}

  /** This sentence and the nearest names; when none is near, the sentence alone. */
  static Tekst after(Tekst sentence, String typed, Collection<String> names) {
    List<String> nearest = NearNames.to(typed, names);
    return nearest.isEmpty()
        ? sentence
        : Tekst.of(
            sentence.nl() + "; bedoelde je " + String.join(" of ", nearest) + "?",
            sentence.en() + "; did you mean " + String.join(" or ", nearest) + "?");
  }
}
