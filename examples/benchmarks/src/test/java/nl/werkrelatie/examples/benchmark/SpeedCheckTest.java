// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured is left to the benchmarks; here only that they are there and judge rightly. */
class SpeedCheckTest {

  @Test
  void one_missed_promise_fails_the_check_and_is_named() {
    Promise kept = new Promise("bytes of a run", 690, 690);
    Promise missed = new Promise("ms to make an engine", 20.01, 20);
    assertEquals(
        List.of(
            "kept   bytes of a run: 690.00, at most 690.00",
            "missed ms to make an engine: 20.01, at most 20.00",
            "1 of 2 promises missed"),
        reported(1, kept, missed));
    reported(0, kept);
  }

  @Test
  void an_aim_that_is_not_reached_is_told_and_fails_nothing() {
    Promise promise = new Promise("time to read", 2.2, 3);
    assertEquals(
        List.of(
            "kept   time to read: 2.20, at most 3.00; aimed at 2.10 and not reached",
            "kept   time to read: 2.20, at most 3.00; aimed at 2.20 and reached",
            "0 of 2 promises missed"),
        reported(0, promise.aimedAt(2.1), promise.aimedAt(2.2)));
  }

  private static List<String> reported(int status, Promise... promises) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(status, SpeedCheck.report(List.of(promises), print), "exit status");
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENGINE-SPEED.md", "JSON-SPEED.md"})
  void the_page_names_the_check(String page) throws IOException {
    assertTrue(
        Files.readString(Path.of(page)).contains(" " + SpeedCheck.class.getName() + "\n"),
        page + " names no check");
  }
}
