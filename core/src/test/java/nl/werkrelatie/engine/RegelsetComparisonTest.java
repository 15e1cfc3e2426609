// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Regelsets;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Stand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first in a difference is the naive one, the second the engine. */
class RegelsetComparisonTest {
  private static final int SCENARIOS = 10;
  private static final long SEED = 1957;

  @Property(tries = 800)
  void both_answer_the_same_with_the_same_evidence_over_rule_sets_nobody_has_seen(
      @ForAll("regelsets") Regelset regelset, @ForAll("scenarios") List<Scenario> scenarios) {
    assertEquals(
        List.of(), RegelsetAnswer.differences(regelset, scenarios), () -> inWords(regelset));
  }

  @Tag("long")
  @Test
  void the_rule_sets_drawn_ask_about_every_fact_with_every_outcome() {
    Set<String> seen = new HashSet<>();
    for (long seed = SEED; seed < SEED + 200; seed++) {
      Regelset regelset = Regelsets.any().sample(seed);
      RuleEngine engine = RuleEngine.standard().with(regelset);
      Scenarios.any()
          .samples(seed * SCENARIOS)
          .limit(SCENARIOS)
          .map(scenario -> engine.suggest(scenario.werkrelatie(), scenario.peildatum()).signalen())
          .forEach(
              signalen ->
                  regelset
                      .signalen()
                      .forEach(one -> seen.add(kind(one.gegeven()) + " " + signalen.stand(one))));
    }
    Stream<String> kinds =
        Stream.concat(
            Stream.of(Maat.values()).map(Maat::name),
            Stream.of("Aantal", "LangsteStilte", "LaatsteBeleving"));
    Set<String> wanted =
        kinds
            .flatMap(kind -> EnumSet.allOf(Stand.class).stream().map(stand -> kind + " " + stand))
            .collect(Collectors.toSet());
    wanted.removeAll(seen);
    assertEquals(Set.of(), wanted, "never drawn");
    assertTrue(seen.contains("Verloop GELDT") && seen.contains("Verloop GELDT_NIET"), "Verloop");
  }

  @Tag("long")
  @Test
  void an_answer_is_in_the_reading_order_of_the_engine() {
    for (long seed = SEED; seed < SEED + 100; seed++) {
      RuleEngine engine = RuleEngine.standard().with(Regelsets.any().sample(seed));
      Scenario scenario = Scenarios.any().sample(seed);
      Suggesties suggesties = engine.suggest(scenario.werkrelatie(), scenario.peildatum());
      List<String> order = engine.handvatten().stream().map(Handvat::id).toList();
      for (List<String> ids :
          List.of(RegelsetAnswer.ids(suggesties), RegelsetAnswer.heldIds(suggesties))) {
        assertEquals(order.stream().filter(ids::contains).toList(), ids, "seed " + seed);
      }
    }
  }

  @Provide
  Arbitrary<Regelset> regelsets() {
    return JqwikWerkrelaties.regelsets();
  }

  @Provide
  Arbitrary<List<Scenario>> scenarios() {
    return JqwikWerkrelaties.scenarios().list().ofMinSize(1).ofMaxSize(SCENARIOS);
  }

  private static String kind(Gegeven gegeven) {
    return gegeven instanceof Maat maat ? maat.name() : gegeven.getClass().getSimpleName();
  }

  static String inWords(Regelset regelset) {
    return Stream.concat(
            regelset.signalen().stream().map(Object::toString),
            regelset.catalogus().rules().stream()
                .map(rule -> rule.id() + " " + rule.text(Locale.ENGLISH)))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
