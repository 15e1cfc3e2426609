// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.List;
import java.util.Objects;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Constatering;

/**
 * What an organisation adds to the contraindications of a handvat: while one of these holds, the
 * handvat is held. It only adds; what the handvat itself is held at stays.
 *
 * @param handvat the id of the handvat, of any catalogue
 * @param bij what it is also held at; at least one
 */
public record Aanhouding(String handvat, List<Constatering> bij) {

  /** Refuses one that adds nothing. */
  public Aanhouding {
    Objects.requireNonNull(handvat, "handvat");
    bij = List.copyOf(bij);
    if (bij.isEmpty()) {
      throw new IllegalArgumentException(
          "what holds back handvat '" + handvat + "' names no signaal; name at least one");
    }
  }

  /** The type and the handvat. */
  @Override
  public String toString() {
    return OneLine.of("Aanhouding", handvat);
  }
}
