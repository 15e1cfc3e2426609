// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.signaal.Drempel;

/** A threshold with its value and who set it, as a line. */
final class ThresholdLine {
  private ThresholdLine() {}

  static String of(Markdown page, RuleEngine engine, Drempel drempel) {
    String value =
        engine
            .drempels()
            .van(drempel)
            .map(waarde -> waarde.text(page.locale()))
            .orElse(
                page.in(drempel.label())
                    + page.in(" (niet ingesteld, dus nooit bereikt)", " (not set, so never met)"));
    return "**" + drempel.id() + "** " + Markdown.code(drempel.name()) + ": " + value;
  }
}
