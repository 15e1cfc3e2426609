// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
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
  void both_suggest_hold_see_and_miss_the_same_over_ten_thousand_scenarios() {
    for (long seed = SEED; seed < SEED + SAMPLES; seed++) {
      assertEquals(
          List.of(),
          differences(Scenarios.any().sample(seed)),
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
  void both_suggest_hold_see_and_miss_the_same_over_scenarios_nobody_has_seen(
      @ForAll("scenarios") Scenario scenario) {
    assertEquals(List.of(), differences(scenario));
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  private static List<String> differences(Scenario scenario) {
    EngineAnswer naive = naive(scenario);
    EngineAnswer engine = EngineAnswer.of(scenario);
    return Stream.of(naive.differences(engine), naive.differencesInNotRecorded(engine))
        .flatMap(List::stream)
        .toList();
  }

  private static EngineAnswer naive(Scenario scenario) {
    return EngineAnswer.of(
        NaiveEngine.suggest(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels()));
  }
}
