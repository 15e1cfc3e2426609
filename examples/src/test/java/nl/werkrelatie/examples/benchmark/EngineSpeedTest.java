// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.werkrelatie.engine.RuleEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The short form of ENGINE-SPEED.md, in a Java of its own that compiles as a host's does. */
class EngineSpeedTest {
  /** A slow moment of the machine can make one attempt too low, hardly ever all of them. */
  private static final int ATTEMPTS = 3;

  private static final int TURNS = 40;

  @Test
  @Timeout(300)
  void the_engine_keeps_to_its_promises_of_time_and_memory()
      throws IOException, InterruptedException {
    String told = tried("once", "kept: ");
    assertTrue(told.contains("kept: "), told);
  }

  @Test
  @Timeout(300)
  void an_engine_that_does_everything_twice_misses_every_promise()
      throws IOException, InterruptedException {
    String told = tried("twice", "missed 6 of 6");
    assertTrue(told.contains("missed 6 of 6"), told);
  }

  @Test
  void an_engine_of_three_hundred_rules_is_made_within_twenty_milliseconds() {
    List<ManyRules.PlainRule> rules = ManyRules.of(300).rules();
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long fewest = Long.MAX_VALUE;
    for (int turn = 0; turn < TURNS; turn++) {
      long begin = thread.getCurrentThreadCpuTime();
      int made = RuleEngine.of(ManyRules.catalogus(rules)).rules().size();
      fewest = Math.min(fewest, thread.getCurrentThreadCpuTime() - begin);
      assertEquals(300, made, "rules");
    }
    assertTrue(fewest < EngineBars.NANOS_TO_MAKE, fewest / 1_000 + " µs to make an engine");
  }

  @Test
  @Timeout(120)
  void a_java_that_just_began_makes_the_standard_engine_in_a_fraction_of_a_second()
      throws IOException, InterruptedException {
    long millis = ColdEngine.leastMillisAbove(5);
    assertTrue(
        millis <= EngineBars.COLD_MILLIS,
        () -> "it took " + millis + " ms of processor time, at most " + EngineBars.COLD_MILLIS);
  }

  @Test
  void the_documented_command_names_this_program() throws IOException {
    String command =
        "java -XX:+UseSerialGC -cp examples/target/werkrelatie.jar " + EngineSpeed.class.getName();
    assertTrue(
        Files.readString(Path.of("ENGINE-SPEED.md")).contains(command),
        "ENGINE-SPEED.md does not name " + command);
  }

  /** What the first attempt tells that tells this, or else the last. */
  private static String tried(String times, String hoped) throws IOException, InterruptedException {
    String told = "";
    for (int attempt = 0; attempt < ATTEMPTS && !told.contains(hoped); attempt++) {
      told = check(times);
    }
    return told;
  }

  private static String check(String times) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EngineSpeedCheck.class.getName(),
                times)
            .redirectErrorStream(true)
            .start();
    String told = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, java.waitFor(), told);
    return told;
  }
}
