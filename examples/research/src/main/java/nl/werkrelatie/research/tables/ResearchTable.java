// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import static nl.werkrelatie.research.tables.Column.code;
import static nl.werkrelatie.research.tables.Column.day;
import static nl.werkrelatie.research.tables.Column.number;
import static nl.werkrelatie.research.tables.Column.order;
import static nl.werkrelatie.research.tables.Column.pseudonym;
import static nl.werkrelatie.research.tables.Column.rank;
import static nl.werkrelatie.research.tables.Column.rowCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.text.Tekst;

/**
 * One table of an export.
 *
 * @param name of its file, without the ending
 * @param label what one row of it is
 * @param columns in their order
 */
record ResearchTable(String name, Tekst label, List<Column> columns) {
  static final String MOMENTS = "momenten";
  static final String OBSERVATIONS = "waarnemingen";
  static final String SUGGESTIONS = "suggesties";
  static final String HELD = "aangehouden";
  static final String SPELLS = "perioden";
  static final String RATERS = "beoordelaars";

  private static final Column INWONER =
      pseudonym("inwoner", "pseudoniem van de inwoner", "pseudonym of the inwoner");
  private static final Column WERKRELATIE =
      pseudonym("werkrelatie", "pseudoniem van de werkrelatie", "pseudonym of the werkrelatie");

  /** Every table, with the handvatten and grounds of this engine. */
  static List<ResearchTable> all(RuleEngine engine) {
    Vocabulary words = new Vocabulary(engine);
    return List.of(moments(), observations(), suggestions(words), held(words), spells(), raters());
  }

  private static ResearchTable moments() {
    return table(
        MOMENTS,
        "één contact, gepland of gehouden",
        "one contact, planned or held",
        INWONER,
        WERKRELATIE,
        day("de dag van het contact", "the day of the contact"),
        number(
            "moment",
            "het hoeveelste contact in deze werkrelatie",
            "which contact it is in this werkrelatie"),
        code("soort", "wat voor contact", "what kind of contact", Code.all(Gesprekssoort.values())),
        code("initiatief", "wie begon", "who began it", Code.all(Initiatief.values())),
        code("kanaal", "hoe", "how it took place", Code.all(Kanaal.values())),
        code("status", "wat ervan werd", "what became of it", Code.all(Gespreksstatus.values())),
        code(
            "met_voorganger",
            "of een eerdere consulent het hield",
            "whether an earlier consulent held it",
            List.of(Code.of("ja", Tekst.of("ja", "yes")), Code.of("nee", Tekst.of("nee", "no")))));
  }

  private static ResearchTable observations() {
    return table(
        OBSERVATIONS,
        "hoe één van de twee één kwaliteit ervoer",
        "how one of the two experienced one quality",
        INWONER,
        WERKRELATIE,
        day("de dag waarover het gaat", "the day it is about"),
        quality(),
        code("perspectief", "wie het ervoer", "whose experience", raterCodes()),
        experience("beleving", "hoe het werd ervaren", "how it was experienced"),
        code("opgeschreven_door", "wie het opschreef", "who wrote it down", raterCodes()));
  }

  private static ResearchTable suggestions(Vocabulary words) {
    return answers(
        SUGGESTIONS,
        "één suggestie, net voor een contact; met maanden ook op de peildatum (moment is dan leeg)",
        "one suggestion, just before a contact; with months on the peildatum too (moment is empty)",
        words,
        code("aanleiding", "wat voor aanleiding", "what kind of occasion", occasions()));
  }

  private static ResearchTable held(Vocabulary words) {
    return answers(
        HELD,
        "één grond waarom een handvat wacht; de dagen als bij suggesties",
        "one ground on which a handvat waits; the days as with suggesties",
        words,
        code("grond", "waarom het wacht", "why it waits", words.grounds()));
  }

  /** What is said of a handvat on a day. */
  private static ResearchTable answers(
      String name, String nl, String en, Vocabulary words, Column said) {
    return table(
        name,
        nl,
        en,
        INWONER,
        WERKRELATIE,
        day("de dag waarop wordt gekeken", "the day that is looked at"),
        moment(),
        handvat(words),
        question(),
        said);
  }

  private static ResearchTable spells() {
    List<Code> states = new ArrayList<>(Code.all(Kanaal.values()));
    states.add(Code.of(Spells.SILENCE, Tekst.of("stilte", "silence")));
    return table(
        SPELLS,
        "één periode: hoe het laatste contact was, of dat het stil was",
        "one spell: how the last contact took place, or that there was silence",
        WERKRELATIE,
        number("begin", "de eerste dag of maand, vanaf 1", "the first day or month, from 1"),
        number("einde", "de laatste dag of maand", "the last day or month"),
        code("toestand", "hoe het contact was", "how the contact was", states));
  }

  private static ResearchTable raters() {
    return table(
        RATERS,
        "één werkrelatie en kwaliteit: hoe de twee die het laatst ervoeren",
        "one werkrelatie and quality: how the two last experienced it",
        WERKRELATIE,
        quality(),
        experience("beleving_inwoner", "hoe de inwoner het ervoer", "how the inwoner did"),
        rank("rang_inwoner", "plaats in de volgorde", "place in the order"),
        experience("beleving_consulent", "hoe de consulent het ervoer", "how the consulent did"),
        rank("rang_consulent", "plaats in de volgorde", "place in the order"));
  }

  private static Column quality() {
    return code("kwaliteit", "welke kwaliteit", "which quality", Code.all(Kwaliteit.values()));
  }

  private static Column experience(String name, String nl, String en) {
    return order(name, nl, en, Code.all(Beleving.values()));
  }

  private static Column moment() {
    return number("moment", "net voor dit contact", "just before this contact");
  }

  private static Column handvat(Vocabulary words) {
    return rowCode("handvat", "welk handvat", "which handvat", words.handvatten());
  }

  private static Column question() {
    return code(
        "kernvraag",
        "op welke vraag het antwoordt",
        "which question it answers to",
        Stream.of(Kernvraag.values()).map(each -> Code.of(Code.of(each), each.vraag())).toList());
  }

  private static List<Code> raterCodes() {
    return Code.all(Perspectief.values());
  }

  private static List<Code> occasions() {
    return Stream.of(Aanleiding.values())
        .filter(each -> each != Aanleiding.VEILIGHEID)
        .map(each -> Code.of(Code.of(each), each.label()))
        .toList();
  }

  private static ResearchTable table(String name, String nl, String en, Column... columns) {
    return new ResearchTable(name, Tekst.of(nl, en), List.of(columns));
  }

  int index(String column) {
    for (int index = 0; index < columns.size(); index++) {
      if (columns.get(index).name().equals(column)) {
        return index;
      }
    }
    throw new IllegalArgumentException("no such column");
  }
}
