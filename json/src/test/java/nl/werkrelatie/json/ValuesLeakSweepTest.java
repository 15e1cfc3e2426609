// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/**
 * Every value of a werkrelatie is a mark; values and answers of the engine print no more than type
 * and id, builders and refusals nothing, and nothing is logged.
 */
class ValuesLeakSweepTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2176, 11, 22);
  private static final Werkrelatie WERKRELATIE = WerkrelatieJson.read(marked());
  private static final String BAD_ID = Marks.TEXT + " met spatie";
  private static final LocalDate BAD_DATE = LocalDate.of(1733, 1, 1);

  @Test
  void values_and_answers_print_type_and_id_and_never_a_date_a_number_or_a_word() {
    Printed printed = Printed.of(WERKRELATIE, WERKRELATIE.zonderBijzondereGegevens());
    printed.add(answers());
    assertTrue(printed.types().contains("ImmutableGeschondenLevensverhaal"), "bagage is not seen");
    assertTrue(printed.types().contains("Feitverwijzing"), "answers are not seen");
    assertEquals(List.of(), printed.leaks(PEILDATUM));
  }

  @Test
  void what_is_shared_prints_no_id_either() {
    Suggesties suggesties = RuleEngine.standard().suggest(WERKRELATIE, PEILDATUM);
    Printed shared = Printed.of(suggesties.voorTeam(), suggesties.voorOrganisatie());
    assertTrue(shared.types().contains("GedeeldeSuggestie"), "nothing is shared");
    assertEquals(List.of(), shared.withId());
  }

  @Test
  void filled_builders_print_nothing() {
    for (Object builder : builders()) {
      String printed = builder.toString();
      assertTrue(printed.matches("[\\w.$]+@[0-9a-f]+"), () -> "a builder prints " + printed);
    }
  }

  @Test
  void what_the_domain_refuses_tells_nothing_it_holds() {
    for (Supplier<?> bad : refused()) {
      Marks.assertNone(
          "a builder", Marks.told(assertThrowsExactly(InvalidValueException.class, bad::get)));
    }
  }

  @Test
  void nothing_is_logged_or_printed_that_a_dossier_holds() {
    try (Overheard overheard = new Overheard()) {
      WerkrelatieJson.read(marked());
      WerkrelatieLines.in(StreamLines.in(WerkrelatieJson.write(WERKRELATIE, JsonForm.COMPACT)))
          .next();
      answers();
      RuleEngine.standard().with(SmallCatalogus.CATALOGUS).suggest(WERKRELATIE, PEILDATUM);
      assertTrue(overheard.said().contains("engine made"), "no log event is heard");
      Marks.assertNone("a log", overheard.said());
      assertEquals(List.of(), Printed.leaks("a log", overheard.said(), PEILDATUM));
    }
  }

  private static Object answers() {
    RuleEngine engine = RuleEngine.standard();
    Suggesties suggesties = engine.suggest(WERKRELATIE, PEILDATUM);
    SuggestiesJson.write(suggesties);
    SuggestiesJson.write(suggesties.voorTeam());
    suggesties.text(Locale.ENGLISH);
    return List.of(
        engine,
        suggesties,
        suggesties.voorConsulent(),
        suggesties.voorTeam(),
        suggesties.voorOrganisatie(),
        Stream.of(Signaal.values()).map(signaal -> suggesties.signalen().feiten(signaal)),
        suggesties.whyNot("H27"),
        suggesties.whyNot("H01"));
  }

  private static List<Object> builders() {
    return List.of(
        Werkrelatie.builder().from(WERKRELATIE),
        Inwoner.builder().from(WERKRELATIE.inwoner()),
        Consulent.builder().from(WERKRELATIE.consulent()),
        Traject.builder().from(WERKRELATIE.traject().orElseThrow()),
        Overdracht.builder().from(WERKRELATIE.overdracht().orElseThrow()),
        Team.builder().from(WERKRELATIE.team().orElseThrow()),
        Gespreksmoment.builder().from(WERKRELATIE.gespreksmomenten().get(1)),
        GeschondenLevensverhaal.builder().from(bagage(GeschondenLevensverhaal.class)),
        Systeemkritiek.builder().from(bagage(Systeemkritiek.class)),
        Waarneming.builder().from(WERKRELATIE.waarnemingen().get(0)),
        Uiting.builder().from(WERKRELATIE.uitingen().get(0)),
        AfgegevenSignaal.builder().from(WERKRELATIE.signalen().get(0)),
        Zelfrapportage.builder().from(WERKRELATIE.zelfrapportages().get(0)),
        Toezegging.builder().from(WERKRELATIE.toezeggingen().get(0)));
  }

  private static <B> B bagage(Class<B> type) {
    return WERKRELATIE.bagage().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Each has a bad id, a bad date or a bad number, and marks in the rest. */
  private static List<Supplier<?>> refused() {
    return List.of(
        () -> Werkrelatie.builder().from(WERKRELATIE).begin(BAD_DATE).build(),
        () -> Werkrelatie.builder().inwoner(WERKRELATIE.inwoner()).build(),
        () -> WERKRELATIE.withVolgnummer(-1733),
        () -> WERKRELATIE.withUitingen(twice(WERKRELATIE.uitingen().get(0))),
        () -> WERKRELATIE.withWaarnemingen(twice(WERKRELATIE.waarnemingen().get(0))),
        () -> Inwoner.of(BAD_ID),
        () -> Inwoner.of(Marks.BSN),
        () -> Consulent.builder().from(WERKRELATIE.consulent()).id(BAD_ID).caseload(-1733).build(),
        () -> Traject.of(BAD_DATE, LocalDate.of(1732, 1, 1)),
        () -> Overdracht.builder().gepland(false).datum(BAD_DATE).build(),
        () -> Team.builder().laatsteOverleg(BAD_DATE).build(),
        () -> WERKRELATIE.gespreksmomenten().get(1).withId(BAD_ID).withMinuten(1733),
        () -> WERKRELATIE.gespreksmomenten().get(1).withMinuten(1733),
        () -> bagage(GeschondenLevensverhaal.class).withVerlooptOp(BAD_DATE),
        () -> bagage(Systeemkritiek.class).withId(BAD_ID),
        () -> WERKRELATIE.waarnemingen().get(0).withDatum(BAD_DATE),
        () -> WERKRELATIE.uitingen().get(0).withId(Marks.BSN),
        () -> WERKRELATIE.signalen().get(0).withGeslotenOp(BAD_DATE),
        () -> WERKRELATIE.zelfrapportages().get(0).withVerlooptOp(BAD_DATE),
        () -> WERKRELATIE.toezeggingen().get(0).withUiterlijk(BAD_DATE));
  }

  private static <F> List<F> twice(F feit) {
    return Stream.of(feit, feit).toList();
  }

  /**
   * The full werkrelatie with a mark in every id, and dates and numbers that occur nowhere else.
   */
  private static String marked() {
    return Documents.full()
        .replaceAll("\"id\": \"([^\"]*)\"", "\"id\": \"" + Marks.TEXT + "-$1\"")
        .replace("2026-", "2176-")
        .replace("2027-", "2177-")
        .replace("\"caseload\": 90", "\"caseload\": 73317")
        .replace("\"volgnummer\": 5", "\"volgnummer\": 73317")
        .replace("\"minuten\": 45", "\"minuten\": 1377");
  }
}
