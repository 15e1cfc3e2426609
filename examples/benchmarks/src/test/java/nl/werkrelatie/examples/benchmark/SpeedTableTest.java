// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.JsonNode;

/** What is measured is left to the benchmarks; here only that they are told and judged rightly. */
class SpeedTableTest {
  private static final Measurement LIBRARY = new Measurement("reading", "library", 3, 2, 300);
  private static final Measurement LIMIT = new Measurement("reading", "tokens alone", 2, 1, 100);

  @Test
  void a_result_of_jmh_is_told_in_words() {
    JsonNode result =
        PlainRecords.MAPPER.readTree(
            """
            {"benchmark": "nl.werkrelatie.examples.benchmark.LongHistory.onePass",
             "params": {"moments": "40"},
             "primaryMetric": {"score": 3.5},
             "secondaryMetrics": {"processor": {"score": 2.5}, "bytes": {"score": 56}}}
            """);
    assertEquals(
        new Measurement("long history, 40 moments", "one pass", 3.5, 2.5, 56),
        Measurement.of(result));
  }

  @Test
  void the_best_of_each_figure_counts() {
    Measurement other = new Measurement("reading", "library", 1, 4, 200);
    assertEquals(new Measurement("reading", "library", 1, 2, 200), LIBRARY.best(other));
  }

  @Test
  void the_library_is_laid_beside_each() {
    assertEquals(
        List.of(
            "| reading | library | 2.00 | 3.00 | 300 | 1.00 | 1.00 |  |",
            "| reading | tokens alone | 1.00 | 2.00 | 100 | 2.00 | 3.00 |  |"),
        rows(table()));
  }

  @Test
  void an_aim_that_is_missed_is_told_and_fails_nothing() {
    SpeedTable table =
        table(
            new Promise("reading", "tokens alone", Promise.Cost.TIME_AGAINST, 1.9, 2.1),
            new Promise("reading", "tokens alone", Promise.Cost.BYTES_AGAINST, 4, 4));
    assertTrue(
        rows(table)
            .get(1)
            .endsWith("| 1.90 times its time missed: 2.00; 4.00 times its bytes reached |"),
        () -> table.markdown());
    assertEquals(0, table.passed());
  }

  @Test
  void a_limit_that_is_passed_fails_and_is_told() {
    SpeedTable table = table(new Promise("reading", "library", Promise.Cost.BYTES, 200, 299));
    assertTrue(
        rows(table).get(0).endsWith("| 200 bytes missed: 300; **over the limit of 299** |"),
        () -> table.markdown());
    assertEquals(1, table.passed());
  }

  /** A promise of what nobody measures any more would be kept for ever. */
  @Test
  void every_promise_is_of_what_is_measured() {
    Set<String> measured =
        BenchmarkList.defaultList()
            .getAll(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
            .stream()
            .map(benchmark -> benchmark.getUsername().split("\\."))
            .map(name -> name[name.length - 2] + ": " + name[name.length - 1])
            .map(Measurement::words)
            .collect(Collectors.toSet());
    for (Promise promise : Promise.all()) {
      String name = promise.what().replaceFirst(", .*", "") + ": " + promise.who();
      assertTrue(
          measured.contains(name) || promise.what().endsWith(ColdStart.FROM_COLD),
          () -> name + " is promised and not measured");
    }
  }

  private static SpeedTable table(Promise... promises) {
    return new SpeedTable(List.of(LIBRARY, LIMIT), List.of(promises));
  }

  private static List<String> rows(SpeedTable table) {
    return table.markdown().lines().skip(2).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPEED.md", "ENGINE-SPEED.md", "JSON-SPEED.md"})
  void the_page_names_the_command(String page) throws IOException {
    assertTrue(
        Files.readString(Path.of(page)).contains(" " + Speed.class.getName() + " 1 "),
        page + " names no command");
  }
}
