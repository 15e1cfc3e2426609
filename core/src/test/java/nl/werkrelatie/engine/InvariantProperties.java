// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.signaal.Signaal;

class InvariantProperties {
  /** Each of these has something for the consulent, suggested or held. */
  private static final Set<Signaal> SAID =
      Stream.concat(
              Stream.of(Kwaliteit.values())
                  .flatMap(
                      kwaliteit ->
                          Stream.of(Signaal.gemist(kwaliteit), Signaal.afnemend(kwaliteit))),
              Stream.of(
                  Signaal.STROEFHEID,
                  Signaal.VERTROUWEN_BESCHADIGD,
                  Signaal.RUST_GEVRAAGD,
                  Signaal.GRENS_AANGEGEVEN,
                  Signaal.VERZOEK_WISSEL,
                  Signaal.WIL_BESPREKEN,
                  Signaal.LEVENSVERHAAL_GEDEELD,
                  Signaal.SYSTEEMKRITIEK_GEDEELD,
                  Signaal.SCHAAMTE_GEUIT,
                  Signaal.GELDSTRESS_GEUIT,
                  Signaal.ZINLOOSHEID_GEUIT,
                  Signaal.OPEN_TOEZEGGING,
                  Signaal.AFGEZEGD_DOOR_GEMEENTE,
                  Signaal.PRESTATIEDRUK,
                  Signaal.SPAGAAT,
                  Signaal.WEINIG_RUIMTE,
                  Signaal.BELAST))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<Drempels, RuleEngine> MADE_ELSEWHERE = new HashMap<>();

  @Property
  void the_order_in_which_facts_are_entered_changes_nothing(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    assertSameWords(
        scenario,
        scenario.withWerkrelatie(Variations.shuffled(scenario.werkrelatie(), new Random(seed))));
  }

  @Tag("long")
  @Property
  void one_soort_of_levensverhaal_gives_what_any_other_gives_violence_at_home_aside(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    assertSameWords(
        scenario,
        scenario.withWerkrelatie(
            Variations.withOtherSoorten(scenario.werkrelatie(), new Random(seed))));
  }

  @Property
  void a_soort_left_out_changes_no_suggestion_violence_at_home_aside(
      @ForAll("scenarios") Scenario scenario) {
    EngineAnswer answer = EngineAnswer.of(scenario);
    EngineAnswer without =
        EngineAnswer.of(
            scenario.withWerkrelatie(Variations.withoutSoorten(scenario.werkrelatie())));
    assertEquals(answer.suggested(), without.suggested());
    assertEquals(answer.held(), without.held());
    assertEquals(answer.holding(), without.holding());
  }

