// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import static nl.werkrelatie.examples.timeline.Examples.PEILDATUM;
import static nl.werkrelatie.examples.timeline.Examples.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.examples.timeline.picture.Mark;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zichtbaarheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on a timeline, and what does not. */
class TimelineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Gespreksmoment MOMENT =
      Gespreksmoment.builder()
          .id("m1")
          .datum(DAY)
          .soort(Gesprekssoort.VOORTGANG)
          .kanaal(Kanaal.BUITEN)
          .initiatief(Initiatief.INWONER)
          .build();

  @Test
  void an_empty_werkrelatie_has_a_timeline_that_says_so() {
    Timeline timeline = timeline(Examples.empty());
    assertEquals(List.of(), timeline.sections());
    assertTrue(timeline.intro().contains("Er is niets vastgelegd dat een dag heeft."));
    assertFalse(
        timeline(Examples.with(1)).intro().contains("Er is niets vastgelegd dat een dag heeft."));
  }

  @ParameterizedTest
  @CsvSource({
    "GEPLAND, gespreksmoment gepland",
    "GELUKT, gespreksmoment gelukt",
    "NIET_DOORGEGAAN, gespreksmoment niet doorgegaan",
    "AFGEZEGD_DOOR_INWONER, gespreksmoment afgezegd door de inwoner",
    "AFGEZEGD_DOOR_GEMEENTE, gespreksmoment afgezegd door de gemeente"
  })
  void a_moment_tells_what_became_of_it_and_its_soort_kanaal_and_initiatief(
      Gespreksstatus status, String told) {
    List<String> words = said(Examples.empty().withGespreksmomenten(MOMENT.withStatus(status)));
    assertEquals("1 juni 2026: " + told, words.get(0));
    assertEquals(
        "soort: voortgang; kanaal: buiten of op een openbare plek; initiatief: de inwoner",
        words.get(1));
  }

  @Test
  void an_outcome_that_is_not_recorded_is_not_guessed() {
    assertEquals(
        "1 juni 2026: gespreksmoment, afloop niet vastgelegd",
        said(Examples.empty().withGespreksmomenten(MOMENT)).get(0));
  }

  @Test
  void the_two_perspectives_stand_in_words_under_each_other() {
    List<String> words =
        said(
            Examples.empty()
                .withWaarnemingen(
                    Examples.seen("w2", Perspectief.CONSULENT, Beleving.ERVAREN, DAY),
                    Examples.seen("w1", Perspectief.INWONER, Beleving.GEMIST, DAY)));
    assertEquals(
        List.of(
            "1 juni 2026: beleving",
            "aandacht volgens de inwoner: gemist",
            "aandacht volgens de consulent: ervaren"),
        words);
  }

  @Test
  void there_is_silence_from_the_threshold_on_and_not_one_day_sooner() {
    assertEquals(1, silences(90, 0));
    assertEquals(0, silences(89, 0));
    assertEquals(2, silences(180, 90));
    assertEquals(1, silences(179, 90));
  }

  @Test
  void a_contact_that_did_not_take_place_breaks_no_silence() {
    Gespreksmoment held =
        MOMENT.withStatus(Gespreksstatus.GELUKT).withDatum(PEILDATUM.minusDays(90));
    Gespreksmoment missed =
        MOMENT
            .withId("m2")
            .withDatum(PEILDATUM.minusDays(40))
            .withStatus(Gespreksstatus.NIET_DOORGEGAAN);
    assertTrue(marks(Examples.empty().withGespreksmomenten(held, missed)).contains(Mark.STILTE));
    assertFalse(
        marks(Examples.empty().withGespreksmomenten(held, missed.withStatus(Gespreksstatus.GELUKT)))
            .contains(Mark.STILTE));
  }

  @Test
  void every_moment_names_what_the_engine_says_just_before_it() {
    Werkrelatie werkrelatie = Examples.full();
    for (Gespreksmoment moment : werkrelatie.gespreksmomenten()) {
      Suggesties suggesties =
          RuleEngine.standard().suggest(werkrelatie.justBefore(moment), moment.datum());
      List<String> ids =
          suggesties.alle().stream().map(suggestie -> suggestie.handvat().id()).toList();
      assertFalse(ids.isEmpty(), "nothing is suggested");
      assertTrue(
          said(werkrelatie).contains("gesuggereerd vlak vooraf: " + String.join(", ", ids)),
          "another list stands there");
    }
  }

  @Test
  void what_was_held_stands_there_too() {
    Werkrelatie first =
        Examples.empty()
            .withGespreksmomenten(
                MOMENT.withId("m0").withDatum(DAY.minusDays(100)).withStatus(Gespreksstatus.GELUKT),
                MOMENT.withSoort(Gesprekssoort.KENNISMAKING));
    assertTrue(said(first).contains("aangehouden vlak vooraf: H32"), said(first)::toString);
  }

  @Test
  void handovers_with_and_without_a_day_are_told() {
    Werkrelatie werkrelatie = Examples.empty().withBegin(DAY).withVolgnummer(25);
    assertEquals(
        List.of("1 juni 2026: begin van deze consulent", "volgnummer van de consulent: 25"),
        said(werkrelatie));
    assertTrue(
        said(werkrelatie.withOverdracht(Overdracht.plannedOn(PEILDATUM)))
            .contains("21 november 2026: overdracht naar een andere consulent gepland"));
    String undated =
        "Er is een overdracht naar een andere consulent gepland; de dag is niet bekend.";
    assertTrue(
        timeline(werkrelatie.withOverdracht(Overdracht.planned())).intro().contains(undated));
    assertFalse(
        timeline(werkrelatie.withOverdracht(Overdracht.notPlanned())).intro().contains(undated));
  }

  @Test
  void a_signal_is_told_on_its_day_and_on_the_day_it_was_closed() {
    List<String> words = said(Examples.full());
    assertTrue(words.contains("1 juni 2026: signaal, het contact loopt stroef"));
    assertTrue(words.contains("21 juni 2026: gesloten signaal, het contact loopt stroef"));
  }

  @Test
  void what_is_dated_after_the_peildatum_is_left_out_but_for_what_is_planned() {
    Gespreksmoment later = MOMENT.withDatum(PEILDATUM.plusDays(1));
    assertEquals(
        List.of(),
        said(
            Examples.empty()
                .withGespreksmomenten(later)
                .withBagage(Examples.violence(PEILDATUM.plusDays(1)))));
    assertFalse(
        said(Examples.empty().withGespreksmomenten(later.withStatus(Gespreksstatus.GEPLAND)))
            .isEmpty());
  }

  @Test
  void the_soort_of_bagage_and_uitingen_and_self_reports_stand_nowhere() {
    String text = timeline(Examples.full()).text();
    assertTrue(text.contains("bagage, geschonden levensverhaal, gedeeld"));
    assertTrue(text.contains("uiting, een gevolg benoemd"));
    for (String word : List.of("geweld", "schaamte:", "spagaat:", "b1", "u1", "z1")) {
      assertFalse(text.toLowerCase(Locale.ROOT).contains(word), word + " stands there");
    }
  }

  @Test
  void the_inwoner_sees_no_trace_of_safety_at_home_or_of_self_reports() {
    for (Locale locale : List.of(Examples.DUTCH, Locale.ENGLISH)) {
      Timeline with = forInwoner(Examples.full(), locale);
      Timeline without =
          forInwoner(Examples.full().withBagage(List.of()).withZelfrapportages(List.of()), locale);
      assertEquals(without.words().toList(), with.words().toList());
      assertFalse(with.text().contains("H12"), "H12 stands there");
    }
    assertNotEquals(
        timeline(Examples.full().withBagage(List.of())).text(), timeline(Examples.full()).text());
  }

  @Test
  void the_inwoner_reads_the_handvatten_that_the_view_for_the_inwoner_has_just_before() {
    Werkrelatie werkrelatie = Examples.full();
    List<String> words = forInwoner(werkrelatie, Examples.DUTCH).words().toList();
    for (Gespreksmoment moment : werkrelatie.gespreksmomenten()) {
      List<String> ids =
          RuleEngine.standard()
              .voorInwoner(werkrelatie.justBefore(moment), moment.datum())
              .alle()
              .stream()
              .map(suggestie -> suggestie.handvat().id())
              .toList();
      assertTrue(words.contains("gesuggereerd vlak vooraf: " + String.join(", ", ids)));
    }
  }

  @Test
  void the_day_on_which_something_was_said_is_not_on_the_timeline_of_the_inwoner() {
    LocalDate call = LocalDate.of(2026, 6, 9);
    Systeemkritiek shared =
        Systeemkritiek.builder().id("b2").datum(call).zichtbaarheid(Zichtbaarheid.GEDEELD).build();
    Uiting uiting = Uiting.builder().id("u2").gevolg(Gevolg.SCHAAMTE).datum(call).build();
    Waarneming missed = Examples.seen("w3", Perspectief.INWONER, Beleving.GEMIST, call);
    AfgegevenSignaal strained =
        AfgegevenSignaal.builder()
            .id("s2")
            .soort(Signaalsoort.STROEFHEID)
            .gever(Perspectief.INWONER)
            .datum(call)
            .build();
    for (Werkrelatie said :
        List.of(
            Examples.with(2).withSignalen(strained),
            Examples.with(2).withBagage(shared),
            Examples.with(2).withUitingen(uiting),
            Examples.with(2).withWaarnemingen(missed))) {
      assertTrue(timeline(said).text().contains("9 juni 2026"), timeline(said).text());
      String page = forInwoner(said, Examples.DUTCH).html();
      assertFalse(page.contains("9 juni"), page);
    }
  }

  @Test
  void the_inwoner_is_spoken_to() {
    String text = forInwoner(Examples.full(), Examples.DUTCH).text();
    assertTrue(text.contains("Wat u vertelde of vroeg, staat niet in deze tijdlijn"), text);
  }

  @Test
  void english_holds_no_dutch_sentence() {
    String text =
        Timeline.of(Examples.full(), PEILDATUM, Locale.UK).text().toLowerCase(Locale.ROOT);
    for (String dutch : List.of(" de ", " het ", " een ", " niet ", "gelukt", "volgens")) {
      assertFalse(text.contains(dutch), dutch + " stands in the English text");
    }
  }

  @Test
  void the_order_of_entry_changes_no_byte_of_any_form() {
    Werkrelatie werkrelatie = Examples.with(40);
    List<Gespreksmoment> reversed =
        werkrelatie.gespreksmomenten().stream()
            .sorted(Gespreksmoment.CHRONOLOGICAL.reversed())
            .toList();
    Timeline other = timeline(werkrelatie.withGespreksmomenten(reversed));
    assertEquals(timeline(werkrelatie).text(), other.text());
    assertEquals(timeline(werkrelatie).html(), other.html());
    assertEquals(timeline(werkrelatie).svg(), other.svg());
  }

  @Test
  void its_own_name_tells_nothing() {
    assertEquals("Timeline", timeline(Examples.full()).toString());
  }

  private static Timeline forInwoner(Werkrelatie werkrelatie, Locale locale) {
    return Timeline.of(werkrelatie, PEILDATUM, RuleEngine.standard(), Reader.INWONER, locale);
  }

  private static List<String> said(Werkrelatie werkrelatie) {
    return timeline(werkrelatie).sections().stream()
        .flatMap(section -> section.entries().stream())
        .flatMap(Entry::words)
        .toList();
  }

  private static List<Mark> marks(Werkrelatie werkrelatie) {
    return timeline(werkrelatie).sections().stream()
        .flatMap(section -> section.entries().stream())
        .map(Entry::mark)
        .toList();
  }

  /** With contacts that took place so many days ago. */
  private static long silences(int... daysAgo) {
    Werkrelatie werkrelatie = Examples.empty();
    for (int days : daysAgo) {
      werkrelatie =
          werkrelatie.withGespreksmomenten(
              Stream.concat(
                      werkrelatie.gespreksmomenten().stream(),
                      Stream.of(
                          Gespreksmoment.held(
                              "m" + days, PEILDATUM.minusDays(days), Kanaal.TELEFOON)))
                  .toList());
    }
    return marks(werkrelatie).stream().filter(Mark.STILTE::equals).count();
  }
}
