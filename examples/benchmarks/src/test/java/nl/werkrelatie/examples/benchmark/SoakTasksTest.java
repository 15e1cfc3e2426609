// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkrelatie.examples.benchmark.SoakTasks.Question;
import org.junit.jupiter.api.Test;

class SoakTasksTest {
  private static final Path REGELSET = Path.of("../regelsets/oudewater-noord.json");

  /** So that every task comes with werkrelaties of every size. */
  private static final int STEP = 3;

  @Test
  void every_task_is_done_and_answered_alike_the_second_time() throws IOException {
    SoakTasks tasks = SoakTasks.with(REGELSET);
    for (int time = 0; time < 2; time++) {
      for (int turn = 0; turn < tasks.inAll(); turn += STEP) {
        tasks.one(turn);
      }
    }
    assertEquals(7, tasks.engines(), "an engine at first, and one each 50 turns that are done");
  }

  @Test
  void another_answer_than_the_first_is_found() throws IOException {
    SoakTasks tasks = SoakTasks.with(REGELSET);
    Question question = new Question("a short answer", 1, 2);
    tasks.compare(question, "one");
    tasks.compare(question, "one");
    IllegalStateException found =
        assertThrows(IllegalStateException.class, () -> tasks.compare(question, "other"));
    assertTrue(found.getMessage().contains("a short answer"), found.getMessage());
  }

  @Test
  void the_documented_command_names_this_program() throws IOException {
    String command =
        "java -cp examples/benchmarks/target/benchmarks.jar " + Soak.class.getName() + "\n";
    assertTrue(
        Files.readString(Path.of("SOAK.md")).contains(command), "SOAK.md does not name " + command);
  }
}
