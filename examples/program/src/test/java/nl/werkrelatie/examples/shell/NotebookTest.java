// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every cell of the notebook is typed in a JShell, and says what the notebook shows. A kernel of
 * Jupyter executed it, which {@code .ci/notebook} does again.
 */
class NotebookTest {
  private static final Path NOTEBOOK = Path.of("research/second-hour.ipynb");

  /** What a kernel has of its own: shows a value as a form of it. */
  private static final String DISPLAY =
      "void display(String mime, Object shown) { System.out.print(mime + ' ' + shown); }";

  @Test
  void every_cell_says_what_the_notebook_shows() throws IOException {
    List<JsonNode> cells = cells();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try (JShell shell = ScriptShell.shell()) {
      typed(shell, DISPLAY);
      for (JsonNode cell : cells) {
        out.reset();
        typed(shell, here(text(cell.get("source"))));
        assertEquals(shown(cell), out.toString(StandardCharsets.UTF_8), text(cell.get("source")));
      }
    } finally {
      System.setOut(before);
    }
    assertTrue(cells.size() >= 8, "only " + cells.size() + " cells");
  }

  @Test
  void it_begins_as_the_shell_does() throws Exception {
    List<String> start = new ArrayList<>(ScriptShell.script());
    start.remove("welcome();");
    assertEquals(String.join("\n", start), text(cells().get(0).get("source")));
  }

  private static List<JsonNode> cells() throws IOException {
    List<JsonNode> cells = new ArrayList<>();
    for (JsonNode cell : JsonMapper.shared().readTree(Files.readString(NOTEBOOK)).get("cells")) {
      // What begins with % is for the kernel: where the jar is.
      if (cell.get("cell_type").asString().equals("code")
          && !text(cell.get("source")).startsWith("%")) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static void typed(JShell shell, String source) {
    String rest = source;
    while (!rest.isBlank()) {
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(info.source())) {
        assertEquals(Snippet.Status.VALID, event.status(), info.source());
        assertEquals(null, event.exception(), info.source());
      }
      rest = info.remaining();
    }
  }

  /** A notebook is run in its own folder, and a test in the one above it. */
  private static String here(String source) {
    return source.replace("\"../", "\"");
  }

  private static String shown(JsonNode cell) {
    return cell.get("outputs").values().stream()
        .map(
            output ->
                output.get("output_type").asString().equals("stream")
                    ? text(output.get("text"))
                    : output.get("data").properties().stream()
                        .map(form -> form.getKey() + " " + text(form.getValue()))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining());
  }

  private static String text(JsonNode lines) {
    return lines.isString()
        ? lines.asString()
        : lines.values().stream().map(JsonNode::asString).collect(Collectors.joining());
  }
}
