// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempelwaarde;

/** What the page says, in Dutch or in English. */
final class RulesWords {
  private static final String NOT_IN_XML = "[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final Locale locale;

  RulesWords(Locale locale) {
    this.locale = Locale.forLanguageTag(locale.getLanguage().equals("en") ? "en" : "nl");
  }

  Locale locale() {
    return locale;
  }

  String in(String nl, String en) {
    return locale.getLanguage().equals("en") ? en : nl;
  }

  String title() {
    return in("Wat regels suggereren", "What rules suggest");
  }

  List<String> intro(RulesPicture picture) {
    List<String> intro = new ArrayList<>();
    intro.add(
        in("Over ", "Over ")
            + picture.total()
            + in(" verzonnen werkrelaties.", " invented werkrelaties."));
    intro.add(
        in(
            "Dit gaat over regels en nooit over mensen. Hoe vaak iets voorkomt is zo verzonnen; over echte werkrelaties zegt het niets.",
            "This is about rules and never about people. How often something occurs was invented; it says nothing about real werkrelaties."));
    if (picture.isChange()) {
      intro.add(
          in(
                  "Voor: de standaardcatalogus. Na: met ",
                  "Before: the standard catalogue. After: with ")
              + change(picture.tallies().get(1).engine(), picture.tallies().get(0).engine())
              + ".");
    }
    return intro;
  }

  private String change(RuleEngine after, RuleEngine before) {
    List<String> changes = new ArrayList<>();
    after
        .regelsets()
        .forEach(
            each -> changes.add(in("regelset ", "rule set ") + each.id() + " " + each.versie()));
    for (Drempel drempel : Drempel.values()) {
      Optional<Drempelwaarde> set = after.drempels().van(drempel);
      if (!set.equals(before.drempels().van(drempel))) {
        set.ifPresent(each -> changes.add(each.text(locale)));
      }
    }
    return String.join("; ", changes);
  }

  String name(Handvat handvat) {
    return handvat.id()
        + " "
        + handvat.titel().in(locale).replaceAll("\\s+", " ").replaceAll(NOT_IN_XML, "\uFFFD");
  }

  String question(Kernvraag kernvraag) {
    return kernvraag.vraag().in(locale);
  }

  String keyHeading() {
    return in("Wat de patronen betekenen", "What the patterns mean");
  }

  String part(Part part) {
    String label = part.label().in(locale);
    return part.aanleiding().isPresent()
        ? in("gesuggereerd: ", "suggested: ") + label
        : label
            + (part == Part.WAITS
                ? in(": aangehouden", ": held")
                : in(": niets te zeggen", ": nothing to say"));
  }

  String questionsHeading() {
    return in("De drie vragen", "The three questions");
  }

  String questionsNote() {
    return in(
        "Een hele balk is elk handvat van die vraag in elke werkrelatie.",
        "A whole bar is every handvat of that question in every werkrelatie.");
  }

  String handvattenNote(int total) {
    return in("Een hele balk is ", "A whole bar is ")
        + total
        + in(" werkrelaties.", " werkrelaties.");
  }

  String barsLabel(String of) {
    return in("Balken: ", "Bars: ")
        + of
        + in(" De aantallen staan in de tabel hieronder.", " The counts stand in the table below.");
  }

  String tableLabel(String of) {
    return in("Aantallen: ", "Counts: ") + of;
  }

  String never(List<String> names) {
    return in("Nooit gesuggereerd en nooit in de wacht: ", "Never suggested and never waiting: ")
        + String.join("; ", names)
        + ".";
  }

  String changed(List<String> names) {
    return names.isEmpty()
        ? in("Bij geen handvat verandert een aantal.", "No count of a handvat changes.")
        : in("Anders na de wijziging: ", "Otherwise after the change: ")
            + String.join("; ", names)
            + ".";
  }

  String changedTag() {
    return in("anders", "changed");
  }

  String when(int nth) {
    return nth == 0 ? in("voor", "before") : in("na", "after");
  }

  String absent() {
    return in("niet in deze regels", "not in these rules");
  }

  String column(Part part) {
    return part.label().in(locale);
  }

  String suggested() {
    return in("gesuggereerd", "suggested");
  }

  String subject() {
    return in("handvat", "handvat");
  }

  String questionSubject() {
    return in("vraag", "question");
  }

  String whenColumn() {
    return in("regels", "rules");
  }
}
