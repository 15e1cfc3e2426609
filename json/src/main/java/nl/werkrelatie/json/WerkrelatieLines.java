// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import nl.werkrelatie.json.codec.read.RawLines;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/**
 * The werkrelaties in a stream of one document a line, read one at a time in constant memory.
 *
 * <pre>{@code
 * try (WerkrelatieLines lines = WerkrelatieLines.in(stream)) {
 *   while (lines.hasNext()) {
 *     WerkrelatieLine line = lines.next();
 *     line.werkrelatie().ifPresent(werkrelatie -> ...);
 *   }
 * }
 * }</pre>
 *
 * <p>A line that is refused is a line with violations, and the reading goes on. A stream that fails
 * gives an {@link java.io.UncheckedIOException} as in {@link WerkrelatieJson}, and is at its end
 * after that. The host's stream is not closed. For one thread.
 */
public final class WerkrelatieLines implements Iterator<WerkrelatieLine>, AutoCloseable {
  private final RawLines lines;
  private final LimitedReading<Werkrelatie> reading;
  private RawLines.@Nullable Line following;

  private WerkrelatieLines(InputStream stream, Limits limits) {
    this.reading = WerkrelatieJson.within(limits);
    this.lines = new RawLines(stream, limits.length());
  }

  /** The lines in this stream, in UTF-8, as they are or in gzip; nothing is read yet. */
  public static WerkrelatieLines in(InputStream stream) {
    return in(stream, Limits.standard());
  }

  /** The same, with each line read within these limits. */
  public static WerkrelatieLines in(InputStream stream, Limits limits) {
    return new WerkrelatieLines(stream, limits);
  }

  /** Whether there is another line, good or bad. */
  @Override
  public boolean hasNext() {
    if (following == null) {
      following = lines.next();
    }
    return following != null;
  }

  /** The next line, good or bad. */
  @Override
  public WerkrelatieLine next() {
    RawLines.Line line = hasNext() ? following : null;
    if (line == null) {
      throw new NoSuchElementException("the stream is at its end");
    }
    following = null;
    return WerkrelatieLine.read(line, reading);
  }

  /** Ends the reading; the host's stream stays open. */
  @Override
  public void close() {
    following = null;
    lines.close();
  }
}
