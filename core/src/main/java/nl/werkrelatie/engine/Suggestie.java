// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Comparator;
import java.util.List;
import nl.werkrelatie.rules.Drempelwaarde;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Spanning;

/**
 * A handvat that may help now, with every reason for it. A suggestion, never an instruction.
 *
 * @param handvat the handvat, with its text and its sources
 * @param redenen why; at least one
 * @param spanningen the tensions that concern this handvat
 */
public record Suggestie(Handvat handvat, List<Reden> redenen, List<Spanning> spanningen) {

  /** Copies the lists. */
  public Suggestie {
    redenen = List.copyOf(redenen);
    spanningen = List.copyOf(spanningen);
  }

  /** The thresholds it rests on, with their values and who set them, each once. */
  public List<Drempelwaarde> drempels() {
    return redenen.stream()
        .flatMap(reden -> reden.drempels().stream())
        .distinct()
        .sorted(Comparator.comparing(Drempelwaarde::drempel))
        .toList();
  }

  /** The type: which handvat was suggested can tell about a person, and stays out of logs. */
  @Override
  public String toString() {
    return "Suggestie";
  }
}
