// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One engine serves many threads, and another can take its place while they work. */
@Tag("long")
class ThreadsTest {
  private static final int THREADS = 32;
  private static final int ROUNDS = 10;
  private static final List<Scenario> SCENARIOS = Scenarios.any().samples(1).limit(100).toList();

  private static final RuleEngine STANDARD = RuleEngine.standard();
  private static final RuleEngine LARGER =
      STANDARD.with(
          Rule.named("altijd-wel-eens")
              .when(
                  new EigenSignaal(
                      "EIGEN_PAS_GESPROKEN", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(400)))
              .suggest(STANDARD.handvat("H01").orElseThrow())
              .because("er is contact", "there is contact"));

  @Test
  void one_answer_that_many_threads_read_at_once_tells_all_of_them_the_same()
      throws InterruptedException, ExecutionException {
    for (Scenario scenario : SCENARIOS) {
      Suggesties alone = scenario.suggesties(STANDARD);
      alone.hashCode();
      Suggesties shared = scenario.suggesties(STANDARD);
      for (boolean same :
          inThreads(
              () -> alone.aangehouden().equals(shared.aangehouden()) && alone.equals(shared))) {
        assertTrue(same, "a thread read half an answer");
      }
    }
  }

  @Test
  void an_engine_replaced_meanwhile_gives_every_answer_whole()
      throws InterruptedException, ExecutionException {
    List<Suggesties> before = answers(STANDARD);
    List<Suggesties> after = answers(LARGER);
    assertTrue(!before.equals(after), "the two engines answer alike, so nothing could go wrong");
    AtomicReference<RuleEngine> current = new AtomicReference<>(STANDARD);
    Set<RuleEngine> used = ConcurrentHashMap.newKeySet();
    List<Integer> counts =
        inThreads(
            () -> {
              int given = 0;
              for (int round = 0; round < ROUNDS; round++) {
                current.set(round % 2 == 0 ? LARGER : STANDARD);
                for (int index = 0; index < SCENARIOS.size(); index++) {
                  RuleEngine engine = current.get();
                  used.add(engine);
                  Suggesties expected = (engine == STANDARD ? before : after).get(index);
                  given += expected.equals(answer(engine, SCENARIOS.get(index))) ? 1 : 0;
                }
              }
              return given;
            });
    assertEquals(Set.of(STANDARD, LARGER), used, "the engine was never replaced");
    counts.forEach(
        given -> assertEquals(ROUNDS * SCENARIOS.size(), given, "an answer was wrong or lost"));
  }

  private static List<Suggesties> answers(RuleEngine engine) {
    return SCENARIOS.stream().map(scenario -> answer(engine, scenario)).toList();
  }

  private static Suggesties answer(RuleEngine engine, Scenario scenario) {
    return engine.suggest(scenario.werkrelatie(), scenario.peildatum());
  }

  private static <T> List<T> inThreads(Callable<T> work)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(Collections.nCopies(THREADS, work))) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
