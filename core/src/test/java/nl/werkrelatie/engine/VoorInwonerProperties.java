// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.model.Bagage;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.situatie.Feitverwijzing;

/** What the inwoner may read where a partner may read along, whatever is recorded. */
class VoorInwonerProperties {
  private static final List<String> WORDS_OF_SAFETY =
      List.of(
          "H12", "VEILIGHEID", "GEWELD", "geweld", "violence", "h08-veilig", "veilig en alleen");

  @Property
  void what_is_left_out_leaves_no_trace(@ForAll("scenarios") Scenario scenario) {
    assertSame(
        scenario,
        scenario.withWerkrelatie(without(scenario.werkrelatie())),
        "what is left out can be told from what remains");
  }

  @Property
  void what_is_added_to_what_is_left_out_changes_nothing(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    assertSame(
        scenario,
        scenario.withWerkrelatie(
            with(scenario.werkrelatie(), scenario.peildatum(), new Random(seed))),
        "an added fact can be told from what remains");
  }

  @Property
  void no_id_of_a_fact_that_is_left_out_is_shown_or_pointed_at(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    Scenario more =
        scenario.withWerkrelatie(
            with(scenario.werkrelatie(), scenario.peildatum(), new Random(seed)));
    Set<String> kept = ids(without(more.werkrelatie()));
    VoorInwoner view = view(more);
    Set<String> shown = new HashSet<>();
    PersonalTypes.facts(view.werkrelatie()).forEach(feit -> shown.add(feit.id()));
    redenen(view)
        .flatMap(reden -> reden.signalen().stream().flatMap(each -> reden.feiten(each).stream()))
        .map(Feitverwijzing::id)
        .forEach(id -> id.ifPresent(shown::add));
    assertTrue(kept.containsAll(shown), () -> shown + " shows more than " + kept);
  }

  @Property
  void every_other_fact_is_shown(@ForAll("scenarios") Scenario scenario) {
    Set<String> shown = new HashSet<>();
    PersonalTypes.facts(view(scenario).werkrelatie()).forEach(feit -> shown.add(feit.id()));
    assertEquals(ids(without(scenario.werkrelatie())), shown, "the facts that are shown");
  }

  @Property
  void the_order_in_which_facts_are_entered_tells_nothing(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    assertSame(
        scenario,
        scenario.withWerkrelatie(Variations.shuffled(scenario.werkrelatie(), new Random(seed))),
        "the order of entry is told");
  }

  @Property
  void nothing_names_what_has_to_do_with_safety_at_home(@ForAll("scenarios") Scenario scenario) {
    VoorInwoner view =
        view(
            scenario.withWerkrelatie(
                Variations.unsafe(scenario.werkrelatie(), scenario.peildatum())));
    for (String text : words(view)) {
      // A drawn reference can hold any letters.
      String told =
          text.replace(view.werkrelatie().inwoner().id(), "")
              .replace(view.werkrelatie().consulentId(), "");
      for (String word : WORDS_OF_SAFETY) {
        assertFalse(told.contains(word), () -> word + " stands in: " + text);
      }
    }
    assertTrue(
        Stream.concat(
                view.alle().stream().map(Suggestie::handvat),
                view.aangehouden().stream().map(Aangehouden::handvat))
            .noneMatch(handvat -> handvat.id().equals("H12")),
        "H12 by itself tells of violence at home");
    assertTrue(
        view.aangehouden().stream()
            .flatMap(aangehouden -> aangehouden.gronden().stream())
            .map(Aanhoudgrond::code)
            .noneMatch("VEILIGHEID_EERST"::equals),
        "the ground by itself tells of violence at home");
    assertTrue(
        redenen(view)
            .flatMap(reden -> reden.signalen().stream())
            .map(Constatering::onderwerp)
            .noneMatch(Onderwerp.VEILIGHEID::equals),
        "a signaal tells of violence at home");
  }

