// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.situatie.Feitverwijzing;

/** What the inwoner may read where a partner may read along, whatever is recorded. */
class VoorInwonerProperties {
  private static final List<String> WORDS_OF_SAFETY =
      List.of(
          "H12", "VEILIGHEID", "GEWELD", "geweld", "violence", "h08-veilig", "veilig en alleen");

  @Tag("long")
  @Property(tries = 200)
  void no_secret_can_be_read_from_it(
      @ForAll("scenarios") Scenario scenario, @ForAll("secrets") Secret secret, @ForAll long seed) {
    assertSame(scenario, changed(scenario, Set.of(secret), seed), secret + " can be told");
  }

  @Tag("long")
  @Property(tries = 200)
  void whatever_is_secret_it_reads_the_same(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed, @ForAll long other) {
    assertSame(
        changed(scenario, Secret.AT_HOME, seed),
        changed(scenario, Secret.AT_HOME, other),
        "one secret can be told from another");
  }

  @Tag("long")
  @Property(tries = 200)
  void no_secret_can_be_read_from_it_with_a_rule_set_of_an_organisation_either(
      @ForAll("scenarios") Scenario scenario,
      @ForAll("regelsets") Regelset regelset,
      @ForAll long seed) {
    RuleEngine engine = RuleEngine.standard().with(regelset);
    Scenario changed = changed(scenario, Secret.AT_HOME, seed);
    VoorInwoner view = engine.voorInwoner(scenario.werkrelatie(), scenario.peildatum());
    VoorInwoner same = engine.voorInwoner(changed.werkrelatie(), changed.peildatum());
    assertEquals(Weergaven.texts(view::text), Weergaven.texts(same::text));
    assertEquals(view, same);
  }

  @Tag("long")
  @Property(tries = 40)
  void everything_that_a_program_can_ask_of_it_is_the_same_too(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    assertEquals(
        Readable.of(view(scenario)),
        Readable.of(view(changed(scenario, Secret.AT_HOME, seed))),
        "a secret can be asked for");
  }

  @Property(tries = 200)
  void it_shows_every_fact_that_is_no_secret_and_points_at_no_other(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    Scenario changed = changed(scenario, Secret.AT_HOME, seed);
    VoorInwoner view = view(changed);
    Set<String> shown = new HashSet<>();
    PersonalTypes.facts(view.werkrelatie()).forEach(feit -> shown.add(feit.id()));
    Set<String> expected = new HashSet<>();
    changed
        .werkrelatie()
        .feiten()
        .filter(feit -> !Secret.isKeptFromHome(feit))
        .forEach(feit -> expected.add(feit.id()));
    assertEquals(expected, shown, "the facts that are shown");
    redenen(view)
        .flatMap(reden -> reden.signalen().stream().flatMap(each -> reden.feiten(each).stream()))
        .map(Feitverwijzing::id)
        .flatMap(Optional::stream)
        .forEach(id -> assertTrue(shown.contains(id), () -> id + " is pointed at"));
  }

  @Tag("long")
  @Property(tries = 200)
  void the_order_in_which_facts_are_entered_tells_nothing(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    assertSame(
        scenario,
        scenario.withWerkrelatie(Variations.shuffled(scenario.werkrelatie(), new Random(seed))),
        "the order of entry is told");
  }

  @Tag("long")
  @Property(tries = 200)
  void nothing_names_what_has_to_do_with_safety_at_home(@ForAll("scenarios") Scenario scenario) {
    VoorInwoner view =
        view(
            scenario.withWerkrelatie(
                Variations.unsafe(scenario.werkrelatie(), scenario.peildatum())));
    for (String text : Weergaven.texts(view::text)) {
      // A drawn reference can hold any letters.
      String told =
          text.replace(view.werkrelatie().inwoner().id(), "")
              .replace(view.werkrelatie().consulentId(), "");
      for (String word : WORDS_OF_SAFETY) {
        assertFalse(told.contains(word), () -> word + " stands in: " + text);
      }
    }
    assertTrue(
        redenen(view)
            .flatMap(reden -> reden.signalen().stream())
            .map(Constatering::onderwerp)
            .noneMatch(Onderwerp.VEILIGHEID::equals),
        "a signaal tells of violence at home");
  }

