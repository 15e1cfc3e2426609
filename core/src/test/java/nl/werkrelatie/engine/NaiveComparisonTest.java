// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.naive.NaiveEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first in a difference is the naive one, the second the engine. */
class NaiveComparisonTest {
  private static final int SAMPLES = 10_000;
  private static final long SEED = 4711;

  @Tag("long")
  @Test
  void both_suggest_and_hold_the_same_at_the_same_signalen_over_ten_thousand_scenarios() {
    for (long seed = SEED; seed < SEED + SAMPLES; seed++) {
      assertEquals(
          List.of(),
          differences(Scenarios.any().sample(seed)),
          "Scenarios.any().sample(" + seed + ")");
    }
  }

  @Tag("long")
  @Test
  void both_call_the_same_not_recorded_over_ten_thousand_scenarios() {
    for (long seed = SEED; seed < SEED + SAMPLES; seed++) {
      assertEquals(
          List.of(),
          notRecordedByOne(Scenarios.any().sample(seed)),
          "Scenarios.any().sample(" + seed + ")");
    }
  }

  @Test
  void both_know_the_same_handvatten_in_the_same_order_of_reading() {
    Scenario any = Scenarios.any().sample(SEED);
    assertEquals(
        NaiveEngine.readingOrder(any.werkrelatie(), any.peildatum(), any.drempels()),
        RuleEngine.standard().handvatten().stream().map(Handvat::id).toList());
  }

  @Property(tries = 1000)
  void both_suggest_and_hold_the_same_at_the_same_signalen_over_scenarios_nobody_has_seen(
      @ForAll("scenarios") Scenario scenario) {
    assertEquals(List.of(), differences(scenario));
  }

  @Property(tries = 1000)
  void both_call_the_same_not_recorded_over_scenarios_nobody_has_seen(
      @ForAll("scenarios") Scenario scenario) {
    assertEquals(List.of(), notRecordedByOne(scenario));
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  private static List<String> differences(Scenario scenario) {
    return naive(scenario).differences(EngineAnswer.of(scenario));
  }

  private static List<String> notRecordedByOne(Scenario scenario) {
    return naive(scenario).differencesInNotRecorded(EngineAnswer.of(scenario));
  }

  private static EngineAnswer naive(Scenario scenario) {
    return EngineAnswer.of(
        NaiveEngine.suggest(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels()));
  }
}
