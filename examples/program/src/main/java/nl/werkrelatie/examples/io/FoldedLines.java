// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkrelatie.text.Folding;

/**
 * Messages on their way to a terminal: each line is folded to its width. What is flushed before its
 * line ends stays as it is, such as a line that is written over.
 */
public final class FoldedLines extends Writer {
  private final Writer out;
  private final Supplier<Optional<Folding>> folding;
  private final StringBuilder line = new StringBuilder();

  /** Folds to the width of the terminal when a message is written; elsewhere not. */
  public FoldedLines(Writer out, Supplier<Optional<Folding>> folding) {
    this.out = out;
    this.folding = folding;
  }

  @Override
  public void write(char[] letters, int offset, int length) throws IOException {
    for (int at = offset; at < offset + length; at++) {
      line.append(letters[at]);
      if (letters[at] == '\n') {
        String whole = line.toString();
        line.setLength(0);
        Optional<Folding> width = folding.get();
        out.write(width.isPresent() ? width.get().lines("", "  ", whole.stripTrailing()) : whole);
      }
    }
  }

  @Override
  public void flush() throws IOException {
    out.write(line.toString());
    line.setLength(0);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
