// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.text.Tekst;

/**
 * A pillar of the basic attitude, with the handvatten of which a source says that they rest on it.
 */
enum Pijler {
  MENS_TOT_MENS(
      Tekst.of(
          "van mens tot mens (Z2 noemt de pijler; dat dit handvat erop rust, leiden wij af)",
          "person to person (Z2 names the pillar; that this handvat rests on it is our inference)"),
      "H01",
      "H23"),
  MOGELIJKHEDEN(
      Tekst.of("denken in mogelijkheden (B06)", "thinking in possibilities (B06)"), "H27");

  private final Tekst label;
  private final Set<String> handvatten;

  Pijler(Tekst label, String... handvatten) {
    this.label = label;
    this.handvatten = Set.copyOf(List.of(handvatten));
  }

  /** The pillar on which this handvat rests; empty when no source says so. */
  static Optional<Pijler> of(Handvat handvat) {
    return Stream.of(values()).filter(one -> one.handvatten.contains(handvat.id())).findFirst();
  }

  String text(Sentences sentences) {
    return sentences.in(label);
  }
}
