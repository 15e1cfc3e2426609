// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that a command cannot use: every line says, in the chosen language, what is wrong and what
 * to do. Nothing of a dossier is in it.
 */
public final class RefusedInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable List<String> lines;

  public RefusedInput(List<String> lines) {
    super(String.join("; ", lines));
    this.lines = List.copyOf(lines);
  }

  public RefusedInput(String line) {
    this(List.of(line));
  }

  public List<String> lines() {
    return lines == null ? List.of() : lines;
  }
}
