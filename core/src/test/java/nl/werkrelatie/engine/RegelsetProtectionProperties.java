// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Regelsets;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Aanhoudgrond;

/** Whatever an organisation lays beside the standard, what protects an inwoner stays. */
class RegelsetProtectionProperties {
  private static final Set<String> SAFE = Set.copyOf(StandaardCatalogus.G1.doorgelaten());

  @Property(tries = 60)
  void what_the_standard_holds_is_never_suggested_and_keeps_every_ground(
      @ForAll("regelsets") Regelset regelset, @ForAll("scenarios") List<Scenario> scenarios) {
    RuleEngine standard = RuleEngine.standard().with(regelset.drempels());
    RuleEngine own = RuleEngine.standard().with(regelset);
    for (Scenario scenario : scenarios) {
      Suggesties beside = own.suggest(scenario.werkrelatie(), scenario.peildatum());
      List<String> suggested = RegelsetAnswer.ids(beside);
      for (Aangehouden held :
          standard.suggest(scenario.werkrelatie(), scenario.peildatum()).aangehouden()) {
        assertTrue(
            !suggested.contains(held.handvat().id()),
            () -> held.handvat().id() + RegelsetComparisonTest.inWords(regelset));
        beside.aangehouden().stream()
            .filter(other -> other.handvat().equals(held.handvat()))
            .forEach(
                other ->
                    assertEquals(
                        held.gronden(), other.gronden().subList(0, held.gronden().size())));
      }
    }
  }

  @Property(tries = 60)
  void when_a_third_joins_someone_unsafe_only_what_is_let_through_passes_and_the_rest_tells_why(
      @ForAll("regelsets") Regelset regelset, @ForAll("scenarios") List<Scenario> scenarios) {
    RuleEngine own = RuleEngine.standard().with(regelset);
    for (Scenario scenario : scenarios) {
      Suggesties suggesties =
          own.suggest(
              Variations.unsafe(scenario.werkrelatie(), scenario.peildatum()),
              scenario.peildatum());
      List<String> suggested = RegelsetAnswer.ids(suggesties);
      assertTrue(
          SAFE.containsAll(suggested) && suggested.containsAll(List.of("H08", "H12")),
          () -> suggested + RegelsetComparisonTest.inWords(regelset));
      assertEquals("H12", suggested.get(0), "safety is read first");
      for (Aangehouden held : suggesties.aangehouden()) {
        List<String> grounds = held.gronden().stream().map(Aanhoudgrond::code).toList();
        assertEquals(
            !SAFE.contains(held.handvat().id()), grounds.get(0).equals("VEILIGHEID_EERST"));
      }
    }
  }

  @Property(tries = 60)
  void safety_is_suggested_whenever_the_standard_suggests_it_and_never_else(
      @ForAll("regelsets") Regelset regelset, @ForAll("scenarios") List<Scenario> scenarios) {
    RuleEngine standard = RuleEngine.standard().with(regelset.drempels());
    RuleEngine own = RuleEngine.standard().with(regelset);
    for (Scenario scenario : scenarios) {
      Scenario unsafe =
          scenario.withWerkrelatie(
              scenario
                  .werkrelatie()
                  .withBagage(List.of(Table.geweld().withDatum(scenario.peildatum()))));
      List<String> alone =
          RegelsetAnswer.ids(standard.suggest(unsafe.werkrelatie(), unsafe.peildatum()));
      List<String> beside =
          RegelsetAnswer.ids(own.suggest(unsafe.werkrelatie(), unsafe.peildatum()));
      assertEquals(alone.contains("H12"), beside.contains("H12"), beside::toString);
    }
  }

  @Property(tries = 60)
  void two_rule_sets_together_take_no_protection_away(
      @ForAll("regelsets") Regelset regelset,
      @ForAll long seed,
      @ForAll("scenarios") List<Scenario> scenarios) {
    Regelset second = Regelsets.of("stad").sample(seed);
    assertNoFaults(
        () -> RuleEngine.standard().with(regelset).with(second), scenarios, regelset, second);
  }

  @Tag("long")
  @Property(tries = 60)
  void the_same_as_a_catalogue_and_as_single_rules_takes_none_away_either(
      @ForAll("regelsets") Regelset regelset,
      @ForAll long seed,
      @ForAll("scenarios") List<Scenario> scenarios) {
    Regelset second = Regelsets.of("stad").sample(seed);
    assertNoFaults(
        () -> {
          RuleEngine engine = RuleEngine.standard().with(regelset.catalogus());
          for (Rule rule : second.catalogus().rules()) {
            engine = engine.with(rule);
          }
          return engine;
        },
        scenarios,
        regelset,
        second);
  }

  private static void assertNoFaults(
      Supplier<RuleEngine> making, List<Scenario> scenarios, Regelset... regelsets) {
    RuleEngine own;
    try {
      own = making.get();
    } catch (IllegalArgumentException refused) {
      // Drawn apart from each other, they may set one threshold to two values; nothing else.
      assertTrue(refused.getMessage().startsWith("drempel "), refused::getMessage);
      return;
    }
    for (Scenario scenario : scenarios) {
      Scenario unsafe =
          scenario.withWerkrelatie(Variations.unsafe(scenario.werkrelatie(), scenario.peildatum()));
      for (Scenario each : List.of(scenario, unsafe)) {
        assertEquals(
            List.of(),
            Protected.faults(own, each),
            () ->
                Stream.of(regelsets)
                    .map(RegelsetComparisonTest::inWords)
                    .collect(Collectors.joining()));
      }
    }
  }

  @Property(tries = 60)
  void every_standard_handvat_keeps_its_text_its_sources_and_its_contraindications(
      @ForAll("regelsets") Regelset regelset) {
    List<Handvat> handvatten = RuleEngine.standard().with(regelset).handvatten();
    assertTrue(handvatten.containsAll(RuleEngine.standard().handvatten()));
    assertEquals(
        regelset.catalogus().handvatten().stream().map(Handvat::id).collect(Collectors.toSet()),
        handvatten.stream()
            .filter(handvat -> !RuleEngine.standard().handvatten().contains(handvat))
            .map(Handvat::id)
            .collect(Collectors.toSet()));
  }

  @Provide
  Arbitrary<Regelset> regelsets() {
    return JqwikWerkrelaties.regelsets();
  }

  @Provide
  Arbitrary<List<Scenario>> scenarios() {
    return JqwikWerkrelaties.scenarios().list().ofMinSize(1).ofMaxSize(8);
  }
}
