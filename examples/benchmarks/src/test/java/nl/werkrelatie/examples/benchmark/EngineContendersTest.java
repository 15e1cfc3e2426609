// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine is measured against others that give the same answers. */
class EngineContendersTest {

  @Test
  void the_rules_by_hand_answer_as_the_engine_on_every_geval() {
    assertTrue(Gevallen.alle().count() > 0, "nothing is published");
    Gevallen.alle()
        .forEach(
            geval ->
                agree(
                    new Scenario(geval.werkrelatie(), geval.peildatum(), geval.drempels()),
                    geval.id()));
  }

  @Test
  void the_rules_by_hand_answer_as_the_engine_on_random_werkrelaties() {
    for (int seed = 0; seed < 2_000; seed++) {
      agree(Scenarios.any().sample(seed), "scenario " + seed);
    }
  }

  private static void agree(Scenario scenario, String which) {
    Suggesties suggesties = scenario.suggesties(HandwrittenRules.ENGINE);
    HandwrittenRules rules =
        HandwrittenRules.suggest(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels());
    assertEquals(
        suggesties.alle().stream().map(one -> one.handvat().id()).toList(),
        rules.suggested(),
        which);
    assertEquals(
        suggesties.aangehouden().stream().map(one -> one.handvat().id()).toList(),
        rules.held(),
        which);
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 300, 3_000})
  void plain_lambdas_find_what_the_engine_finds(int count) {
    ManyRules rules = ManyRules.of(count);
    int found = 0;
    List<Werkrelatie> werkrelaties = MeasuredWerkrelaties.many(256, 40);
    for (Werkrelatie werkrelatie : werkrelaties) {
      List<String> plain = found(rules, werkrelatie);
      assertEquals(
          StandardRules.listed(rules.engine(), werkrelatie).alle().stream()
              .map(one -> one.handvat().id())
              .toList(),
          plain);
      found += plain.size();
    }
    double firing = found / (double) (werkrelaties.size() * count);
    assertTrue(firing > 0.08 && firing < 0.13, "about one in ten should hold, not " + firing);
  }

  @Test
  void plain_lambdas_find_what_the_engine_finds_in_a_long_history() {
    ManyRules rules = ManyRules.of(300);
    for (Werkrelatie werkrelatie : MeasuredWerkrelaties.many(4, 10_000)) {
      assertEquals(
          StandardRules.listed(rules.engine(), werkrelatie).alle().stream()
              .map(one -> one.handvat().id())
              .toList(),
          found(rules, werkrelatie));
    }
  }

  @Test
  void facts_of_plain_records_are_those_of_a_werkrelatie() {
    for (Werkrelatie werkrelatie : MeasuredWerkrelaties.many(256, 40)) {
      assertArrayEquals(
          PlainFacts.of(werkrelatie, MeasuredWerkrelaties.PEILDATUM),
          RecordFacts.of(
              PlainRecords.read(JsonContenders.written(werkrelatie)),
              MeasuredWerkrelaties.PEILDATUM));
    }
  }

  @Test
  void a_whole_trip_that_answers_otherwise_is_not_measured() {
    WholeTrip trip = new WholeTrip();
    trip.rules = 30;
    trip.make();
    byte[] document = trip.documents.next();
    assertDoesNotThrow(() -> trip.agree(document, WholeTrip.plain(document, trip.many::plain)));
    assertThrows(
        IllegalStateException.class,
        () -> trip.agree(document, WholeTrip.plain(document, facts -> List.of())));
  }

  private static List<String> found(ManyRules rules, Werkrelatie werkrelatie) {
    return rules.plain(werkrelatie, MeasuredWerkrelaties.PEILDATUM).stream()
        .map(match -> match.rule().handvat())
        .toList();
  }
}
