// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import nl.werkrelatie.json.WerkrelatieJson;
import org.junit.jupiter.api.Test;

/** Everything README shows is run, and what it says is printed is printed. */
class ReadmeTest {
  private static final Predicate<String> IMPORT = line -> line.startsWith("import ");
  private static final String PROGRAM = "java -jar examples/program/target/werkrelatie.jar ";

  @Test
  void every_java_block_runs_and_prints_what_is_shown() throws IOException {
    List<Readme.Block> blocks = Readme.blocks();
    try (JShell shell = shell()) {
      // A later import makes JShell forget what it depends on, so all imports come first.
      run(shell, lines(blocks, IMPORT));
      for (int index = 0; index < blocks.size(); index++) {
        if (blocks.get(index).language().equals("java")) {
          // JShell takes a line that could be complete for complete, also when the next one goes on
          // with a dot.
          assertShown(
              blocks,
              index,
              run(
                  shell,
                  lines(blocks.subList(index, index + 1), IMPORT.negate())
                      .replaceAll("\\n +\\.", ".")
                      .replace("Path.of(\"examples/", "Path.of(\"")));
        }
      }
    }
  }

  @Test
  void every_call_of_the_program_prints_what_is_shown() throws IOException {
    List<Readme.Block> blocks = Readme.blocks();
    for (int index = 0; index < blocks.size(); index++) {
      String text = blocks.get(index).text().strip();
      // The shell is a process of its own, driven by ShellPackaged.
      if (blocks.get(index).language().equals("sh")
          && text.contains(PROGRAM)
          && !text.endsWith(PROGRAM + "shell")) {
        String arguments = text.substring(text.indexOf(PROGRAM) + PROGRAM.length());
        assertShown(blocks, index, program(arguments.replace("examples/", "").split(" +")));
      }
    }
  }

  @Test
  void every_json_block_is_read() throws IOException {
    for (Readme.Block block : Readme.blocks()) {
      if (block.language().equals("json")) {
        assertEquals(
            block.text(),
            WerkrelatieJson.write(WerkrelatieJson.read(block.text())),
            "README shows another form than is written");
      }
    }
  }

  @Test
  void every_artifact_that_a_host_is_told_to_take_is_in_the_bill_of_materials() throws IOException {
    String managed = Files.readString(Path.of("../pom.xml")).replaceAll("\\s+", "");
    int found = 0;
    for (Readme.Block block : Readme.blocks()) {
      if (block.language().equals("xml")) {
        for (String dependency : block.text().split("<dependency>")) {
          if (dependency.contains("<artifactId>werkrelatie-parent")) {
            assertTrue(
                dependency.contains(
                    "<version>" + System.getProperty("project.version") + "</version>"),
                dependency);
          } else if (dependency.contains("<artifactId>")) {
            String artifact =
                dependency
                    .replaceAll("\\s+|<scope>.*|</dependency>.*|</dependencies>.*", "")
                    .replace("</artifactId>", "</artifactId><version>${project.version}</version>");
            assertTrue(managed.contains("<dependency>" + artifact), artifact);
            found++;
          }
        }
      }
    }
    assertEquals(3, found, "artifacts a host is told to take");
  }

  @Test
  void every_block_is_of_a_kind_that_is_tested() throws IOException {
    for (Readme.Block block : Readme.blocks()) {
      assertTrue(
          List.of("java", "sh", "json", "text", "xml").contains(block.language()),
          block.language() + " is tested by nothing");
    }
  }

  @Test
  void ci_runs_the_test_command_of_readme() throws IOException {
    String command = "mvn -B -ntp clean verify";
    assertTrue(
        Readme.text().contains("```sh\n" + command + "\n```"), "README does not name " + command);
    assertTrue(
        Files.readString(Path.of("../.ci/run")).endsWith("\n" + command + "\n.ci/consumer\n"),
        "CI runs something else");
  }

  private static String lines(List<Readme.Block> blocks, Predicate<String> wanted) {
    return blocks.stream()
        .filter(block -> block.language().equals("java"))
        .flatMap(block -> block.text().lines())
        .filter(wanted)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** A text block that ends with a line of one ellipsis shows the beginning only. */
  private static void assertShown(List<Readme.Block> blocks, int index, String printed) {
    boolean shown = index + 1 < blocks.size() && blocks.get(index + 1).language().equals("text");
    String expected = shown ? blocks.get(index + 1).text() : "";
    if (expected.endsWith("\n…\n")) {
      String beginning = expected.substring(0, expected.length() - "…\n".length());
      assertEquals(beginning, printed.substring(0, Math.min(printed.length(), beginning.length())));
    } else {
      assertEquals(expected, printed, "printed by:\n" + blocks.get(index).text());
    }
  }

  private static JShell shell() {
    JShell shell = JShell.builder().executionEngine("local").build();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(System.getProperty("path.separator"))) {
      shell.addToClasspath(entry);
    }
    return shell;
  }

  private static String run(JShell shell, String code) {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(code);
      while (!next.source().isBlank()) {
        for (SnippetEvent event : shell.eval(next.source())) {
          String problems =
              shell
                  .diagnostics(event.snippet())
                  .map(problem -> problem.getMessage(Locale.ENGLISH))
                  .collect(Collectors.joining("; "));
          assertTrue(
              event.status() == Snippet.Status.VALID,
              "does not compile: " + problems + "\n" + next.source());
          assertFalse(
              event.exception() != null,
              () -> "throws " + event.exception() + "\n" + event.snippet().source());
        }
        next = shell.sourceCodeAnalysis().analyzeCompletion(next.remaining());
      }
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static String program(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Program.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return out.toString() + err;
  }
}
