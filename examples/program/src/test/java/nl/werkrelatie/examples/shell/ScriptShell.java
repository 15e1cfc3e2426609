// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import jdk.jshell.JShell;
import nl.werkrelatie.engine.RuleEngine;

/** A JShell that finds what the program finds, and the lines it starts with. */
public final class ScriptShell {
  private ScriptShell() {}

  public static List<String> script() throws Exception {
    try (var in =
        Objects.requireNonNull(ScriptShell.class.getResourceAsStream("/werkrelatie.jsh"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** One of its own, in a sitting as it begins: there is one sitting a process. */
  public static JShell shell() {
    begin();
    JShell shell = JShell.builder().executionEngine("local").build();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(System.getProperty("path.separator"))) {
      shell.addToClasspath(entry);
    }
    return shell;
  }

  private static void begin() {
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    try {
      Shell.language("nl");
      Shell.peildatum("2026-11-21");
      Shell.engine(RuleEngine.standard());
    } finally {
      System.setOut(out);
    }
  }
}
