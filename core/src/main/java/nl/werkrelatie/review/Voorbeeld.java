// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Tekst;

/**
 * A rule shown: an invented werkrelatie with few facts for which it leads to its handvat, and the
 * nearest one for which it does not.
 *
 * @param rule the rule
 * @param peildatum the day the answer is about
 * @param drempels the thresholds in use
 * @param geldt a werkrelatie for which it leads to its handvat; empty when none was found
 * @param aangehouden whether the handvat is held there; then none was found where it is suggested
 * @param geldtNiet the nearest one found for which the rule does not lead to it, in most cases one
 *     fact away; empty when none was found
 */
public record Voorbeeld(
    Rule rule,
    LocalDate peildatum,
    Drempels drempels,
    Optional<Werkrelatie> geldt,
    boolean aangehouden,
    Optional<Werkrelatie> geldtNiet) {

  /** Checks that all are there. */
  public Voorbeeld {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(peildatum, "peildatum");
    Objects.requireNonNull(drempels, "drempels");
    Objects.requireNonNull(geldt, "geldt");
    Objects.requireNonNull(geldtNiet, "geldtNiet");
  }

  /** What was found, in one line. */
  public String text(Locale locale) {
    return rule.id() + ": " + found().in(locale);
  }

  /**
   * Both as conformance cases, with everything that this engine says of them; to be kept beside the
   * rule sets of the engine, because they are meant for those.
   *
   * @param engine the engine in which the example was found
   */
  public List<Geval> gevallen(RuleEngine engine) {
    return new Gevalschrijver(engine, this).gevallen();
  }

  private Tekst found() {
    if (geldt.isEmpty()) {
      return Tekst.of("geen voorbeeld gevonden", "no example was found");
    }
    Tekst first =
        aangehouden
            ? Tekst.of(
                "een voorbeeld waarin het handvat wordt aangehouden, en geen waarin het wordt gesuggereerd",
                "an example in which the handvat is held, and none in which it is suggested")
            : Tekst.of(
                "een voorbeeld waarin het handvat wordt gesuggereerd",
                "an example in which the handvat is suggested");
    return geldtNiet.isPresent()
        ? Tekst.of(
            first.nl() + ", en een waarin de regel zwijgt",
            first.en() + ", and one in which the rule is silent")
        : first;
  }

  /** The type and the rule. */
  @Override
  public String toString() {
    return "Voorbeeld " + rule.id();
  }
}
