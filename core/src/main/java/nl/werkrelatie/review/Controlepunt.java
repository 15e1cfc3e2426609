// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.Locale;
import java.util.Objects;
import nl.werkrelatie.text.Tekst;

/**
 * One thing a check of rule sets found: what, where, and what to do. It speaks of rules and texts,
 * never of a person.
 *
 * @param soort what was found
 * @param regelset the id of the rule set or catalogue in which it was found
 * @param plaats where in it, with steps into it separated by {@code /} and counted from 0, for
 *     example {@code regels/3/als}; empty for the whole
 * @param tekst what is the matter, as one or more sentences
 */
public record Controlepunt(Controlesoort soort, String regelset, String plaats, Tekst tekst) {

  /** Checks that all are there. */
  public Controlepunt {
    Objects.requireNonNull(soort, "soort");
    Objects.requireNonNull(regelset, "regelset");
    Objects.requireNonNull(plaats, "plaats");
    Objects.requireNonNull(tekst, "tekst");
  }

  /** How much it matters. */
  public Zwaarte zwaarte() {
    return soort.zwaarte();
  }

  /** Where, what, and what to do, in one line. */
  public String text(Locale locale) {
    return found(locale) + " " + soort.raad().in(locale);
  }

  /** Where and what, in one line: a text of a rule set may hold lines and signs of its own. */
  String found(Locale locale) {
    return regelset
        + (plaats.isEmpty() ? "" : " " + plaats)
        + ": "
        + Markdown.line(tekst.in(locale));
  }

  /** The type and the kind of point. */
  @Override
  public String toString() {
    return "Controlepunt " + soort;
  }
}
