// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import jdk.jshell.JShell;

/** A JShell that finds what the program finds, and the lines it starts with. */
public final class ScriptShell {
  private ScriptShell() {}

  public static List<String> script() throws Exception {
    try (var in =
        Objects.requireNonNull(ScriptShell.class.getResourceAsStream("/werkrelatie.jsh"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  public static JShell shell() {
    JShell shell = JShell.builder().executionEngine("local").build();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(System.getProperty("path.separator"))) {
      shell.addToClasspath(entry);
    }
    return shell;
  }
}
