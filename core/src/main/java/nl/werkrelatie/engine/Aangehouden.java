// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import nl.werkrelatie.rules.Aanhoudgrond;
import nl.werkrelatie.rules.Handvat;

/**
 * A handvat that would have been suggested but does not fit now; shown with every ground, not
 * hidden.
 *
 * @param handvat the handvat
 * @param redenen why it would have been suggested
 * @param gronden why it is held; a general rule that goes first, then the contraindications in the
 *     order of the handvat
 */
public record Aangehouden(Handvat handvat, List<Reden> redenen, List<Aanhoudgrond> gronden) {

  /** Copies the lists. */
  public Aangehouden {
    redenen = List.copyOf(redenen);
    gronden = List.copyOf(gronden);
  }

  /** The type: which handvat was held can tell about a person, and stays out of logs. */
  @Override
  public String toString() {
    return "Aangehouden";
  }
}
