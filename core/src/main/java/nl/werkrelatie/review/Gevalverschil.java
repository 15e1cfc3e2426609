// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.Objects;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.geval.Geval;

/**
 * A geval of which the answer differs between two engines.
 *
 * @param geval the case
 * @param vergelijking both answers side by side
 */
public record Gevalverschil(Geval geval, Vergelijking vergelijking) {

  /** Checks that both are there. */
  public Gevalverschil {
    Objects.requireNonNull(geval, "geval");
    Objects.requireNonNull(vergelijking, "vergelijking");
  }

  /** The type and the id of the geval. */
  @Override
  public String toString() {
    return "Gevalverschil " + geval.id();
  }
}
