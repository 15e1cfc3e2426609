// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  /** So much of a reader is taken at a time. */
  private static final int PART = 8192;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // longer than they need to be
        "C080",
        "C0AF",
        "C1BF",
        "E08080",
        "E080AF",
        "E09FBF",
        "F0808080",
        "F08080AF",
        "F08FBFBF",
        "F8808080AF",
        "FC80808080AF",
        // halves of surrogate pairs, alone and together
        "EDA080",
        "EDAFBF",
        "EDB080",
        "EDBFBF",
        "EDA081EDB080",
        // above the last character
        "F4908080",
        "F5808080",
        "F7BFBFBF",
        "F8888080",
        "FC8480808080",
        // a beginning without an end, and an end without a beginning
        "80",
        "BF",
        "FF",
        "FE",
        "C3",
        "E282",
        "F09F8C",
        "C328",
        "E28228",
        "F09F8C28",
        "F8"
      })
  void malformed_bytes_are_refused_at_their_place_in_every_way(String bytes) {
    Doors.ofBytes(withBytes(bytes), Limits.standard())
        .forEach((door, reading) -> assertBroken("2:3", reading, bytes + " by " + door));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C280", "DFBF", "E0A080", "ED9FBF", "EE8080", "EFBFBF", "F0908080", "F48FBFBF"})
  void the_first_and_last_character_of_each_length_are_read(String bytes) {
    Doors.ofBytes(withBytes(bytes), Limits.standard())
        .forEach(
            (door, reading) ->
                assertTrue(
                    Refusals.places(Refusals.of(reading)).contains("UNKNOWN_PROPERTY /*"), door));
  }

  @Test
  void line_ends_of_every_kind_before_malformed_bytes_are_counted_once() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      for (String between : List.of("", "\"")) {
        byte[] document = (end + "{" + end + between + "?").getBytes(StandardCharsets.UTF_8);
        document[document.length - 1] = (byte) 0xFF;
        assertBroken(
            "3:" + (1 + between.length()),
            () -> WerkrelatieJson.read(document),
            "with line end of length " + end.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C3", "E282", "F09F8C", "80", "C0"})
  void malformed_bytes_at_the_very_end_are_refused_in_every_way(String bytes) {
    byte[] document = "{}".getBytes(StandardCharsets.UTF_8);
    byte[] end = HexFormat.of().parseHex(bytes);
    byte[] broken = Arrays.copyOf(document, document.length + end.length);
    System.arraycopy(end, 0, broken, document.length, end.length);
    Doors.ofBytes(broken, Limits.standard())
        .forEach((door, reading) -> assertBroken("1:3", reading, bytes + " by " + door));
  }

  @Test
  void of_halves_of_characters_side_by_side_the_first_is_told() {
    for (String halves : List.of("\ude00\ude00", "\ud83d\ud83d", "\ude00\ud83d\ude00")) {
      String document = "{\n \"" + halves + "\":1}";
      assertBroken("2:3", () -> WerkrelatieJson.read(document), "string");
      assertBroken("2:3", () -> WerkrelatieJson.read(new StringReader(document)), "reader");
    }
  }

  @Test
  void a_byte_order_mark_is_refused_in_every_way() {
    Doors.of("\uFEFF" + werkrelatie(""), Limits.standard())
        .forEach(
            (door, reading) ->
                assertEquals(
                    List.of("BYTE_ORDER_MARK"), Refusals.places(Refusals.of(reading)), door));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "ISO-8859-1"})
  void other_encodings_are_refused(String charset) {
    byte[] bytes = werkrelatie("'é':1").getBytes(Charset.forName(charset));
    assertEquals(
        List.of("ENCODING_BROKEN"),
        Refusals.places(Refusals.of(() -> WerkrelatieJson.read(bytes))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UD800", "UDBFF", "UDC00", "UDFFF", "UDC00UD800", "UD800UD800", "UD800x"})
  void half_a_character_is_refused_at_its_place_in_every_way(String written) {
    String half = halves(written);
    String document = Documents.json("{\r\n '" + half + "':1}");
    assertBroken("2:3", () -> WerkrelatieJson.read(document), "string");
    assertBroken("2:3", () -> WerkrelatieJson.read(new StringReader(document)), "reader");
    assertBroken("1:1", () -> WerkrelatieJson.read(half), "string of nothing else");
    assertBroken("1:1", () -> WerkrelatieJson.read(new StringReader(half)), "reader of it");
  }

  @Test
  void half_a_character_written_as_an_escape_is_refused_in_every_way() {
    Doors.of(werkrelatie("'begin':'\\uD800'"), Limits.standard())
        .forEach(
            (door, reading) ->
                assertEquals(
                    List.of("LONE_SURROGATE /begin"), Refusals.places(Refusals.of(reading)), door));
  }

  @Test
  void a_character_over_the_border_of_two_parts_of_a_reader_stays_whole() {
    for (int before = PART - 2; before <= PART + 1; before++) {
      String start = " ".repeat(before - 1) + "\"";
      assertEquals(
          List.of("WRONG_TYPE"),
          Refusals.places(
              Refusals.of(() -> WerkrelatieJson.read(new StringReader(start + "\uD83C\uDF33\"")))));
      assertBroken(
          "1:" + (before + 1),
          () -> WerkrelatieJson.read(new StringReader(start + "\uD83C\"")),
          "half a character after " + before);
    }
  }

  @Test
  void a_reader_of_any_number_of_parts_is_read_to_its_end() {
    String document = werkrelatie("");
    for (int parts = 1; parts <= 3; parts++) {
      for (int length = parts * PART - 1; length <= parts * PART + 1; length++) {
        String padded = document + " ".repeat(length - document.length());
        assertEquals(
            WerkrelatieJson.read(document),
            WerkrelatieJson.read(new StringReader(padded)),
            "a document of " + length);
      }
    }
  }

  @Test
  void a_reader_that_gives_little_at_a_time_is_read_to_its_end() {
    Reader slow =
        new StringReader(Documents.full()) {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 7));
          }
        };
    assertEquals(Examples.full(), WerkrelatieJson.read(slow));
  }

  @Test
  void a_stream_that_fails_gives_no_message_of_the_host() {
    IOException failure = new IOException("geheim");
    InputStream in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw failure;
          }
        };
    Reader reader =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw failure;
          }

          @Override
          public void close() {}
        };
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw failure;
          }
        };
    assertSilent(
        failure, assertThrowsExactly(UncheckedIOException.class, () -> WerkrelatieJson.read(in)));
    assertSilent(
        failure,
        assertThrowsExactly(UncheckedIOException.class, () -> WerkrelatieJson.read(reader)));
    assertSilent(
        failure,
        assertThrowsExactly(
            UncheckedIOException.class,
            () -> WerkrelatieJson.write(Examples.full(), JsonForm.COMPACT, out)));
  }

  private static void assertBroken(String place, Executable reading, String what) {
    List<DocumentViolation> violations = Refusals.of(reading);
    assertEquals(List.of("ENCODING_BROKEN"), Refusals.places(violations), what);
    assertEquals(place, violations.get(0).line() + ":" + violations.get(0).column(), what);
  }

  /** The halves of characters this stands for: no source file can hold them. */
  private static String halves(String written) {
    return Pattern.compile("U([0-9A-F]{4})")
        .matcher(written)
        .replaceAll(half -> String.valueOf((char) Integer.parseInt(half.group(1), 16)));
  }

  private static void assertSilent(IOException failure, UncheckedIOException told) {
    String expected =
        "the host's stream failed with java.io.IOException; its message is left out, since it can hold content";
    assertEquals(expected, told.getMessage());
    assertEquals(expected, told.getCause().getMessage());
    assertNotSame(failure, told.getCause(), "the host's exception is chained");
  }

  private static byte[] withBytes(String hex) {
    byte[] before = "{\n \"".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = HexFormat.of().parseHex(hex);
    byte[] after = "\":1}".getBytes(StandardCharsets.UTF_8);
    byte[] document = new byte[before.length + bytes.length + after.length];
    System.arraycopy(before, 0, document, 0, before.length);
    System.arraycopy(bytes, 0, document, before.length, bytes.length);
    System.arraycopy(after, 0, document, before.length + bytes.length, after.length);
    return document;
  }
}
