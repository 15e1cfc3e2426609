// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.bind.Jsonb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.document.JsonForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mapper and one engine serve many threads, and another rule set can come while they work. */
@Tag("long")
class ThreadsTest {
  private static final int THREADS = 32;
  private static final int ROUNDS = 4;
  private static final String REGELSET = Documents.resource("released/1/regelset.json");
  private static final List<String> GEVALLEN =
      Gevallen.alle()
          .filter(geval -> geval.id().startsWith("S"))
          .map(geval -> GevalJson.write(geval, JsonForm.COMPACT))
          .toList();
  private static final RuleEngine STANDARD = RuleEngine.standard();
  private static final RuleEngine OWN = STANDARD.with(RegelsetJson.read(REGELSET));

  private interface Reading {
    Geval read(String document) throws Exception;
  }

  private interface Writing {
    String write(Suggesties answer) throws Exception;
  }

  /** How a host reads a geval and writes an answer. */
  private record Way(String name, Reading in, Writing out) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Each made anew, so that many threads are the first to use it. */
  static Stream<Way> ways() {
    Stream.Builder<Way> ways = Stream.builder();
    ways.add(
        new Way(
            "our own doors",
            GevalJson::read,
            answer -> SuggestiesJson.write(answer, JsonForm.COMPACT)));
    Jsonb jsonb = JsonBindingHost.ours();
    ways.add(new Way("JSON-B", text -> jsonb.fromJson(text, Geval.class), jsonb::toJson));
    for (HostMapper mapper : HostMapper.all()) {
      ways.add(
          new Way(
              "Jackson " + mapper.generation(),
              text -> mapper.read(text, Geval.class),
              mapper::write));
    }
    return ways.build();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void many_threads_read_and_write_what_one_does_while_the_rule_set_is_replaced(Way way)
      throws Exception {
    Map<RuleEngine, List<String>> alone = Map.of(STANDARD, alone(STANDARD), OWN, alone(OWN));
    assertNotEquals(alone.get(STANDARD), alone.get(OWN), "the engines answer alike");
    AtomicReference<RuleEngine> current = new AtomicReference<>(STANDARD);
    Set<RuleEngine> used = ConcurrentHashMap.newKeySet();

    List<Integer> right =
        inThreads(
            () -> {
              int count = 0;
              for (int round = 0; round < ROUNDS; round++) {
                current.set(round % 2 == 0 ? OWN : STANDARD);
                assertEquals(OWN.regelsets().get(0), RegelsetJson.read(REGELSET), "read by many");
                for (int index = 0; index < GEVALLEN.size(); index++) {
                  RuleEngine engine = current.get();
                  used.add(engine);
                  Geval geval = way.in.read(GEVALLEN.get(index));
                  String written =
                      way.out.write(engine.suggest(geval.werkrelatie(), geval.peildatum()));
                  count += written.equals(alone.get(engine).get(index)) ? 1 : 0;
                }
              }
              return count;
            });

    assertEquals(Set.of(STANDARD, OWN), used, "the rule set was never replaced");
    assertEquals(
        Collections.nCopies(THREADS, ROUNDS * GEVALLEN.size()),
        right,
        "a thread read or wrote something else than one that works alone");
  }

  private static List<String> alone(RuleEngine engine) {
    List<String> answers = new ArrayList<>();
    for (String document : GEVALLEN) {
      Geval geval = GevalJson.read(document);
      Suggesties answer = engine.suggest(geval.werkrelatie(), geval.peildatum());
      answers.add(SuggestiesJson.write(answer, JsonForm.COMPACT));
    }
    return answers;
  }

  private static <T> List<T> inThreads(Callable<T> work) throws Exception {
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
