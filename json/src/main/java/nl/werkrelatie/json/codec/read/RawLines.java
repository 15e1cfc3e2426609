// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of a stream in bytes, one at a time; a gzip stream is recognised by how it begins. */
public final class RawLines implements AutoCloseable {
  private static final int BUFFER = 65_536;
  private static final int[] GZIP = {0x1f, 0x8b};

  private final InputStream host;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private @Nullable InputStream in;
  private boolean closed;
  private int at;
  private int end;
  private long number;

  /**
   * The lines of this stream, of which nothing is read yet.
   *
   * @param longest the most bytes of a line that is not too long
   */
  public RawLines(InputStream host, int longest) {
    this.longest = longest;
    this.host = Objects.requireNonNull(host, "in");
  }

  /**
   * One line without its line feed; of a line that is too long as much as it takes to see that.
   *
   * @param number from 1
   */
  public record Line(long number, byte[] bytes) {}

  /** The next line; null at the end. After a failure of the host's stream there are no more. */
  public @Nullable Line next() {
    try {
      return fill() ? new Line(++number, line()) : null;
    } catch (IOException failure) {
      close();
      throw Characters.unreadable(failure);
    }
  }

  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    do {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      line.write(buffer, at, Math.min(stop - at, longest + 1 - line.size()));
      at = stop;
    } while (at == end && fill());
    at++;
    return line.toByteArray();
  }

  /** Whether there is a byte to look at. */
  private boolean fill() throws IOException {
    while (at >= end && !closed) {
      if (in == null) {
        in = open();
      }
      at = 0;
      end = in.read(buffer);
      if (end < 0) {
        close();
      }
    }
    return !closed;
  }

  private InputStream open() throws IOException {
    HostStream begun = new HostStream(host);
    byte[] first = begun.readNBytes(GZIP.length);
    begun.unread(first);
    boolean gzip =
        first.length == GZIP.length && (first[0] & 0xff) == GZIP[0] && (first[1] & 0xff) == GZIP[1];
    return gzip ? new GzipParts(begun, BUFFER) : begun;
  }

  /** Lets go of what reading gzip holds; the host's stream stays open. */
  @Override
  public void close() {
    closed = true;
    if (in != null) {
      try {
        in.close();
      } catch (IOException impossible) {
        throw Characters.unreadable(impossible);
      }
    }
  }

  /** The host's stream, of which the beginning can be looked at; never closed by us. */
  private static final class HostStream extends PushbackInputStream {
    HostStream(InputStream host) {
      super(host, GZIP.length);
    }

    @Override
    public void close() {
      // The host opened it, so the host closes it.
    }
  }
}
