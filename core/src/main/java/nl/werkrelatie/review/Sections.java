// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.List;
import java.util.function.Predicate;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.signaal.Drempel;

/** What stands both on the page of a handvat and on the first page, in the same words. */
final class Sections {
  private final RuleEngine engine;
  private final Markdown page;

  Sections(RuleEngine engine, Markdown page) {
    this.engine = engine;
    this.page = page;
  }

  /** What is read before what, of these lines; nothing when there are none. */
  void order(Predicate<OrderLine> wanted) {
    List<OrderLine> lines =
        engine.catalogi().stream()
            .flatMap(catalogus -> catalogus.volgorde().stream())
            .flatMap(volgorde -> OrderLine.of(page, volgorde, engine).stream())
            .filter(wanted)
            .toList();
    if (!lines.isEmpty()) {
      page.heading(page.in("Leesvolgorde", "Order for reading"));
      page.paragraph(
          page.in(
              "Een volgorde om te lezen, geen stappenplan.",
              "An order for reading, not a step plan."));
      page.items();
      lines.forEach(line -> page.item(0, line.words()));
    }
  }

  /** These thresholds with their values; nothing when there are none. */
  void thresholds(List<Drempel> drempels) {
    if (!drempels.isEmpty()) {
      page.heading(page.in("Drempels", "Thresholds"));
      page.items();
      drempels.forEach(drempel -> page.item(0, ThresholdLine.of(page, engine, drempel)));
    }
  }

  String tension(Spanning spanning) {
    return name(spanning.id()) + page.in(spanning.tekst()) + " " + page.in(spanning.omgang());
  }

  /** The id and the name of a source. */
  String source(Bron bron) {
    return name(bron.id()) + page.in(bron.naam());
  }

  String addresses(Bron bron) {
    return page.list(bron.adressen(), Markdown::address);
  }

  private static String name(String id) {
    return "**" + Markdown.text(id) + "** ";
  }

  String switchedOff(WhyNot.NietGebruikt off) {
    return page.in(off.regelset()) + ": " + Markdown.ended(page.in(off.reden()));
  }
}
