// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/**
 * A message of the compiler with all its lines: JShell knows in which type a name was looked for,
 * and leaves that line out when it shows the message.
 */
public final class WholeMessages {
  private static final String LEFT_OUT = "location:";

  private volatile @Nullable JShell shell;

  /**
   * Takes the JShell behind this way of running. JShell hands it out nowhere, so the jar asks in
   * its manifest to look inside; when Java does not allow it, messages stay as they are shown.
   */
  public void of(ExecutionEnv env) {
    for (Field field : env.getClass().getDeclaredFields()) {
      if (field.getType() == JShell.class) {
        try {
          field.setAccessible(true);
          shell = (JShell) field.get(env);
        } catch (IllegalAccessException | InaccessibleObjectException closed) {
          shell = null;
        }
      }
    }
  }

  /** The whole message, as it was said of the last line that was typed. */
  public List<String> whole(List<String> shown) {
    JShell asked = shell;
    return asked == null ? shown : whole(shown, asked).orElse(shown);
  }

  private static Optional<List<String>> whole(List<String> shown, JShell shell) {
    List<Snippet> typed = new ArrayList<>(shell.snippets().toList());
    Collections.reverse(typed);
    List<String> wanted = stripped(shown.stream());
    return typed.stream()
        .flatMap(shell::diagnostics)
        .map(WholeMessages::lines)
        .filter(whole -> wanted.equals(stripped(whole.stream().filter(WholeMessages::isShown))))
        .findFirst();
  }

  static List<String> lines(Diag problem) {
    return problem.getMessage(Locale.getDefault()).lines().toList();
  }

  private static boolean isShown(String line) {
    return !line.strip().startsWith(LEFT_OUT);
  }

  private static List<String> stripped(Stream<String> lines) {
    return lines.map(String::strip).toList();
  }
}
