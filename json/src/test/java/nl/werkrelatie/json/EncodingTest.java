// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C0AF",
        "C1BF",
        "E080AF",
        "F08080AF",
        "F8808080AF",
        "EDA080",
        "EDBFBF",
        "EDA081EDB080",
        "F4908080",
        "80",
        "BF",
        "FF",
        "FE",
        "C3",
        "E282",
        "F09F8C",
        "C328",
        "E28228",
        "F8",
        "F5808080"
      })
  void malformed_bytes_are_refused_at_their_place(String bytes) {
    List<DocumentViolation> violations = Refusals.of(() -> WerkrelatieJson.read(withBytes(bytes)));
    assertEquals(List.of("ENCODING_BROKEN"), Refusals.places(violations));
    assertEquals(
        "2:3",
        violations.get(0).line() + ":" + violations.get(0).column(),
        "the place of " + bytes);
  }

  @Test
  void malformed_bytes_at_the_very_end_are_refused() {
    byte[] document = (werkrelatie("") + "x").getBytes(StandardCharsets.UTF_8);
    document[document.length - 1] = (byte) 0xC3;
    assertEquals(
        List.of("ENCODING_BROKEN"),
        Refusals.places(Refusals.of(() -> WerkrelatieJson.read(document))));
  }

  @Test
  void a_byte_order_mark_is_refused_in_every_way() {
    String document = "\uFEFF" + werkrelatie("");
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("BYTE_ORDER_MARK"), Refusals.places(Refusals.of(document)));
    assertEquals(
        List.of("BYTE_ORDER_MARK"),
        Refusals.places(Refusals.of(() -> WerkrelatieJson.read(bytes))));
    assertEquals(
        List.of("BYTE_ORDER_MARK"),
        Refusals.places(Refusals.of(() -> WerkrelatieJson.read(new ByteArrayInputStream(bytes)))));
    assertEquals(
        List.of("BYTE_ORDER_MARK"),
        Refusals.places(Refusals.of(() -> WerkrelatieJson.read(new StringReader(document)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "ISO-8859-1"})
  void other_encodings_are_refused(String charset) {
    byte[] bytes = werkrelatie("'é':1").getBytes(Charset.forName(charset));
    assertNotNull(Refusals.of(() -> WerkrelatieJson.read(bytes)));
  }

  @Test
  void half_a_character_in_a_string_is_refused_at_its_place() {
    for (String half : List.of("\uD800", "\uDC00", "\uDC00\uD800", "\uD800x")) {
      List<DocumentViolation> violations = Refusals.of(Documents.json("{\r\n '" + half + "':1}"));
      assertEquals(List.of("ENCODING_BROKEN"), Refusals.places(violations));
      assertEquals("2:3", violations.get(0).line() + ":" + violations.get(0).column());
      assertEquals(
          List.of("ENCODING_BROKEN"),
          Refusals.places(Refusals.of(() -> WerkrelatieJson.read(new StringReader(half)))));
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
