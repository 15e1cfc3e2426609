// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.codec.read.Characters;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens;

/**
 * Writes documents to a stream, one a line, in the compact form.
 *
 * <p>Closing completes what was written; the host's stream is not closed. A stream that fails gives
 * an {@link java.io.UncheckedIOException} as in {@link WerkrelatieJson}. For one thread.
 */
public final class JsonLinesWriter implements AutoCloseable {
  private final OutputStream out;
  private boolean ended;

  private JsonLinesWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes to this stream as it is; each line is one call, so give a buffered one. */
  public static JsonLinesWriter to(OutputStream out) {
    return new JsonLinesWriter(Objects.requireNonNull(out, "out"));
  }

  /** Writes to this stream in gzip; its end is written by closing. */
  public static JsonLinesWriter gzipTo(OutputStream out) {
    try {
      return new JsonLinesWriter(new Gzip(Objects.requireNonNull(out, "out")));
    } catch (IOException failure) {
      throw Characters.unreadable(failure);
    }
  }

  /** Writes the complete werkrelatie on a line. */
  public void write(Werkrelatie werkrelatie) {
    write(bytes(WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT)));
  }

  /** Writes on a line what may leave for a purpose that has no ground for special categories. */
  public void write(WerkrelatieZonderBijzondereGegevens werkrelatie) {
    write(bytes(WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT)));
  }

  /** Writes on a line what goes along to the next consulent. */
  public void write(WerkrelatieVoorOverdracht werkrelatie) {
    write(bytes(WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT)));
  }

  /** Writes the document for the consulent on a line. */
  public void write(Suggesties suggesties) {
    write(bytes(SuggestiesJson.write(suggesties, JsonForm.COMPACT)));
  }

  /** Writes the answer in ids alone on a line. */
  public void write(KortAntwoord kort) {
    write(bytes(SuggestiesJson.write(kort, JsonForm.COMPACT)));
  }

  /** Writes the document for the team or the organisation on a line. */
  public void write(GedeeldeSuggesties suggesties) {
    write(bytes(SuggestiesJson.write(suggesties, JsonForm.COMPACT)));
  }

  /** A line with its line feed; refuses a text of more lines. */
  static byte[] bytes(String document) {
    if (document.indexOf('\n') >= 0 || document.indexOf('\r') >= 0) {
      throw new IllegalArgumentException(
          "a document has several lines; write it in the compact form");
    }
    return (document + "\n").getBytes(StandardCharsets.UTF_8);
  }

  void write(byte[] line) {
    if (ended) {
      throw new IllegalStateException("the writer is closed; make a new one");
    }
    try {
      out.write(line);
    } catch (IOException failure) {
      abandon();
      throw Characters.unreadable(failure);
    }
  }

  /**
   * Writes no more, not even the end of a gzip stream, so that nobody takes a part for the whole.
   */
  void abandon() {
    ended = true;
    if (out instanceof Gzip gzip) {
      gzip.release();
    }
  }

  /** Completes what was written, and flushes it; the host's stream stays open. */
  @Override
  public void close() {
    if (ended) {
      return;
    }
    try {
      if (out instanceof Gzip gzip) {
        gzip.finish();
      }
      out.flush();
    } catch (IOException failure) {
      throw Characters.unreadable(failure);
    } finally {
      abandon();
    }
  }

  /** Gzip that can be let go of without closing the host's stream. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream host) throws IOException {
      super(host, 65_536);
    }

    void release() {
      def.end();
    }
  }
}
