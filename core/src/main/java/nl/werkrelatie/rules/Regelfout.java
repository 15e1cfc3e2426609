// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Locale;
import java.util.Objects;
import nl.werkrelatie.text.Tekst;

/**
 * One thing that is wrong with a rule set: where, what, and what to do. Rule sets hold nothing
 * about persons, so it may quote them.
 *
 * @param plaats the attribute, with steps into it separated by {@code /}, for example {@code
 *     regels/3/als}; empty for the rule set itself
 * @param tekst what is wrong and what to do
 */
public record Regelfout(String plaats, Tekst tekst) {

  /** Checks that both are there. */
  public Regelfout {
    Objects.requireNonNull(plaats, "plaats");
    Objects.requireNonNull(tekst, "tekst");
  }

  /** Where and what, in one line. */
  public String text(Locale locale) {
    return (plaats.isEmpty() ? "" : plaats + " ") + tekst.in(locale);
  }
}
