// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.werkrelatie.json.codec.read.RawLines;
import org.junit.jupiter.api.Test;

/** A stream is cut at its line feeds, wherever the pieces end in which it is read. */
class RawLinesTest {
  /** So much of a stream is taken at a time. */
  private static final int PIECE = 8192;

  private static final int LONGEST = 3 * PIECE;

  @Test
  void every_line_comes_whole_whatever_its_length() {
    for (int first : List.of(0, 1, PIECE - 2, PIECE - 1, PIECE, PIECE + 1, LONGEST)) {
      for (int second : List.of(0, 1, PIECE - 1, PIECE, 2 * PIECE, LONGEST)) {
        for (boolean ended : new boolean[] {true, false}) {
          List<byte[]> lines = List.of(line('a', first), line('b', second), line('c', 5));
          RawLines read = new RawLines(stream(lines, ended), LONGEST);
          for (int number = 1; number <= lines.size(); number++) {
            RawLines.Line line = next(read);
            assertEquals(number, line.number());
            assertArrayEquals(lines.get(number - 1), line.bytes(), first + " and " + second);
          }
          assertNull(read.next(), "nothing more");
        }
      }
    }
  }

  @Test
  void of_a_line_that_is_too_long_no_more_is_kept_than_shows_it() {
    for (int more : List.of(1, 2, PIECE, 2 * PIECE + 1)) {
      RawLines read =
          new RawLines(stream(List.of(line('a', LONGEST + more), line('b', 2)), true), LONGEST);
      assertEquals(LONGEST + 1, next(read).bytes().length);
      assertArrayEquals(line('b', 2), next(read).bytes());
    }
  }

  @Test
  void what_only_begins_as_gzip_does_is_a_line() {
    for (byte[] begin :
        List.of(new byte[] {0x1f}, new byte[] {0x1f, 'x'}, new byte[] {'x', -117})) {
      assertArrayEquals(begin, next(new RawLines(stream(List.of(begin), true), LONGEST)).bytes());
    }
  }

  private static RawLines.Line next(RawLines lines) {
    return Objects.requireNonNull(lines.next(), "there is a line");
  }

  private static byte[] line(char character, int length) {
    byte[] line = new byte[length];
    Arrays.fill(line, (byte) character);
    return line;
  }

  private static ByteArrayInputStream stream(List<byte[]> lines, boolean ended) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<byte[]> left = new ArrayList<>(lines);
    while (!left.isEmpty()) {
      bytes.writeBytes(left.remove(0));
      if (ended || !left.isEmpty()) {
        bytes.write('\n');
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
