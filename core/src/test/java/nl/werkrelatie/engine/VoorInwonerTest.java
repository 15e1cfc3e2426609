// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zichtbaarheid;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the inwoner is told what is recorded. */
class VoorInwonerTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  @ParameterizedTest
  @CsvSource({"nl, Wat kan helpen", "en, What may help"})
  void every_fact_is_a_sentence_to_the_inwoner(String language, String after) throws IOException {
    String text = text(EveryFact.werkrelatie(), Locale.forLanguageTag(language));
    assertEquals(
        resource("voor-inwoner." + language + ".txt"), text.substring(0, text.indexOf(after)));
  }

  @Test
  void what_was_said_on_one_day_is_told_in_one_order_however_it_was_entered() {
    Uiting shame = Uiting.builder().id("u1").gevolg(Gevolg.SCHAAMTE).datum(P).build();
    Uiting money = Uiting.builder().id("u2").gevolg(Gevolg.ARMOEDE).datum(P).build();
    String told = text(Table.quiet().withUitingen(shame, money), NL);
    assertNotEquals(text(Table.quiet().withUitingen(shame), NL), told, "both are told");
    assertEquals(told, text(Table.quiet().withUitingen(money, shame), NL));
  }

  @Test
  void the_day_on_which_something_was_said_is_on_no_page_that_others_may_read() {
    LocalDate call = LocalDate.of(2026, 9, 19);
    Werkrelatie said =
        Table.quiet()
            .withBagage(
                GeschondenLevensverhaal.builder()
                    .id("b1")
                    .datum(call)
                    .zichtbaarheid(Zichtbaarheid.GEDEELD)
                    .overdraagbaar(true)
                    .build())
            .withUitingen(Uiting.builder().id("u1").gevolg(Gevolg.SCHAAMTE).datum(call).build())
            .withWaarnemingen(
                Waarneming.builder()
                    .id("w1")
                    .kwaliteit(Kwaliteit.NABIJHEID)
                    .perspectief(Perspectief.INWONER)
                    .beleving(Beleving.GEMIST)
                    .datum(call)
                    .build())
            .withSignalen(
                AfgegevenSignaal.builder()
                    .id("s1")
                    .soort(Signaalsoort.GRENS_AANGEGEVEN)
                    .gever(Perspectief.INWONER)
                    .datum(call)
                    .build());
    RuleEngine engine = RuleEngine.standard();
    List<String> pages = new ArrayList<>(Weergaven.texts(engine.voorInwoner(said, P)::text));
    pages.add(VoorOverdracht.of(said, P).text(Locale.ENGLISH));
    for (String page : pages) {
      assertTrue(page.contains("2026"), "the year stands there: " + page);
      assertFalse(page.contains("19 sept") || page.contains("19 Sept"), page);
    }
  }

  @Test
  void what_is_not_recorded_is_not_mentioned() {
    String text = text(Table.quiet().withTeam(Team.builder().build()), NL);
    List<String> facts =
        text.substring(0, text.indexOf("Wat kan helpen"))
            .lines()
            .dropWhile(line -> !line.startsWith("-----"))
            .skip(1)
            .filter(line -> !line.isEmpty())
            .toList();
    assertEquals(
        List.of("U en uw consulent", "- Uw kenmerk is W-1. Het kenmerk van uw consulent is C-1."),
        facts);
  }

  @Test
  void of_who_will_be_there_an_engine_knows_the_professional_interpreter_alone() {
    Gespreksmoment planned = Table.planned().withKanaal(Kanaal.KANTOOR);
    Function<Set<Aanwezige>, Optional<Set<Aanwezige>>> known =
        present ->
            Table.quiet()
                .withGespreksmomenten(planned.withAanwezigen(present))
                .voorInwoner()
                .alsWerkrelatie()
                .gespreksmomenten()
                .get(0)
                .aanwezigen();
    Set<Aanwezige> professional = Set.of(Aanwezige.TOLK_PROFESSIONEEL);
    assertEquals(Optional.of(professional), known.apply(professional));
    assertEquals(
        Optional.of(professional),
        known.apply(Set.of(Aanwezige.TOLK_PROFESSIONEEL, Aanwezige.PARTNER)));
    assertEquals(Optional.empty(), known.apply(Set.of(Aanwezige.PARTNER)));
    assertEquals(Optional.empty(), known.apply(Set.of()));
  }

  @Test
  void what_waits_is_not_told() {
    Werkrelatie resting = EveryFact.werkrelatie().withUitingen(List.of()).withBagage(List.of());
    assertFalse(
        RuleEngine.standard().suggest(resting, P).aangehouden().isEmpty(), "something is held");
    for (String text : Weergaven.texts(view(resting)::text)) {
      assertFalse(text.contains("Wat nu nog wacht") || text.contains("Held for now"), text);
    }
  }

  @Test
  void the_page_shows_at_most_five_suggesties_and_does_not_name_the_others() {
    VoorInwoner view = view(EveryFact.werkrelatie());
    assertTrue(view.alle().size() > Weergave.FEW, "more than a page shows");
    for (Locale locale : Weergaven.LANGUAGES) {
      assertEquals(Weergave.FEW, titles(view.text(locale)));
      assertEquals(view.alle().size(), titles(view.text(locale, Weergave.VOLLEDIG)));
    }
  }

  private static long titles(String text) {
    return text.lines().filter(line -> line.matches("H\\d\\d .*")).count();
  }

  @Test
  void no_id_of_a_fact_and_no_code_is_shown_to_a_reader() {
    for (String text : Weergaven.texts(view(EveryFact.werkrelatie())::text)) {
      EveryFact.werkrelatie()
          .feiten()
          .forEach(feit -> assertFalse(text.contains(feit.id()), () -> feit.id() + " is shown"));
      assertFalse(text.matches("(?s).*\\[[A-Z_]+].*"), "a code is shown");
    }
  }

  @Test
  void a_threshold_of_the_organisation_is_shown_as_the_organisations_and_not_as_the_readers() {
    RuleEngine engine =
        RuleEngine.standard().with(Drempels.standard().with(Drempel.VEEL_VOORGANGERS, 5));
    String nl = engine.voorInwoner(EveryFact.werkrelatie(), P).text(NL, Weergave.VOLLEDIG);
    String en =
        engine.voorInwoner(EveryFact.werkrelatie(), P).text(Locale.ENGLISH, Weergave.VOLLEDIG);
    assertTrue(nl.contains("ten minste 5 (ingesteld door de organisatie)"), nl);
    assertTrue(en.contains("at least 5 (set by the organisation)"), en);
    assertFalse(nl.contains("je organisatie)") || en.contains("your organisation)"), nl);
  }

  @Test
  void another_soort_is_told_without_its_name_and_violence_at_home_is_not() {
    Werkrelatie bare = Table.quiet();
    Werkrelatie ziekte = bare.withBagage(Table.geweld().withSoort(Levensverhaalsoort.ZIEKTE));
    assertEquals(view(bare), view(bare.withBagage(Table.geweld())));
    assertNotEquals(view(bare), view(ziekte));
    assertTrue(view(ziekte).text(NL).contains(": u vertelde iets over uw eigen leven. "));
    for (String text : Weergaven.texts(view(ziekte)::text)) {
      assertFalse(text.contains("ziekte") || text.contains("illness"), text);
    }
  }

  @Test
  void it_prints_its_type_the_references_and_the_day() {
    assertEquals("VoorInwoner W-1 C-1 2026-11-21", view(EveryFact.werkrelatie()).toString());
  }

  private static VoorInwoner view(Werkrelatie werkrelatie) {
    return RuleEngine.standard().voorInwoner(werkrelatie, P);
  }

  private static String text(Werkrelatie werkrelatie, Locale locale) {
    return view(werkrelatie).text(locale);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = VoorInwonerTest.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
