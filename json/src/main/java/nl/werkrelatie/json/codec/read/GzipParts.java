// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * What is in a gzip stream of one or more parts (RFC 1952). After a part comes another whole part
 * or the end.
 *
 * <p>The JDK takes whatever else follows a part for the end, so a damaged stream would look whole.
 */
final class GzipParts extends InflaterInputStream {
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final CRC32 check = new CRC32();
  private boolean begun;
  private boolean ended;

  /** The bytes of the host that are not inflated, from here to {@code len} in {@code buf}. */
  private int at;

  GzipParts(InputStream host, int buffer) {
    super(host, new Inflater(true), buffer);
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    while (!ended) {
      int read = begun || begin() ? super.read(into, from, most) : -1;
      if (read >= 0) {
        check.update(into, from, read);
        return read;
      } else if (begun) {
        end();
      }
    }
    return -1;
  }

  @Override
  public void close() {
    ended = true;
    inf.end();
  }

  /** Goes to the content of the next part; false at the end of the stream. */
  private boolean begin() throws IOException {
    check.reset();
    int first = next();
    if (first < 0) {
      ended = true;
      return false;
    }
    check.update(first);
    require(first == 0x1f && header() == 0x8b && header() == DEFLATE, "no gzip here");
    int flags = header();
    require((flags & RESERVED) == 0, "unknown gzip flags");
    pass(6);
    if ((flags & EXTRA) != 0) {
      pass(header() | header() << 8);
    }
    for (int text = flags & (NAME | COMMENT); text != 0; text &= text - 1) {
      while (header() != 0) {
        // A name or a comment goes on until a zero.
      }
    }
    if ((flags & HEADER_CHECK) != 0) {
      require((check.getValue() & 0xffff) == number(2), "the gzip header is damaged");
    }
    check.reset();
    inf.reset();
    inf.setInput(buf, at, len - at);
    begun = true;
    return true;
  }

  /** Checks what stands after the content of a part. */
  private void end() throws IOException {
    at = len - inf.getRemaining();
    require(number(4) == check.getValue(), "the gzip content is damaged");
    require(number(4) == (inf.getBytesWritten() & 0xffff_ffffL), "the gzip length is damaged");
    begun = false;
  }

  private void pass(int bytes) throws IOException {
    for (int passed = 0; passed < bytes; passed++) {
      header();
    }
  }

  /** The next byte of a header. */
  private int header() throws IOException {
    int read = nextByte();
    check.update(read);
    return read;
  }

  /** The number in these bytes, the lowest first. */
  private long number(int bytes) throws IOException {
    long number = 0;
    for (int index = 0; index < bytes; index++) {
      number |= (long) nextByte() << (8 * index);
    }
    return number;
  }

  /** The next byte of the host, which has to be there. */
  private int nextByte() throws IOException {
    int read = next();
    if (read < 0) {
      throw new EOFException("the gzip ends before it is complete");
    }
    return read;
  }

  /** The next byte of the host; -1 at its end. */
  private int next() throws IOException {
    while (at >= len) {
      at = 0;
      len = in.read(buf, 0, buf.length);
      if (len < 0) {
        return -1;
      }
    }
    return buf[at++] & 0xff;
  }

  private static void require(boolean good, String otherwise) throws ZipException {
    if (!good) {
      throw new ZipException(otherwise);
    }
  }
}