  @Property(tries = 200)
  void a_handvat_that_would_ask_about_the_contact_is_never_told(
      @ForAll("scenarios") Scenario scenario) {
    assertTrue(
        ids(view(scenario)).stream()
            .noneMatch(Set.of("H12", "H20", "H32", "H40", "H48", "H50", "H53")::contains),
        () -> "told: " + ids(view(scenario)));
  }

  @Property(tries = 200)
  void no_reason_says_who_began_who_was_there_or_how_the_inwoner_wants_to_be_reached(
      @ForAll("scenarios") Scenario scenario) {
    Set<Constatering> never =
        Set.of(
            Signaal.EENZIJDIG_INITIATIEF,
            Signaal.UITNODIGING_DOOR_GEMEENTE,
            Signaal.DERDE_AANWEZIG,
            Signaal.KANAAL_ANDERS_DAN_GEWENST,
            Signaal.WIL_BESPREKEN,
            Signaal.VERZOEK_WISSEL,
            Signaal.ZINLOOSHEID_GEUIT,
            Signaal.GROTE_CASELOAD);
    assertTrue(
        redenen(view(scenario))
            .flatMap(reden -> reden.signalen().stream())
            .noneMatch(never::contains),
        "a reason tells what is taken away");
  }

  @Property(tries = 200)
  void the_engine_says_of_what_remains_what_it_says_to_the_consulent_but_for_the_tensions(
      @ForAll("scenarios") Scenario scenario) {
    VoorInwoner view = view(scenario);
    Suggesties suggesties =
        EngineAnswer.suggest(scenario.withWerkrelatie(view.werkrelatie().alsWerkrelatie()));
    List<Suggestie> told =
        suggesties.alle().stream()
            .filter(each -> !Set.of("H20", "H32", "H40").contains(each.handvat().id()))
            .toList();
    assertEquals(told.stream().map(each -> each.handvat().id()).toList(), ids(view));
    assertEquals(
        told.stream().map(Suggestie::redenen).toList(),
        view.alle().stream().map(Suggestie::redenen).toList());
    assertEquals(suggesties.herkomst(), view.herkomst());
    assertTrue(
        view.alle().stream().allMatch(each -> each.spanningen().isEmpty()), "a tension is told");
  }

  @Property(tries = 200)
  void a_professional_interpreter_is_known_to_the_engine_and_not_told(
      @ForAll("scenarios") Scenario scenario) {
    VoorInwoner view = view(scenario);
    Set<Set<Aanwezige>> known = new HashSet<>();
    view.werkrelatie()
        .alsWerkrelatie()
        .gespreksmomenten()
        .forEach(moment -> moment.aanwezigen().ifPresent(known::add));
    assertTrue(
        Set.of(Set.of(Aanwezige.TOLK_PROFESSIONEEL)).containsAll(known),
        () -> "known to the engine: " + known);
    for (Gespreksmoment moment : view.werkrelatie().gespreksmomenten()) {
      assertTrue(moment.aanwezigen().isEmpty() && moment.initiatief().isEmpty(), "who is told");
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  @Provide
  Arbitrary<Secret> secrets() {
    return Arbitraries.of(Secret.AT_HOME);
  }

  @Provide
  Arbitrary<Regelset> regelsets() {
    return JqwikWerkrelaties.regelsets();
  }

  private static void assertSame(Scenario scenario, Scenario other, String fault) {
    VoorInwoner view = view(scenario);
    VoorInwoner same = view(other);
    assertEquals(Weergaven.texts(view::text), Weergaven.texts(same::text), fault);
    assertEquals(view, same, fault);
    assertEquals(view.hashCode(), same.hashCode(), fault);
    assertEquals(view.toString(), same.toString(), fault);
  }

  private static Scenario changed(Scenario scenario, Set<Secret> secrets, long seed) {
    return scenario.withWerkrelatie(
        Secret.change(secrets, scenario.werkrelatie(), scenario.peildatum(), new Random(seed)));
  }

  private static VoorInwoner view(Scenario scenario) {
    return RuleEngine.standard()
        .with(scenario.drempels())
        .voorInwoner(scenario.werkrelatie(), scenario.peildatum());
  }

  private static Stream<Reden> redenen(VoorInwoner view) {
    return view.alle().stream().flatMap(suggestie -> suggestie.redenen().stream());
  }

  private static List<String> ids(VoorInwoner view) {
    return view.alle().stream().map(suggestie -> suggestie.handvat().id()).toList();
  }
}
