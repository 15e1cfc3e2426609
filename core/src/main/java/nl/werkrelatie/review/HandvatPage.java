// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;

/** Everything a rule set says of one handvat, on one page. */
final class HandvatPage {
  private final RuleEngine engine;
  private final Handvat handvat;
  private final ShownGevallen.Of gevallen;
  private final Markdown page;
  private final ConditionList conditions;
  private final Sections sections;

  private HandvatPage(
      RuleEngine engine, Handvat handvat, ShownGevallen.Of gevallen, Locale locale) {
    this.engine = engine;
    this.handvat = handvat;
    this.gevallen = gevallen;
    this.page = new Markdown(locale);
    this.conditions = new ConditionList(page);
    this.sections = new Sections(engine, page);
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
    sections.order(line -> line.concerns(handvat.id()));
    page.heading(page.in("Bronnen", "Sources"));
    page.items();
    handvat.bronnen().stream().filter(bron -> !bron.tegenstem()).forEach(this::source);
    counterEvidence();
    tensions();
    sections.thresholds(drempels());
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
              + page.list(handvat.versterkt(), kwaliteit -> page.in(kwaliteit.label())));
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
    engine.nietGebruikt().stream()
        .filter(off -> off.rule().handvat().id().equals(handvat.id()))
        .forEach(this::notUsed);
  }

  private void rule(Rule rule) {
    page.subheading(page.in("Regel ", "Rule ") + Markdown.code(rule.id()));
    conditions.write(rule.when(), Tekst.of("Als", "When"));
    rule.unless().ifPresent(unless -> conditions.write(unless, Tekst.of("Tenzij", "Unless")));
    page.paragraph(page.in("Want ", "Because ") + Markdown.ended(page.in(rule.because())));
  }

  private void notUsed(WhyNot.NietGebruikt off) {
    page.subheading(
        page.in("Regel ", "Rule ")
            + Markdown.code(off.rule().id())
            + page.in(" (niet in gebruik)", " (not in use)"));
    page.paragraph(page.in("Uitgezet door ", "Switched off by ") + sections.switchedOff(off));
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

  private void counterEvidence() {
    if (handvat.bronnen().stream().anyMatch(Bronvermelding::tegenstem)) {
      page.heading(page.in("Wat ertegen spreekt", "What speaks against it"));
      page.items();
      handvat.bronnen().stream().filter(Bronvermelding::tegenstem).forEach(this::source);
    }
  }

  private void source(Bronvermelding vermelding) {
    Bron bron = vermelding.bron();
    String more =
        vermelding.toelichting().map(toelichting -> ": " + page.in(toelichting)).orElse("");
    page.item(0, Markdown.ended(sections.source(bron) + more));
    page.item(
        1,
        page.in(vermelding.directheid().label())
            + "; "
            + page.list(vermelding.kennis(), kennis -> page.in(kennis.label()))
            + page.in("; veld: ", "; field: ")
            + page.in(bron.veld().label()));
    page.item(1, sections.addresses(bron));
  }

  private void tensions() {
    List<Spanning> spanningen =
        engine.catalogi().stream()
            .flatMap(catalogus -> catalogus.spanningen(handvat.id()).stream())
            .toList();
    if (!spanningen.isEmpty()) {
      page.heading(page.in("Spanningen", "Tensions"));
      page.items();
      spanningen.forEach(spanning -> page.item(0, sections.tension(spanning)));
    }
  }

  /** On which what leads here and what holds it back rests. */
  private List<Drempel> drempels() {
    Stream<Constatering> leading = routes().stream().flatMap(Rule::constateringen);
    Stream<Constatering> holding =
        Stream.concat(
            handvat.aanhoudenBij().stream(), engine.regelsets().stream().flatMap(this::added));
    return Stream.concat(leading, holding)
        .filter(Signaal.class::isInstance)
        .flatMap(signaal -> ((Signaal) signaal).vraag().drempel().stream())
        .distinct()
        .sorted()
        .toList();
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
    if (drempels().stream().anyMatch(this::isOwn)) {
      page.paragraph(
          page.in(
              "Ze zijn bekeken met de drempels hierboven; in een titel kan een andere waarde staan.",
              "They were looked at with the thresholds above; a title can name another value."));
    }
    cases(page.in("Gesuggereerd", "Suggested"), gevallen.suggested());
    if (!gevallen.held().isEmpty()) {
      page.subheading(page.in("Aangehouden", "Held"));
      page.items();
      for (ShownGevallen.Held held : gevallen.held()) {
        page.item(
            0,
            name(held.geval())
                + " ("
                + held.gronden().stream()
                    .map(grond -> page.in(grond.zin()))
                    .collect(Collectors.joining("; "))
                + ")");
      }
    }
    cases(page.in("Stil", "Silent"), gevallen.silent());
  }

  private boolean isOwn(Drempel drempel) {
    return engine
        .drempels()
        .van(drempel)
        .filter(waarde -> waarde.gezetDoor() == GezetDoor.ORGANISATIE)
        .isPresent();
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
