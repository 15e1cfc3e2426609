// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.shell.ExampleWerkrelaties;
import nl.werkrelatie.examples.shell.ScriptShell;
import nl.werkrelatie.examples.shell.Shell;
import nl.werkrelatie.examples.shell.begrip.Explain;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.gevallen.Gevallen;
import org.junit.jupiter.api.Test;

/** Every example that can be typed is typed, in a JShell with the start script of the jar. */
class ExamplesRunTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("\nExample:\\s+(.*?)(?:\n[A-Z][a-z ]+:|\n\n|\n$)", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile("((?:new )?[A-Za-z]\\w*[.(].*\\))(?: (?:holds|in code|tells|shows) .*)?");

  private static final Pattern GEVAL = Pattern.compile("suggest\\(geval\\(\"(.*)\"\\)\\)");

  @Test
  void what_an_example_says_to_type_can_be_typed() throws Exception {
    List<String> problems = new ArrayList<>();
    Set<String> typed = examples();
    assertTrue(typed.size() > 100, "only " + typed.size() + " examples of code were found");
    PrintStream out = System.out;
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try (JShell shell = ScriptShell.shell()) {
      problem(shell, "import java.util.*", problems);
      for (String line : ScriptShell.script()) {
        problem(shell, line, problems);
      }
      assertEquals(List.of(), problems, "in the start script");
      for (String code : typed) {
        problem(shell, code, problems);
      }
    } finally {
      System.setOut(out);
    }
    assertEquals(List.of(), problems);
  }

  private static Set<String> examples() {
    Explain explain = new Explain(RuleEngine.standard());
    Set<String> typed = new LinkedHashSet<>();
    for (String word : explain.words()) {
      Sentences sentences = new Sentences(Locale.ENGLISH);
      explain.write(word, sentences);
      Matcher example = EXAMPLE.matcher(sentences.toString());
      while (example.find()) {
        Matcher code = CODE.matcher(example.group(1).replace("\n  ", " "));
        if (code.matches()) {
          Matcher geval = GEVAL.matcher(code.group(1));
          if (geval.matches()) {
            // There are many of them, and all JShell could tell is whether the geval is there.
            Gevallen.van(geval.group(1));
          } else {
            typed.add(code.group(1));
          }
        }
      }
    }
    for (String function : new Names(Shell.class, ExampleWerkrelaties.class).functions()) {
      String usage = Usage.of(function);
      // These two would make a file and change the language of the others.
      if (!usage.startsWith("write(") && !usage.startsWith("language(")) {
        typed.add(usage);
      }
    }
    return typed;
  }

  private static void problem(JShell shell, String code, List<String> problems) {
    for (SnippetEvent event : shell.eval(code.endsWith(";") ? code : code + ";")) {
      if (event.status() != Snippet.Status.VALID) {
        problems.add(
            code
                + ": "
                + shell
                    .diagnostics(event.snippet())
                    .map(problem -> problem.getMessage(Locale.ENGLISH))
                    .collect(Collectors.joining("; ")));
      } else if (event.exception() != null && !isRefusal(event)) {
        problems.add(code + " throws " + event.exception());
      }
    }
  }

  /** An example of an exception throws it. */
  private static boolean isRefusal(SnippetEvent event) {
    return event.exception() instanceof EvalException thrown
        && thrown.getExceptionClassName().startsWith("nl.werkrelatie.");
  }
}
