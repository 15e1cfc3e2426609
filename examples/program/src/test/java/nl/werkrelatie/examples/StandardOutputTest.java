// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not written is told, by every command; a reader who goes away hears nothing. */
class StandardOutputTest {
  private static final String LOST =
      "werkrelatie: de standaarduitvoer neemt niets meer aan; niet alles is geschreven";

  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "suggest werkrelaties/de-vijfentwintigste.json",
        "suggest-all program/src/test/resources/output/one-line.ndjson",
        "suggest-all --gzip program/src/test/resources/output/one-line.ndjson",
        "timeline werkrelaties/de-vijfentwintigste.json",
        "compare werkrelaties/de-vijfentwintigste.json werkrelaties/de-vijfentwintigste.json",
        "check regelsets/oudewater-noord.json",
        "schema werkrelatie",
        "shell --script"
      })
  void a_full_device_is_told_and_a_closed_pipe_is_not(String call)
      throws IOException, InterruptedException {
    String full = said(call, "/dev/full", false);
    assertEquals(LOST, full.lines().reduce((first, last) -> last).orElse(""), full);
    String piped = said(call, "", true);
    assertEquals("", piped.replace("exit 0", "").replace("exit 1", "").strip(), piped);
  }

  /** Standard error without the line about the day; for a pipe, the exit status. */
  private static String said(String call, String to, boolean closed)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
    command.addAll(List.of(call.split(" ")));
    if (call.startsWith("suggest") || call.startsWith("timeline") || call.startsWith("compare")) {
      command.addAll(List.of("--peildatum", "2026-11-21"));
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    if (!closed) {
      builder.redirectOutput(Path.of(to).toFile());
    }
    Process program = builder.start();
    if (closed) {
      program.getInputStream().close();
    }
    // The tests have a log; the program has none.
    String err =
        new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll("(?m)^.* DEBUG .*\\R", "");
    int exit = program.waitFor();
    assertTrue(closed || exit != 0, () -> call + " ended with 0 on a full device");
    assertNotEquals(2, exit, () -> call + ": " + err);
    return closed ? err + "exit " + exit : err;
  }
}
