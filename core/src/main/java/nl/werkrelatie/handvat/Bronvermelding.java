// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Tekst;

/**
 * What one source says about one handvat, and how directly.
 *
 * @param bron the source
 * @param directheid how directly it supports the handvat
 * @param kennis the kinds of knowledge it brings here; at least one
 * @param tegenstem whether it speaks against the handvat; shown, never hidden
 * @param toelichting what exactly the source says, in our own words; empty when the name of the
 *     source says enough
 */
public record Bronvermelding(
    Bron bron,
    Directheid directheid,
    List<Kennissoort> kennis,
    boolean tegenstem,
    Optional<Tekst> toelichting) {

  /** Refuses a citation without a kind of knowledge. */
  public Bronvermelding {
    Objects.requireNonNull(bron, "bron");
    Objects.requireNonNull(directheid, "directheid");
    Objects.requireNonNull(toelichting, "toelichting");
    kennis = List.copyOf(kennis);
    if (kennis.isEmpty()) {
      throw new IllegalArgumentException(
          "a citation of '" + bron.id() + "' names no kind of knowledge; name at least one");
    }
  }

  /** The type, the source and how directly it speaks. */
  @Override
  public String toString() {
    return OneLine.of("Bronvermelding", bron.id(), directheid.name());
  }
}
