// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;

/** The first page: what all handvatten share, and where each is. */
final class IndexPage {
  private final RuleEngine engine;
  private final Markdown page;
  private final ConditionList conditions;
  private final Sections sections;

  private IndexPage(RuleEngine engine, Locale locale) {
    this.engine = engine;
    this.page = new Markdown(locale);
    this.conditions = new ConditionList(page);
    this.sections = new Sections(engine, page);
  }

  static String of(RuleEngine engine, Locale locale) {
    IndexPage page = new IndexPage(engine, locale);
    page.write();
    return page.page.toString();
  }

  private void write() {
    page.title(page.in("Handvatten en regels", "Handvatten and rules"));
    page.paragraph(page.in("[English](../en/index.md)", "[Nederlands](../nl/index.md)"));
    page.paragraph(
        page.in(
                "Een handvat is een suggestie: je mag het oppakken of laten liggen. Deze bladzijden zijn gemaakt uit de regels zelf, met werkrelatie ",
                "A handvat is a suggestion: you can use it or leave it. These pages were made from the rules themselves, by werkrelatie ")
            + Herkomst.BIBLIOTHEEK
            + ".");
    for (Kernvraag kernvraag : Kernvraag.values()) {
      handvatten(kernvraag);
    }
    general();
    sections.order(line -> true);
    sections.thresholds(List.of(Drempel.values()));
    ownSignalen();
    notUsed();
    tensions();
    sources();
    page.heading(page.in("Waar dit vandaan komt", "Where this comes from"));
    engine.catalogi().forEach(this::catalogus);
  }

  private void handvatten(Kernvraag kernvraag) {
    List<Handvat> handvatten =
        engine.handvatten().stream().filter(one -> one.kernvraag() == kernvraag).toList();
    if (!handvatten.isEmpty()) {
      page.heading(page.in(kernvraag.vraag()));
      page.items();
      handvatten.forEach(handvat -> page.item(0, page.link(handvat)));
    }
  }

  private void general() {
    for (Voorrang first :
        engine.catalogi().stream().flatMap(catalogus -> catalogus.voorrang().stream()).toList()) {
      page.heading(Markdown.text(first.id()) + ": " + page.in(first.zin()));
      conditions.write(first.when(), Tekst.of("Zolang", "While"));
      page.paragraph(
          page.in(
                  "Dan wacht elk ander handvat, met als grond ",
                  "Then every other handvat waits, on the ground ")
              + Markdown.code(first.code())
              + page.in(". Wat dan wel kan:", ". What may then be suggested:"));
      links(first.doorgelaten());
    }
  }

  private void links(List<String> ids) {
    page.items();
    ids.stream()
        .flatMap(id -> engine.handvat(id).stream())
        .forEach(handvat -> page.item(0, page.link(handvat)));
  }

  private void ownSignalen() {
    if (engine.regelsets().stream().anyMatch(regelset -> !regelset.signalen().isEmpty())) {
      page.heading(page.in("Eigen signalen", "Own signalen"));
      page.items();
      for (Regelset regelset : engine.regelsets()) {
        regelset.signalen().forEach(signaal -> page.item(0, conditions.signaal(signaal)));
      }
    }
  }

  private void notUsed() {
    List<WhyNot.NietGebruikt> off = engine.nietGebruikt();
    if (!off.isEmpty()) {
      page.heading(page.in("Regels die niet in gebruik zijn", "Rules that are not in use"));
      page.items();
      off.forEach(
          one ->
              page.item(
                  0,
                  Markdown.code(one.rule().id())
                      + page.in(", uitgezet door ", ", switched off by ")
                      + sections.switchedOff(one)
                      + " "
                      + page.link(one.rule().handvat())));
    }
  }

  private void tensions() {
    List<Spanning> spanningen =
        engine.catalogi().stream().flatMap(catalogus -> catalogus.spanningen().stream()).toList();
    if (!spanningen.isEmpty()) {
      page.heading(page.in("Spanningen", "Tensions"));
      for (Spanning spanning : spanningen) {
        page.paragraph(sections.tension(spanning));
        if (!spanning.handvatten().isEmpty()) {
          links(spanning.handvatten());
        }
      }
    }
  }

  private void sources() {
    page.heading(page.in("Bronnen", "Sources"));
    page.items();
    engine.handvatten().stream()
        .flatMap(handvat -> handvat.bronnen().stream())
        .map(Bronvermelding::bron)
        .distinct()
        .sorted(Comparator.comparing(Bron::id))
        .forEach(this::source);
  }

  private void source(Bron bron) {
    page.item(
        0,
        sections.source(bron)
            + "; "
            + page.in(bron.veld().label())
            + "; "
            + sections.addresses(bron));
  }

  private void catalogus(Catalogus catalogus) {
    page.subheading(page.in(catalogus.naam()));
    page.paragraph(page.in(catalogus.verantwoording()));
    page.items();
    page.item(0, Markdown.code(catalogus.id()) + " " + Markdown.text(catalogus.versie()));
    engine.regelsets().stream()
        .filter(regelset -> regelset.id().equals(catalogus.id()))
        .findFirst()
        .ifPresentOrElse(this::regelset, () -> page.item(0, "SHA-256 " + catalogus.hash()));
  }

  private void regelset(Regelset regelset) {
    page.item(
        0,
        page.in("uitgever: ", "issuer: ") + page.in(regelset.uitgever()) + ", " + regelset.datum());
    page.item(0, "SHA-256 " + regelset.hash());
  }
}
