// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.Optional;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Volgorde;

/** What is read before what, as a line that links to both. */
record OrderLine(Volgorde volgorde, String words) {

  /** Empty when the engine does not hold the handvatten. */
  static Optional<OrderLine> of(Markdown page, Volgorde volgorde, RuleEngine engine) {
    Optional<String> eerst = engine.handvat(volgorde.eerst()).map(page::link);
    Optional<String> dan =
        volgorde.dan().isEmpty()
            ? Optional.of(page.in("alle andere", "every other"))
            : volgorde.dan().flatMap(engine::handvat).map(page::link);
    return eerst.flatMap(
        first ->
            dan.map(
                later ->
                    new OrderLine(
                        volgorde,
                        first
                            + page.in(" wordt gelezen vóór ", " is read before ")
                            + later
                            + " ("
                            + Markdown.code(volgorde.id())
                            + ")")));
  }

  boolean concerns(String handvat) {
    return volgorde.eerst().equals(handvat) || volgorde.dan().filter(handvat::equals).isPresent();
  }
}
