// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.Geval;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Bronvermelding;
import nl.werkrelatie.rules.Condition;
import nl.werkrelatie.rules.Constatering;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.KwaliteitLabel;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Signaal;
import nl.werkrelatie.rules.Spanning;
import nl.werkrelatie.rules.Tekst;
import nl.werkrelatie.rules.Voorrang;

/** Everything a rule set says of one handvat, on one page. */
final class HandvatPage {
  private final RuleEngine engine;
  private final Handvat handvat;
  private final ShownGevallen.Of gevallen;
  private final Markdown page;
  private final ConditionList conditions;

  private HandvatPage(
      RuleEngine engine, Handvat handvat, ShownGevallen.Of gevallen, Locale locale) {
    this.engine = engine;
    this.handvat = handvat;
    this.gevallen = gevallen;
    this.page = new Markdown(locale);
    this.conditions = new ConditionList(page);
  }

  static String of(RuleEngine engine, Handvat handvat, ShownGevallen.Of gevallen, Locale locale) {
    HandvatPage page = new HandvatPage(engine, handvat, gevallen, locale);
    page.write();
    return page.page.toString();
  }

  private void write() {
    page.title(handvat.id() + " " + page.in(handvat.titel()));
    page.paragraph(
        page.in("[Alle handvatten](index.md)", "[All handvatten](index.md)")
            + " · "
            + page.in("[English](../en/", "[Nederlands](../nl/")
            + handvat.id()
            + ".md)");
    page.paragraph(page.in(handvat.tekst()));
    about();
    page.heading(page.in("Wanneer het kan helpen", "When it may help"));
    rules();
    page.heading(page.in("Wanneer het wacht", "When it waits"));
    waits();
    order();
    page.heading(page.in("Bronnen", "Sources"));
    page.items();
    handvat.bronnen().stream().filter(bron -> !bron.tegenstem()).forEach(this::source);
    counterEvidence();
    tensions();
    thresholds();
    page.heading(page.in("Gevallen", "Cases"));
    cases();
  }

  private void about() {
    page.items();
    page.item(0, page.in("Vraag: ", "Question: ") + page.in(handvat.kernvraag().vraag()));
    page.item(
        0, page.in("Voor: ", "For: ") + page.list(handvat.voor(), voor -> page.in(voor.label())));
    if (!handvat.versterkt().isEmpty()) {
      page.item(
          0,
          page.in("Kan versterken: ", "May strengthen: ")
              + page.list(handvat.versterkt(), kwaliteit -> page.in(KwaliteitLabel.of(kwaliteit))));
    }
    engine.catalogi().stream()
        .filter(catalogus -> catalogus.handvat(handvat.id()).isPresent())
        .forEach(catalogus -> page.item(0, page.in("Uit: ", "From: ") + page.in(catalogus.naam())));
  }

  private List<Rule> routes() {
    return engine.rules().stream()
        .filter(rule -> rule.handvat().id().equals(handvat.id()))
        .toList();
  }

  private void rules() {
    List<Rule> routes = routes();
    if (routes.isEmpty()) {
      page.paragraph(page.in("Geen enkele regel leidt hierheen.", "No rule leads here."));
    }
    if (routes.size() > 1) {
      page.paragraph(page.in("Elk van deze regels is genoeg.", "Each of these rules is enough."));
    }
    routes.forEach(this::rule);
    SwitchedOff.of(engine).stream()
        .filter(off -> off.rule().handvat().id().equals(handvat.id()))
        .forEach(this::notUsed);
  }

  private void rule(Rule rule) {
    page.subheading(page.in("Regel ", "Rule ") + Markdown.code(rule.id()));
    conditions.write(rule.when(), Tekst.of("Als", "When"));
    rule.unless().ifPresent(unless -> conditions.write(unless, Tekst.of("Tenzij", "Unless")));
    page.paragraph(page.in("Want ", "Because ") + ended(page.in(rule.because())));
  }

