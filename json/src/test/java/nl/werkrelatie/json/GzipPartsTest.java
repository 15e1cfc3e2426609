// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.StreamLines.bytes;
import static nl.werkrelatie.json.StreamLines.gzip;
import static nl.werkrelatie.json.StreamLines.line;
import static nl.werkrelatie.json.StreamLines.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gzip stream of several parts is whole, or it fails; it never ends early in silence. */
class GzipPartsTest {
  private static final int HEADER = 10;

  private final byte[] first = gzip(bytes(lines(2)));
  private final byte[] second = gzip(bytes(line(3) + "\n"));
  private final byte[] both = joined(first, second);

  GzipPartsTest() throws IOException {}

  @Test
  void two_parts_are_one_stream_also_when_a_line_goes_over_the_border() throws IOException {
    assertEquals("1 W-1, 2 W-2, 3 W-3", told(both));
    byte[] stream = bytes(lines(3));
    for (int cut = 0; cut <= stream.length; cut++) {
      byte[] parts =
          joined(
              gzip(Arrays.copyOf(stream, cut)),
              gzip(Arrays.copyOfRange(stream, cut, stream.length)));
      assertEquals("1 W-1, 2 W-2, 3 W-3", told(parts), "cut after " + cut);
    }
  }

  @Test
  void a_stream_of_two_parts_that_is_cut_off_fails_at_every_byte_but_between_them() {
    for (int length = 2; length < both.length; length++) {
      String told = told(Arrays.copyOf(both, length));
      if (length == first.length) {
        assertEquals("1 W-1, 2 W-2", told, "a whole part");
      } else {
        assertTrue(told.endsWith("EOFException"), "cut after " + length + ": " + told);
      }
    }
  }

  @Test
  void every_damaged_byte_of_a_later_part_fails_but_those_that_say_nothing_of_the_content() {
    // The time, the way of packing and the system; and in the flags, that it is a text.
    List<Integer> free = List.of(4, 5, 6, 7, 8, 9);
    for (int at = 0; at < second.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] damaged = both.clone();
        damaged[first.length + at] ^= (byte) (1 << bit);
        boolean harmless = free.contains(at) || (at == 3 && bit == 0);
        String told = told(damaged);
        // In what is packed bits that fill up can be damaged without a trace.
        boolean packed = at >= HEADER && at < second.length - 2 * Integer.BYTES;
        assertTrue(
            told.endsWith("Exception") || (harmless || packed) && told.endsWith("3 W-3"),
            "byte " + at + ", bit " + bit + ": " + told);
        assertEquals(harmless, at < HEADER && !told.endsWith("Exception"), "byte " + at);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00",
        "0000000000000000",
        "0a",
        "1f",
        "1f8b",
        "1f8b08",
        "1f8c080000000000000003",
        "504b0304",
        "1f8b0900000000000003",
        "000000000000000000000000000000000000000000000000000000000000000000000000"
      })
  void whatever_else_follows_a_part_fails(String hex) {
    byte[] garbage = HexFormat.of().parseHex(hex);
    for (byte[] whole : List.of(first, both)) {
      assertTrue(told(joined(whole, garbage)).endsWith("Exception"), "it looks whole");
      assertTrue(
          told(joined(whole, garbage, second)).endsWith("Exception"), "it looks whole before more");
    }
  }

  @Test
  void every_kind_of_header_is_read_at_every_part() {
    byte[] plain = Arrays.copyOf(second, HEADER);
    byte[] content = Arrays.copyOfRange(second, HEADER, second.length);
    for (int flags = 0; flags < 32; flags++) {
      byte[] header = header(plain, flags);
      assertEquals(
          "1 W-1, 2 W-2, 3 W-3, 4 W-3",
          told(joined(first, header, content, header, content)),
          "flags " + flags);
      if ((flags & 2) != 0) {
        header[4]++;
        assertTrue(
            told(joined(first, header, content)).endsWith("ZipException"),
            "a header with a check is damaged, flags " + flags);
      }
    }
  }

  @Test
  void an_empty_part_holds_nothing() throws IOException {
    byte[] empty = gzip(new byte[0]);
    assertEquals("1 W-1, 2 W-2, 3 W-3", told(joined(empty, first, empty, empty, second, empty)));
  }

  /** This header with everything these flags say. */
  private static byte[] header(byte[] plain, int flags) {
    byte[] begin = plain.clone();
    begin[3] = (byte) flags;
    byte[] extra = new byte[(flags & 4) == 0 ? 0 : 2 + 0x0103];
    if (extra.length > 0) {
      extra[0] = 3;
      extra[1] = 1;
    }
    byte[] name = (flags & 8) == 0 ? new byte[0] : bytes("naam\0");
    byte[] comment = (flags & 16) == 0 ? new byte[0] : bytes("\0");
    byte[] header = joined(begin, extra, name, comment);
    CRC32 check = new CRC32();
    check.update(header);
    int low = (int) check.getValue();
    return (flags & 2) == 0 ? header : joined(header, new byte[] {(byte) low, (byte) (low >> 8)});
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  /**
   * The lines, and how the stream failed; it fails however it arrives, but how many lines came
   * before the damage can differ.
   */
  private static String told(byte[] stream) {
    String told = told(stream, stream.length);
    assertEquals(end(told), end(told(stream, 1)), "it depends on how the stream arrives");
    return told;
  }

  private static String end(String told) {
    return told.substring(told.lastIndexOf(' ') + 1);
  }

  private static String told(byte[] stream, int portions) {
    List<String> told = new ArrayList<>();
    try (WerkrelatieLines lines =
        WerkrelatieLines.in(
            new ByteArrayInputStream(stream) {
              @Override
              public int read(byte[] into, int from, int most) {
                return super.read(into, from, Math.min(most, portions));
              }
            })) {
      while (lines.hasNext()) {
        told.add(StreamLines.told(lines.next()));
      }
    } catch (UncheckedIOException failure) {
      told.add(failure.getMessage().replaceAll(".* with ([^;]*);.*", "$1"));
    }
    return String.join(", ", told);
  }
}
