// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Objects;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Tekst;

/**
 * A rule of another catalogue that an organisation does not use, and why not. What rests on safety
 * at home cannot be switched off.
 *
 * @param regel the id of the rule
 * @param reden why it is not used, as a short sentence without a full stop
 */
public record Uitschakeling(String regel, Tekst reden) {

  /** Checks that both are there. */
  public Uitschakeling {
    Objects.requireNonNull(regel, "regel");
    Tekst.guardShown(regel);
    Objects.requireNonNull(reden, "reden");
  }

  /** The type and the rule that is not used. */
  @Override
  public String toString() {
    return OneLine.of("Uitschakeling", regel);
  }
}
