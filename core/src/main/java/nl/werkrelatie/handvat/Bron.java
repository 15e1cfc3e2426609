// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import java.util.List;
import java.util.Objects;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Tekst;

/**
 * A public source on which handvatten rest.
 *
 * @param id the source's own id, for example {@code B03}
 * @param naam who speaks and about what
 * @param adressen where it can be found, without {@code https://}; at least one
 * @param veld the field it speaks about
 */
public record Bron(String id, Tekst naam, List<String> adressen, Veld veld) {

  /** Refuses a source without an address: what cannot be looked up is no source. */
  public Bron {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(naam, "naam");
    Objects.requireNonNull(veld, "veld");
    adressen = List.copyOf(adressen);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a source has no id; give each its own");
    }
    if (adressen.isEmpty()) {
      throw withoutAddress(id);
    }
    for (String adres : adressen) {
      if (adres.isBlank()) {
        throw withoutAddress(id);
      }
    }
    Tekst.guardShown(id);
    for (String adres : adressen) {
      Tekst.guardShown(adres);
    }
  }

  private static IllegalArgumentException withoutAddress(String id) {
    return new IllegalArgumentException(
        "source '" + id + "' has no address; say where it can be found");
  }

  /** The type, the id and the name. */
  @Override
  public String toString() {
    return OneLine.of("Bron", id, naam.nl());
  }
}
