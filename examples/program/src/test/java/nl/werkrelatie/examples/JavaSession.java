// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import nl.werkrelatie.examples.shell.ScriptShell;

/** The Java of one page, run from its first block to its last. */
final class JavaSession implements AutoCloseable {
  private static final Predicate<String> IMPORT = line -> line.startsWith("import ");

  private final JShell shell = ScriptShell.shell();

  JavaSession(List<Page.Block> blocks) {
    // A later import makes JShell forget what it depends on, so all imports come first.
    blocks.stream()
        .filter(block -> block.language().equals("java"))
        .forEach(block -> evaluate(lines(block, IMPORT)));
  }

  /** What a block prints. */
  String run(Page.Block block) {
    // JShell takes a line that could be complete for complete, also when the next one goes on with
    // a dot.
    return evaluate(
        lines(block, IMPORT.negate())
            .replaceAll("\\n +\\.", ".")
            .replace("Path.of(\"", "Path.of(\"" + Page.ROOT.toString().replace('\\', '/') + "/"));
  }

  private static String lines(Page.Block block, Predicate<String> wanted) {
    return block
        .text()
        .lines()
        .filter(wanted)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private String evaluate(String code) {
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
          assertEquals(
              Snippet.Status.VALID,
              event.status(),
              "does not compile: " + problems + "\n" + next.source());
          assertNull(
              event.exception(),
              () -> "throws " + event.exception() + "\n" + event.snippet().source());
        }
        next = shell.sourceCodeAnalysis().analyzeCompletion(next.remaining());
      }
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    shell.close();
  }
}