  @Property
  void the_engine_says_of_what_remains_what_it_says_to_the_consulent_but_for_the_tensions(
      @ForAll("scenarios") Scenario scenario) {
    Suggesties suggesties =
        EngineAnswer.suggest(scenario.withWerkrelatie(without(scenario.werkrelatie())));
    VoorInwoner view = view(scenario);
    assertEquals(
        suggesties.alle().stream().map(each -> each.handvat().id()).toList(),
        view.alle().stream().map(each -> each.handvat().id()).toList());
    assertEquals(
        suggesties.alle().stream().map(Suggestie::redenen).toList(),
        view.alle().stream().map(Suggestie::redenen).toList());
    assertEquals(suggesties.aangehouden(), view.aangehouden());
    assertEquals(suggesties.herkomst(), view.herkomst());
    assertTrue(
        view.alle().stream().allMatch(each -> each.spanningen().isEmpty()), "a tension is told");
  }

  @Property
  void another_soort_of_levensverhaal_stays_in_it_and_so_does_one_without(
      @ForAll("scenarios") Scenario scenario) {
    List<Bagage> expected =
        scenario.werkrelatie().bagage().stream().filter(isViolenceAtHome().negate()).toList();
    assertEquals(
        Set.copyOf(expected), Set.copyOf(view(scenario).werkrelatie().bagage()), "the bagage");
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  private static void assertSame(Scenario scenario, Scenario other, String fault) {
    VoorInwoner view = view(scenario);
    VoorInwoner same = view(other);
    assertEquals(words(view), words(same), fault);
    assertEquals(view, same, fault);
    assertEquals(view.hashCode(), same.hashCode(), fault);
    assertEquals(view.toString(), same.toString(), fault);
  }

  private static List<String> words(VoorInwoner view) {
    return List.of(view.text(Locale.forLanguageTag("nl")), view.text(Locale.ENGLISH));
  }

  private static VoorInwoner view(Scenario scenario) {
    return RuleEngine.standard()
        .with(scenario.drempels())
        .voorInwoner(scenario.werkrelatie(), scenario.peildatum());
  }

  private static Stream<Reden> redenen(VoorInwoner view) {
    return Stream.concat(
        view.alle().stream().flatMap(suggestie -> suggestie.redenen().stream()),
        view.aangehouden().stream().flatMap(aangehouden -> aangehouden.redenen().stream()));
  }

  private static Set<String> ids(Werkrelatie werkrelatie) {
    Set<String> ids = new HashSet<>();
    werkrelatie.feiten().map(Feit::id).forEach(ids::add);
    return ids;
  }

  private static Predicate<Bagage> isViolenceAtHome() {
    return bagage ->
        bagage instanceof GeschondenLevensverhaal verhaal
            && verhaal.soort().stream().anyMatch(Levensverhaalsoort.HUISELIJK_GEWELD::equals);
  }

  private static Werkrelatie without(Werkrelatie werkrelatie) {
    Werkrelatie.Builder builder = Werkrelatie.builder();
    return builder
        .from(
            werkrelatie
                .withBagage(
                    werkrelatie.bagage().stream().filter(isViolenceAtHome().negate()).toList())
                .withZelfrapportages(List.of()))
        .consulent(Consulent.of(werkrelatie.consulent().id()))
        .build();
  }

  private static Werkrelatie with(Werkrelatie werkrelatie, LocalDate peildatum, Random random) {
    List<Bagage> bagage = new ArrayList<>(werkrelatie.bagage());
    bagage.add(
        random.nextInt(bagage.size() + 1),
        GeschondenLevensverhaal.builder()
            .id("left-out-told")
            .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
            .overdraagbaar(random.nextBoolean())
            .datum(peildatum.minusDays(random.nextInt(60)))
            .build());
    List<Zelfrapportage> reports = new ArrayList<>(werkrelatie.zelfrapportages());
    for (Contextdruk soort : Contextdruk.values()) {
      reports.add(
          Zelfrapportage.builder()
              .id("left-out-" + soort.ordinal())
              .soort(soort)
              .gedeeldMetTeam(random.nextBoolean())
              .datum(peildatum.minusDays(random.nextInt(60)))
              .build());
    }
    return werkrelatie
        .withBagage(bagage)
        .withZelfrapportages(reports)
        .withConsulent(werkrelatie.consulent().withCaseload(random.nextInt(100_000)));
  }
}
