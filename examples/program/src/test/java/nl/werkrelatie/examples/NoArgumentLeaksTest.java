// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkrelatie.examples.io.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What somebody types may be of a dossier: no mistake repeats it. */
class NoArgumentLeaksTest {
  private static final String MARK = "GEHEIM";

  @TempDir private Path folder;

  @Test
  void a_mark_at_any_place_of_any_command_is_never_told() throws IOException {
    Path dossier =
        Files.writeString(folder.resolve("d.json"), "{\"naam\": \"" + MARK + "\"} " + MARK);
    List<List<String>> calls = new ArrayList<>(List.of(List.of(MARK), List.of("--" + MARK)));
    CommandLine program = Program.commandLine(Surroundings.writing(Clock.systemUTC()));
    for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
      List<List<String>> tails =
          new ArrayList<>(
              List.of(
                  List.of("--" + MARK),
                  List.of("--" + MARK + "=" + MARK),
                  List.of("-x" + MARK),
                  List.of("@" + dossier),
                  List.of(MARK, MARK, MARK + "=1"),
                  List.of("--regelset", "@" + dossier)));
      for (OptionSpec option : command.getValue().getCommandSpec().options()) {
        // Where something is written is the choice of who calls.
        boolean output =
            List.of("--output", "--witnesses", "--overwrite").contains(option.longestName());
        for (String value : output ? List.<String>of() : values(dossier)) {
          tails.add(List.of(option.longestName() + "=" + value));
          tails.add(List.of(option.longestName(), value));
          tails.add(List.of("--language", "en", option.longestName(), value, option.longestName()));
        }
      }
      boolean writes = command.getKey().equals("account");
      for (List<String> tail : tails) {
        if (!writes || tail.get(0).startsWith("--")) {
          calls.add(Stream.concat(Stream.of(command.getKey()), tail.stream()).toList());
        }
      }
    }
    for (List<String> call : calls) {
      if (call.contains("shell") && call.contains("--script")
          || call.contains("--help")
          || call.contains("--version")) {
        continue;
      }
      StringWriter told = new StringWriter();
      PrintWriter both = new PrintWriter(told, true);
      int exit = Program.run(both, both, call.toArray(String[]::new));
      assertNotEquals(0, exit, () -> call + " is no mistake: " + told);
      assertFalse(told.toString().contains(MARK), () -> call + " is told: " + told);
      assertEquals(
          1, told.toString().lines().distinct().count(), () -> call + " takes lines: " + told);
    }
  }

  private static List<String> values(Path dossier) {
    return List.of(MARK, "@" + dossier, "stilte=" + MARK, MARK + "=3", MARK + "-01-01", "-" + MARK);
  }
}
