// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.H32;
import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.model.Zichtbaarheid;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.situatie.Feitverwijzing;
import org.junit.jupiter.api.Test;

/** What concerns a person is not printed, logged or thrown. */
class SilenceTest {
  /** No value of the model and no date but the peildatum, in whatever spelling. */
  private static final List<String> CONTENT =
      Stream.<Enum<?>[]>of(
              Levensverhaalsoort.values(),
              Systeemkritieksoort.values(),
              Zichtbaarheid.values(),
              Gevolg.values(),
              Signaalsoort.values(),
              Contextdruk.values(),
              Kwaliteit.values(),
              Beleving.values(),
              Perspectief.values(),
              Aanwezige.values(),
              Kanaal.values(),
              Gespreksdoel.values(),
              Gesprekssoort.values(),
              Initiatief.values())
          .flatMap(Stream::of)
          .map(value -> value.name().replace('_', ' ').toLowerCase(Locale.ROOT))
          // Also the name of a type, which may be printed.
          .filter(word -> !word.equals("overdracht"))
          .distinct()
          .toList();

  private static final LocalDate DAY = P.minusDays(33);

  private final Werkrelatie full =
      Werkrelatie.builder()
          .inwoner(Inwoner.builder().id("W-1").tolkNodig(true).gewenstKanaal(Kanaal.BUITEN).build())
          .consulent(Consulent.builder().id("C-1").caseload(7777).build())
          .begin(DAY)
          .volgnummer(5)
          .traject(Traject.of(DAY, P.plusDays(20)))
          .overdracht(Overdracht.plannedOn(P.plusDays(9)))
          .team(Team.builder().laatsteOverleg(DAY).ervaringskennis(false).build())
          .addGespreksmoment(
              Gespreksmoment.builder()
                  .id("m1")
                  .datum(P.plusDays(7))
                  .status(Gespreksstatus.GEPLAND)
                  .soort(Gesprekssoort.KENNISMAKING)
                  .initiatief(Initiatief.GEMEENTE)
                  .kanaal(Kanaal.KANTOOR)
                  .minuten(17)
                  .doelen(Gespreksdoel.RECHTMATIGHEID)
                  .aanwezigen(Aanwezige.PARTNER)
                  .build())
          .addBagage(
              GeschondenLevensverhaal.builder()
                  .id("b1")
                  .datum(DAY)
                  .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
                  .overdraagbaar(false)
                  .build(),
              Systeemkritiek.builder()
                  .id("b2")
                  .datum(DAY)
                  .soort(Systeemkritieksoort.AFWIJZING)
                  .zichtbaarheid(Zichtbaarheid.GEDEELD)
                  .build())
          .addWaarneming(
              Waarneming.builder()
                  .id("w1")
                  .datum(DAY)
                  .kwaliteit(Kwaliteit.NABIJHEID)
                  .perspectief(Perspectief.INWONER)
                  .beleving(Beleving.GEMIST)
                  .build())
          .addUiting(Uiting.builder().id("u1").datum(DAY).gevolg(Gevolg.SCHAAMTE).build())
          .addSignaal(
              AfgegevenSignaal.builder()
                  .id("s1")
                  .datum(DAY)
                  .soort(Signaalsoort.STROEFHEID)
                  .gever(Perspectief.INWONER)
                  .build())
          .addZelfrapportage(
              Zelfrapportage.builder()
                  .id("z1")
                  .datum(DAY)
                  .soort(Contextdruk.BELAST)
                  .gedeeldMetTeam(true)
                  .build())
          .addToezegging(
              Toezegging.builder().id("t1").uiterlijk(DAY).status(Toezeggingstatus.OPEN).build())
          .build();

  @Test
  void to_string_of_a_builder_tells_nothing_it_was_given() {
    Stream.of(
            Werkrelatie.builder().from(full),
            Gespreksmoment.builder().from(full.gespreksmomenten().get(0)),
            Inwoner.builder().from(full.inwoner()))
        .forEach(SilenceTest::assertSilent);
  }

  @Test
  void to_string_of_an_answer_tells_no_content() {
    Suggesties suggesties = RuleEngine.standard().suggest(full, P);
    WhyNot whyNot = suggesties.whyNot("H27");
    Stream<Object> parts =
        Stream.concat(
            Stream.of(
                suggesties,
                suggesties.signalen(),
                suggesties.voorConsulent(),
                suggesties.voorTeam(),
                RuleEngine.standard().voorInwoner(full, P),
                suggesties.atMost(1),
                whyNot,
                whyNot.routes(),
                whyNot.routes().get(0).delen()),
            Stream.concat(suggesties.alle().stream(), suggesties.aangehouden().stream()));
    parts.forEach(SilenceTest::assertSilent);
    suggesties
        .alle()
        .forEach(
            suggestie ->
                suggestie
                    .redenen()
                    .forEach(
                        reden -> {
                          assertSilent(reden);
                          reden
                              .signalen()
                              .forEach(
                                  signaal ->
                                      reden.feiten(signaal).forEach(SilenceTest::assertSilent));
                        }));
    suggesties.voorTeam().alle().forEach(SilenceTest::assertSilent);
    assertEquals("Suggesties Werkrelatie W-1 C-1 2026-11-21", suggesties.toString());
    assertTrue(
        suggesties.alle().stream()
            .noneMatch(suggestie -> suggestie.toString().matches(".*H\\d\\d.*")),
        "which handvat is not told");
  }