  @Property
  void several_entries_of_the_same_kind_give_what_one_gives(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = 1, max = 3) int copies) {
    Scenario repeated =
        scenario.withWerkrelatie(Variations.withCopies(scenario.werkrelatie(), copies));
    assertEquals(EngineAnswer.of(scenario), EngineAnswer.of(repeated));
  }

  @Property
  void no_handvat_is_both_suggested_and_held_nor_given_twice(
      @ForAll("scenarios") Scenario scenario) {
    EngineAnswer answer = EngineAnswer.of(scenario);
    List<String> all = new ArrayList<>(answer.suggested());
    all.addAll(answer.heldIds());
    assertEquals(all.size(), new HashSet<>(all).size(), () -> "given twice: " + all);
  }

  @Property
  void a_boundary_bad_news_strain_rest_and_a_request_keep_out_what_does_not_go_with_them(
      @ForAll("scenarios") Scenario scenario) {
    EngineAnswer answer = EngineAnswer.of(scenario);
    assertNoneWhen(answer, Signaal.GRENS_AANGEGEVEN, "H02", "H15", "H46");
    assertNoneWhen(answer, Signaal.SLECHT_NIEUWS, "H02", "H15", "H20", "H27", "H32", "H34");
    assertNoneWhen(answer, Signaal.ZINLOOSHEID_GEUIT, "H27", "H34");
    assertNoneWhen(answer, Signaal.STROEFHEID, "H23", "H27", "H34", "H54");
    assertNoneWhen(answer, Signaal.RUST_GEVRAAGD, "H04", "H30", "H32", "H47", "H49");
    assertNoneWhen(answer, Signaal.VERZOEK_WISSEL, "H20", "H40");
    assertNoneWhen(answer, Signaal.VEILIG_KANAAL_ONBEKEND, "H04", "H30", "H32", "H49");
  }

  @Property
  void whoever_told_of_violence_at_home_is_spoken_to_safely(
      @ForAll("scenarios") Scenario scenario) {
    EngineAnswer answer = EngineAnswer.of(told(scenario));
    assertTrue(answer.holds(Signaal.HUISELIJK_GEWELD_GEDEELD));
    assertEquals("H12", answer.suggested().get(0), "safety is read first");
    if (!answer.holds(Signaal.NIET_VEILIG_BEKEND)) {
      assertTrue(
          answer.held().stream().noneMatch(held -> held.contains("VEILIGHEID_EERST")),
          () -> "held " + answer.held());
    }
  }

  @Property
  void safety_goes_first_as_long_as_the_planned_talk_is_not_known_to_be_safe(
      @ForAll("scenarios") Scenario scenario, @ForAll boolean third) {
    EngineAnswer answer =
        EngineAnswer.of(
            third
                ? scenario.withWerkrelatie(
                    Variations.unsafe(scenario.werkrelatie(), scenario.peildatum()))
                : told(scenario));
    if (answer.holds(Signaal.NIET_VEILIG_BEKEND)) {
      assertTrue(
          answer.suggested().containsAll(List.of("H08", "H12")),
          () -> "suggested " + answer.suggested());
      Set<String> let = new HashSet<>(Set.of("H08", "H09", "H12", "H48"));
      RuleEngine.standard().handvatten().stream()
          .filter(handvat -> handvat.kernvraag() == Kernvraag.GEDEELDE_AANPAK)
          .forEach(handvat -> let.add(handvat.id()));
      let.remove("H45");
      assertTrue(let.containsAll(answer.suggested()), () -> "suggested " + answer.suggested());
      assertTrue(
          answer.held().stream()
              .allMatch(
                  held ->
                      held.startsWith("[VEILIGHEID_EERST", 4)
                          || let.contains(held.substring(0, 3))),
          () -> "held " + answer.held());
    } else {
      assertFalse(third, "a third makes it unsafe");
    }
  }

  @Property
  void what_was_said_never_meets_silence(@ForAll("scenarios") Scenario scenario) {
    Suggesties suggesties = EngineAnswer.suggest(scenario).voorConsulent();
    Set<Constatering> answered = new HashSet<>();
    suggesties.alle().forEach(one -> answered.addAll(grounds(one.redenen())));
    suggesties.aangehouden().forEach(one -> answered.addAll(grounds(one.redenen())));
    Set<Signaal> unanswered = new HashSet<>(suggesties.signalen().geldende());
    unanswered.retainAll(SAID);
    unanswered.removeAll(answered);
    assertEquals(Set.of(), unanswered, "said, and nothing speaks to the consulent of it");
  }

  @Property
  void the_caseload_speaks_only_against_the_organisations_own_limit_and_changes_nothing_else(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = 1, max = 150) int limit) {
    Drempels without = withoutCaseload(scenario.drempels());
    EngineAnswer unlimited = EngineAnswer.of(scenario.withDrempels(without));
    EngineAnswer limited =
        EngineAnswer.of(scenario.withDrempels(without.with(Drempel.GROTE_CASELOAD, limit)));
    assertTrue(!unlimited.suggested().contains("H42") && !unlimited.heldIds().contains("H42"));
    Set<String> allowed =
        Set.of(
            "suggested: H42 only in the second",
            "held: H42 [VEILIGHEID_EERST] only in the second",
            "holds: GROTE_CASELOAD only in the second");
    List<String> differences = new ArrayList<>(unlimited.differences(limited));
    differences.removeAll(allowed);
    assertEquals(List.of(), differences);
    assertTrue(
        Set.of("not recorded: GROTE_CASELOAD only in the second")
            .containsAll(unlimited.differencesInNotRecorded(limited)),
        "another signaal is not recorded");
  }

  @Property
  void what_only_the_consulent_experienced_is_not_said_of_the_inwoner(
      @ForAll("scenarios") Scenario scenario) {
    EngineAnswer consulentOnly =
        EngineAnswer.of(
            scenario.withWerkrelatie(observedBy(scenario.werkrelatie(), Perspectief.CONSULENT)));
    EngineAnswer inwonerOnly =
        EngineAnswer.of(
            scenario.withWerkrelatie(observedBy(scenario.werkrelatie(), Perspectief.INWONER)));
    EngineAnswer both = EngineAnswer.of(scenario);
    for (Kwaliteit kwaliteit : Kwaliteit.values()) {
      for (Signaal signaal : experienced(kwaliteit)) {
        assertTrue(!consulentOnly.holds(signaal), signaal::name);
        assertEquals(inwonerOnly.holds(signaal), both.holds(signaal), signaal::name);
      }
    }
  }

  @Property
  void without_bagage_and_strain_nothing_speaks_of_bagage(@ForAll("scenarios") Scenario scenario) {
    Werkrelatie werkrelatie = scenario.werkrelatie();
    Werkrelatie bare =
        werkrelatie
            .withBagage(List.of())
            .withSignalen(
                werkrelatie.signalen().stream()
                    .filter(signaal -> signaal.soort() != Signaalsoort.STROEFHEID)
                    .toList());
    assertNone(EngineAnswer.of(scenario.withWerkrelatie(bare)), "H12", "H13", "H14", "H15");
  }

  @Property
  void without_self_reports_nothing_speaks_of_what_presses_on_the_consulent(
      @ForAll("scenarios") Scenario scenario) {
    Werkrelatie silent = scenario.werkrelatie().withZelfrapportages(List.of());
    assertNone(EngineAnswer.of(scenario.withWerkrelatie(silent)), "H38", "H39", "H43", "H52");
  }

  @Tag("long")
  @Property
  void what_has_expired_behaves_as_absent(@ForAll("scenarios") Scenario scenario) {
    assertSameWords(
        scenario,
        scenario.withWerkrelatie(scenario.werkrelatie().withoutExpired(scenario.peildatum())));
  }

  @Tag("long")
  @Property
  void equal_input_gives_equal_output_whatever_locale_and_time_zone_the_machine_has(
      @ForAll long seed, @ForAll("languages") String language, @ForAll("zones") String zone) {
    List<String> here = Variations.words(EngineAnswer.suggest(Scenarios.any().sample(seed)));
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Scenario again = Scenarios.any().sample(seed);
      RuleEngine engine =
          MADE_ELSEWHERE.computeIfAbsent(
              again.drempels(), drempels -> RuleEngine.standard().with(drempels));
      assertEquals(here, Variations.words(engine.suggest(again.werkrelatie(), again.peildatum())));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  @Property
  void without_special_categories_no_bagage_uiting_or_self_report_is_left(
      @ForAll("scenarios") Scenario scenario) {
    Werkrelatie werkrelatie = scenario.werkrelatie();
    Werkrelatie never =
        werkrelatie.withBagage(List.of()).withUitingen(List.of()).withZelfrapportages(List.of());
    assertEquals(never.zonderBijzondereGegevens(), werkrelatie.zonderBijzondereGegevens());
    Set<String> kept = Set.of("Gespreksmoment", "Waarneming", "AfgegevenSignaal", "Toezegging");
    for (Feit feit : PersonalTypes.facts(werkrelatie.zonderBijzondereGegevens())) {
      assertTrue(
          kept.contains(PersonalTypes.name(feit)), () -> PersonalTypes.name(feit) + " is left");
    }
  }

  @Property
  void a_personal_type_prints_its_type_and_id_and_nothing_else(
      @ForAll("scenarios") Scenario scenario) {
    PersonalTypes.printed(scenario.werkrelatie())
        .forEach((whole, printed) -> assertEquals(OneLine.of(whole.split(" ")), printed));
  }

  @Property
  void an_answer_prints_no_handvat_and_no_signaal(@ForAll("scenarios") Scenario scenario) {
    Suggesties suggesties = EngineAnswer.suggest(scenario);
    Scenario almostEmpty =
        scenario.withWerkrelatie(PersonalTypes.references(scenario.werkrelatie()));
    Suggesties nothing = EngineAnswer.suggest(almostEmpty);
    assertEquals(nothing.toString(), suggesties.toString());
    assertEquals(view(almostEmpty).toString(), view(scenario).toString());
    assertEquals(nothing.signalen().toString(), suggesties.signalen().toString());
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(
        "nl-NL", "en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai");
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of("UTC", "Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Pago_Pago");
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  private static VoorInwoner view(Scenario scenario) {
    return RuleEngine.standard().voorInwoner(scenario.werkrelatie(), scenario.peildatum());
  }

  /** The same with violence at home told of, and nothing else changed. */
  private static Scenario told(Scenario scenario) {
    List<Bagage> bagage = new ArrayList<>(scenario.werkrelatie().bagage());
    bagage.add(Table.geweld().withDatum(scenario.peildatum()));
    return scenario.withWerkrelatie(scenario.werkrelatie().withBagage(bagage));
  }

  private static Set<Constatering> grounds(List<Reden> redenen) {
    return redenen.stream().flatMap(reden -> reden.signalen().stream()).collect(Collectors.toSet());
  }

  private static void assertSameWords(Scenario scenario, Scenario other) {
    assertEquals(EngineAnswer.of(scenario), EngineAnswer.of(other));
    assertEquals(
        Variations.words(EngineAnswer.suggest(scenario)),
        Variations.words(EngineAnswer.suggest(other)));
  }

  private static void assertNoneWhen(EngineAnswer answer, Signaal signaal, String... ids) {
    for (String id : ids) {
      assertTrue(
          !(answer.holds(signaal) && answer.suggested().contains(id)),
          () -> id + " is suggested at " + signaal);
    }
  }

  private static void assertNone(EngineAnswer answer, String... ids) {
    for (String id : ids) {
      assertTrue(
          !answer.suggested().contains(id) && !answer.heldIds().contains(id),
          () -> id + " is suggested or held");
    }
  }

  private static Drempels withoutCaseload(Drempels drempels) {
    Drempels without = Drempels.standard();
    for (Drempelwaarde own : drempels.alle()) {
      if (own.gezetDoor() == GezetDoor.ORGANISATIE && own.drempel() != Drempel.GROTE_CASELOAD) {
        without = without.with(own.drempel(), own.waarde());
      }
    }
    return without;
  }

  private static List<Signaal> experienced(Kwaliteit kwaliteit) {
    return List.of(
        Signaal.gemist(kwaliteit),
        Signaal.wisselend(kwaliteit),
        Signaal.ervaren(kwaliteit),
        Signaal.afnemend(kwaliteit),
        Signaal.toenemend(kwaliteit));
  }

  private static Werkrelatie observedBy(Werkrelatie werkrelatie, Perspectief perspectief) {
    return werkrelatie.withWaarnemingen(
        werkrelatie.waarnemingen().stream()
            .filter(waarneming -> waarneming.perspectief() == perspectief)
            .toList());
  }
}