  private static String ended(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  private void notUsed(SwitchedOff off) {
    page.subheading(
        page.in("Regel ", "Rule ")
            + Markdown.code(off.rule().id())
            + page.in(" (niet in gebruik)", " (not in use)"));
    page.paragraph(
        page.in("Uitgezet door ", "Switched off by ")
            + page.in(off.regelset().catalogus().naam())
            + ": "
            + ended(page.in(off.reden())));
  }

  private void waits() {
    List<String> grounds = grounds();
    if (grounds.isEmpty()) {
      page.paragraph(page.in("Niets houdt het tegen.", "Nothing holds it back."));
      return;
    }
    page.paragraph(
        page.in(
            "Ook als een regel hierheen leidt, zolang iets hiervan geldt:",
            "Even when a rule leads here, while any of this holds:"));
    page.items();
    grounds.forEach(ground -> page.item(0, ground));
  }

  private List<String> grounds() {
    List<String> grounds = new ArrayList<>();
    for (Voorrang one : voorrang()) {
      grounds.add(
          page.in(one.zin())
              + " "
              + Markdown.code(one.code())
              + page.in(", een algemene regel: zie ", ", a general rule: see ")
              + "["
              + Markdown.text(one.id())
              + "](index.md)");
    }
    handvat.aanhoudenBij().forEach(signaal -> grounds.add(conditions.signaal(signaal)));
    for (Regelset regelset : engine.regelsets()) {
      added(regelset)
          .filter(signaal -> !handvat.aanhoudenBij().contains(signaal))
          .distinct()
          .forEach(
              signaal ->
                  grounds.add(
                      conditions.signaal(signaal)
                          + page.in(", toegevoegd door ", ", added by ")
                          + page.in(regelset.catalogus().naam())));
    }
    return grounds;
  }

  private List<Voorrang> voorrang() {
    return engine.catalogi().stream()
        .flatMap(catalogus -> catalogus.voorrang().stream())
        .filter(first -> !first.doorgelaten().contains(handvat.id()))
        .toList();
  }

  private Stream<Constatering> added(Regelset regelset) {
    return regelset.aanhoudingen().stream()
        .filter(more -> more.handvat().equals(handvat.id()))
        .map(Aanhouding::bij)
        .flatMap(List::stream);
  }

  private void order() {
    List<String> lines =
        engine.catalogi().stream()
            .flatMap(catalogus -> catalogus.volgorde().stream())
            .flatMap(
                one ->
                    OrderLine.of(page, one, engine).stream()
                        .filter(line -> line.concerns(handvat.id())))
            .map(OrderLine::words)
            .toList();
    if (!lines.isEmpty()) {
      page.heading(page.in("Leesvolgorde", "Order for reading"));
      page.items();
      lines.forEach(line -> page.item(0, line));
    }
  }

  private void counterEvidence() {
    if (handvat.bronnen().stream().anyMatch(Bronvermelding::tegenstem)) {
      page.heading(page.in("Wat ertegen spreekt", "What speaks against it"));
      page.items();
      handvat.bronnen().stream().filter(Bronvermelding::tegenstem).forEach(this::source);
    }
  }

  private void source(Bronvermelding vermelding) {
    Tekst naam = vermelding.bron().naam();
    Optional<Tekst> toelichting = vermelding.toelichting();
    page.item(
        0,
        "**"
            + Markdown.text(vermelding.bron().id())
            + "** "
            + toelichting
                .map(more -> page.in(naam) + ": " + ended(page.in(more)))
                .orElse(ended(page.in(naam))));
    page.item(
        1,
        page.in(vermelding.directheid().label())
            + "; "
            + page.list(vermelding.kennis(), kennis -> page.in(kennis.label()))
            + page.in("; veld: ", "; field: ")
            + page.in(vermelding.bron().veld().label()));
    page.item(1, page.list(vermelding.bron().adressen(), Markdown::address));
  }

  private void tensions() {
    List<Spanning> spanningen =
        engine.catalogi().stream()
            .flatMap(catalogus -> catalogus.spanningen(handvat.id()).stream())
            .toList();
    if (!spanningen.isEmpty()) {
      page.heading(page.in("Spanningen", "Tensions"));
      page.items();
      for (Spanning spanning : spanningen) {
        page.item(
            0,
            "**"
                + Markdown.text(spanning.id())
                + "** "
                + page.in(spanning.tekst())
                + " "
                + page.in(spanning.omgang()));
      }
    }
  }

  private void thresholds() {
    List<Drempel> drempels =
        routes().stream()
            .flatMap(rule -> Stream.concat(Stream.of(rule.when()), rule.unless().stream()))
            .flatMap(Condition::constateringen)
            .flatMap(
                signaal ->
                    signaal instanceof Signaal standard
                        ? Drempel.of(standard).stream()
                        : Stream.empty())
            .distinct()
            .sorted()
            .toList();
    if (!drempels.isEmpty()) {
      page.heading(page.in("Drempels", "Thresholds"));
      page.items();
      drempels.forEach(drempel -> page.item(0, ThresholdLine.of(page, engine, drempel)));
    }
  }

  private void cases() {
    if (gevallen.isEmpty()) {
      page.paragraph(
          page.in(
              "Geen gepubliceerd geval laat dit handvat zien.",
              "No published case shows this handvat."));
      return;
    }
    page.paragraph(
        page.in(
            "Verzonnen gevallen die dit handvat laten zien.",
            "Invented cases that show this handvat; their titles are in Dutch."));
    cases(page.in("Gesuggereerd", "Suggested"), gevallen.suggested());
    if (!gevallen.held().isEmpty()) {
      page.subheading(page.in("Aangehouden", "Held"));
      page.items();
      for (ShownGevallen.Held held : gevallen.held()) {
        page.item(
            0,
            name(held.geval())
                + " ("
                + page.list(held.gronden(), grond -> page.in(grond.zin()))
                + ")");
      }
    }
    cases(page.in("Stil", "Silent"), gevallen.silent());
  }

  private void cases(String heading, List<Geval> cases) {
    if (!cases.isEmpty()) {
      page.subheading(heading);
      page.items();
      cases.forEach(geval -> page.item(0, name(geval)));
    }
  }

  private static String name(Geval geval) {
    return Markdown.code(geval.id()) + " " + Markdown.text(geval.titel());
  }
}