  @Test
  void a_reason_points_at_facts_by_form_id_and_date_and_never_by_soort() {
    RuleEngine.standard().suggest(full, P).alle().stream()
        .flatMap(suggestie -> suggestie.redenen().stream())
        .flatMap(
            reden -> reden.signalen().stream().flatMap(signaal -> reden.feiten(signaal).stream()))
        .map(Feitverwijzing::vorm)
        .forEach(
            vorm ->
                assertFalse(
                    CONTENT.contains(vorm.name().replace('_', ' ').toLowerCase(Locale.ROOT)),
                    vorm + " is a soort"));
  }

  @Test
  void no_exception_carries_what_was_given() {
    String mark = "Q7x planted Jansen";
    List<IllegalArgumentException> refused =
        List.of(
            assertThrows(IllegalArgumentException.class, () -> Inwoner.of(mark)),
            assertThrows(IllegalArgumentException.class, () -> Consulent.of(mark)),
            assertThrows(IllegalArgumentException.class, () -> Gespreksmoment.of(mark, DAY)),
            assertThrows(
                IllegalArgumentException.class,
                () -> Gespreksmoment.of("m", LocalDate.of(9999, 7, 7)).withId(mark)),
            assertThrows(IllegalArgumentException.class, () -> full.withVolgnummer(-7777)),
            assertThrows(
                IllegalArgumentException.class,
                () -> full.withConsulent(full.consulent().withCaseload(7_777_777))),
            assertThrows(
                IllegalArgumentException.class,
                () -> full.withBagage(full.bagage().get(0), full.bagage().get(0))),
            assertThrows(
                IllegalArgumentException.class,
                () -> RuleEngine.standard().suggest(full, P).whyNot(mark)));
    for (IllegalArgumentException exception : refused) {
      String told =
          exception + String.valueOf(exception.getCause()) + List.of(exception.getSuppressed());
      for (String content :
          List.of(mark, "Jansen", "9999", "7777", "b1", DAY.toString(), "GEWELD")) {
        assertFalse(told.contains(content), "an exception tells " + content + ": " + told);
      }
    }
  }

  @Test
  void a_log_line_tells_rule_sets_and_never_what_was_suggested_or_held() {
    String logged =
        captured(
            () -> {
              Suggesties suggesties =
                  RuleEngine.of(StandaardCatalogus.catalogus()).suggest(full, P);
              suggesties.text(Locale.ENGLISH);
              suggesties.whyNot("H12").text(Locale.ENGLISH);
              suggesties.voorTeam().text(Locale.ENGLISH);
              RuleEngine.standard().voorInwoner(full, P).text(Locale.ENGLISH);
            });
    assertTrue(
        logged.contains("engine made: werkrelatie 2 with"), "the engine is logged: " + logged);
    assertEquals(
        1,
        logged.lines().count(),
        "one line, and none when a werkrelatie is asked about: " + logged);
    assertFalse(logged.matches("(?s).*H\\d\\d.*"), "no handvat in a log");
    assertFalse(logged.contains("W-1"), "no reference of a person in a log");
  }

  @Test
  void a_log_line_names_each_source_of_an_engine() {
    String own =
        captured(
            () ->
                RuleEngine.standard()
                    .with(OwnRules.regelset())
                    .with(
                        Rule.named("eigen-1")
                            .when(Signaal.STILTE)
                            .suggest(H32)
                            .because("dit past", "this fits")));
    assertTrue(
        own.contains("engine made: werkrelatie 2, oudstad 1, eigen-1 eigen with"),
        "each source is logged: " + own);
  }

  private static void assertSilent(Object object) {
    // A builder prints what every object of Java does: its class and an identity.
    String told =
        object
            .toString()
            .replaceFirst("^" + Pattern.quote(object.getClass().getName()) + "@[0-9a-f]+$", "");
    String printed = told.replace('_', ' ').toLowerCase(Locale.ROOT);
    for (String content : CONTENT) {
      assertFalse(
          List.of(printed.split("[^a-z ]")).contains(content),
          object.getClass().getSimpleName() + " prints " + content);
    }
    assertFalse(
        printed.replace(P.toString(), "").matches("(?s).*\\d{4}-\\d\\d.*"),
        object.getClass().getSimpleName() + " prints a date");
    assertFalse(
        printed.contains("7777") || printed.contains("17"),
        object.getClass().getSimpleName() + " prints a number");
  }

  private static String captured(Runnable work) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(caught, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    try {
      work.run();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return caught.toString(StandardCharsets.UTF_8);
  }
}
