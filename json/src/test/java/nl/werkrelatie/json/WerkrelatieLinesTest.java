// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.StreamLines.bytes;
import static nl.werkrelatie.json.StreamLines.gzip;
import static nl.werkrelatie.json.StreamLines.in;
import static nl.werkrelatie.json.StreamLines.line;
import static nl.werkrelatie.json.StreamLines.lines;
import static nl.werkrelatie.json.StreamLines.told;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

class WerkrelatieLinesTest {
  @Test
  void each_line_is_a_werkrelatie_with_its_number() {
    assertEquals(List.of("1 W-1", "2 W-2", "3 W-3"), told(in(lines(3))));
  }

  @Test
  void an_empty_stream_has_no_lines() {
    assertEquals(List.of(), told(in("")));
    try (WerkrelatieLines lines = WerkrelatieLines.in(in(""))) {
      assertThrows(NoSuchElementException.class, lines::next, "there was a line");
    }
  }

  @Test
  void the_last_line_needs_no_line_feed() {
    assertEquals(List.of("1 W-1"), told(in(line(1))));
    assertEquals(List.of("1 W-1", "2 W-2"), told(in(lines(1) + line(2))));
  }

  @Test
  void a_carriage_return_before_the_line_feed_is_white_space() {
    assertEquals(List.of("1 W-1", "2 W-2"), told(in(line(1) + "\r\n" + line(2) + "\r\n")));
  }

  @Test
  void a_bad_line_tells_its_number_and_the_reading_goes_on() {
    String stream = line(1) + "\n{\n" + line(3) + "\n\n" + line(5) + "\nnull\n";
    assertEquals(
        List.of("1 W-1", "2 SYNTAX_BROKEN", "3 W-3", "4 SYNTAX_BROKEN", "5 W-5", "6 NULL_REFUSED"),
        told(in(stream)));
  }

  @Test
  void a_refused_line_has_its_violations_and_no_werkrelatie() {
    try (WerkrelatieLines lines = WerkrelatieLines.in(in("\n" + line(2)))) {
      WerkrelatieLine refused = lines.next();
      assertTrue(refused.werkrelatie().isEmpty(), "a refused line has a werkrelatie");
      assertEquals(
          "stream line 1 is refused: line 1, column 1: the document is empty; give a JSON object",
          refused.toString());
      WerkrelatieLine read = lines.next();
      assertEquals(List.of(), read.violations(), "a good line has violations");
      assertEquals("stream line 2 is read", read.toString());
    }
  }

  @Test
  void bad_utf8_harms_its_own_line_only() {
    byte[] stream = bytes(lines(3));
    stream[line(1).length() + 5] = (byte) 0xff;
    assertEquals(
        List.of("1 W-1", "2 ENCODING_BROKEN", "3 W-3"), told(new ByteArrayInputStream(stream)));
    stream[line(1).length() + line(2).length()] = (byte) 0xe2;
    assertEquals(
        List.of("1 W-1", "2 ENCODING_BROKEN", "3 W-3"), told(new ByteArrayInputStream(stream)));
  }

  @Test
  void a_byte_order_mark_harms_its_own_line_only() {
    assertEquals(List.of("1 BYTE_ORDER_MARK", "2 W-2"), told(in("\uFEFF" + lines(2))));
  }

  @Test
  void a_line_of_the_greatest_length_is_read_and_a_longer_one_is_skipped() {
    String padding = " ".repeat(Limits.standard().length() - line(1).length());
    assertEquals(
        List.of("1 W-1", "2 DOCUMENT_TOO_LONG", "3 W-3", "4 DOCUMENT_TOO_LONG"),
        told(
            in(
                line(1)
                    + padding
                    + "\n"
                    + line(2)
                    + padding
                    + " \n"
                    + line(3)
                    + "\n"
                    + padding.repeat(3))));
  }

  @Test
  void a_line_is_read_within_the_limits_that_are_set() {
    Limits own = Limits.standard().withLength(line(1).length()).withViolations(2);
    String wrong = "{\"x\":1}";
    try (WerkrelatieLines lines =
        WerkrelatieLines.in(in(line(1) + "\n" + line(2) + " \n" + wrong + "\n" + line(3)), own)) {
      List<String> told = new ArrayList<>();
      lines.forEachRemaining(line -> told.add(StreamLines.told(line)));
      assertEquals(
          List.of(
              "1 W-1",
              "2 DOCUMENT_TOO_LONG",
              "3 MISSING /schemaVersie, UNKNOWN_PROPERTY /*",
              "4 W-3"),
          told);
    }
  }

  @Test
  void a_refused_line_is_told_in_the_asked_language() {
    try (WerkrelatieLines lines = WerkrelatieLines.in(in("[]\n" + line(2)))) {
      WerkrelatieLine refused = lines.next();
      assertEquals(
          "stream line 1 is refused: line 1, column 1: the document is a list; give an object",
          refused.toString());
      assertEquals(refused.toString(), refused.inOneLine(Locale.ENGLISH));
      assertEquals(
          "streamregel 1 is geweigerd: regel 1, kolom 1: het document is een lijst; geef een object",
          refused.inOneLine(Locale.forLanguageTag("nl")));
      assertEquals("streamregel 2 is gelezen", lines.next().inOneLine(Locale.forLanguageTag("nl")));
    }
  }

  @Test
  void a_line_far_longer_than_the_limit_is_skipped() {
    InputStream endless = new SequenceInputStream(new Repeated('x', 1L << 26), in("\n" + line(2)));
    assertEquals(List.of("1 DOCUMENT_TOO_LONG", "2 W-2"), told(endless));
  }

  @Test
  void lines_come_whole_wherever_the_host_stops_to_take_breath() {
    for (int most = 1; most <= 70; most++) {
      assertEquals(
          List.of("1 W-1", "2 W-2", "3 W-3"), told(new Portions(bytes(lines(3)), most, null)));
    }
  }

  @Test
  void nothing_is_read_before_it_is_asked_for() {
    Portions host = new Portions(bytes(lines(3)), 10, null);
    try (WerkrelatieLines lines = WerkrelatieLines.in(host)) {
      assertEquals(0, host.given(), "something was read");
      lines.next();
      assertTrue(host.given() < 2 * line(1).length(), "more than a line was asked for");
    }
  }

  @Test
  void gzip_is_recognised_also_in_parts_that_arrive_late() throws IOException {
    byte[] zipped = gzip(bytes(lines(2)));
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(zipped);
    both.write(gzip(bytes(line(3))));
    for (int most : new int[] {1, 2, 7, zipped.length, 100_000}) {
      assertEquals(
          List.of("1 W-1", "2 W-2", "3 W-3"),
          told(new Portions(both.toByteArray(), most, null)),
          "portions of " + most);
    }
  }

  @Test
  void a_gzip_stream_that_is_cut_off_gives_our_exception_only() throws IOException {
    byte[] zipped = gzip(bytes(lines(50)));
    for (int length = 2; length < zipped.length; length++) {
      byte[] part = Arrays.copyOf(zipped, length);
      UncheckedIOException failure =
          assertThrows(
              UncheckedIOException.class,
              () -> told(new ByteArrayInputStream(part)),
              "a part is taken for the whole");
      assertEquals(
          "the host's stream failed with java.io.EOFException; its message is left out, since it can hold content",
          failure.getMessage());
    }
  }

  @Test
  void a_failing_stream_ends_without_its_message_after_the_lines_before_it() {
    Portions host = new Portions(bytes(lines(2) + "{"), 10, new IOException("GEHEIM"));
    try (WerkrelatieLines lines = WerkrelatieLines.in(host)) {
      assertEquals("1 W-1", told(lines.next()));
      assertEquals("2 W-2", told(lines.next()));
      StreamLines.assertFailsWithoutMessage(lines::hasNext);
      assertFalse(lines.hasNext(), "half a line came after the failure");
    }
  }

  @Test
  void the_hosts_stream_is_not_closed() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    for (byte[] content : List.of(bytes(lines(2)), gzip(bytes(lines(2))))) {
      told(
          new ByteArrayInputStream(content) {
            @Override
            public void close() {
              closed.set(true);
            }
          });
    }
    assertFalse(closed.get(), "the host's stream is closed");
  }

  @Test
  void a_closed_reading_has_no_more_lines() {
    WerkrelatieLines lines = WerkrelatieLines.in(in(lines(3)));
    assertEquals("1 W-1", told(lines.next()));
    lines.close();
    assertFalse(lines.hasNext(), "a line came after closing");
  }

  @Test
  void no_mark_of_a_bad_line_comes_out() {
    String marked = line(1).replace("\"W-1\"", "\"GEHEIM met spatie\"");
    String stream =
        marked
            + "\nGEHEIM\n"
            + line(3).replace("inwoner", "GEHEIM")
            + "\n{\"GEHEIM\"\n"
            + line(5)
            + "GEHEIM";
    try (WerkrelatieLines lines = WerkrelatieLines.in(in(stream))) {
      while (lines.hasNext()) {
        WerkrelatieLine line = lines.next();
        assertTrue(line.werkrelatie().isEmpty(), line.number() + " is read");
        assertFalse(
            (line + " " + line.violations()).contains("GEHEIM"), line.number() + " tells the mark");
      }
    }
  }

  @Test
  void what_is_written_line_by_line_is_read_as_it_was() throws IOException {
    Werkrelatie full = WerkrelatieJson.read(Documents.full());
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (JsonLinesWriter one = JsonLinesWriter.to(plain);
        JsonLinesWriter other = JsonLinesWriter.gzipTo(zipped)) {
      for (JsonLinesWriter writer : List.of(one, other)) {
        writer.write(full);
        writer.write(full.withVolgnummer(3));
      }
    }
    assertEquals(plain.toString("UTF-8"), StreamLines.unzipped(zipped.toByteArray()));
    assertEquals(2, plain.toString("UTF-8").lines().count(), "the lines");
    try (WerkrelatieLines lines =
        WerkrelatieLines.in(new ByteArrayInputStream(zipped.toByteArray()))) {
      assertEquals(full, lines.next().werkrelatie().orElseThrow());
      assertEquals(full.withVolgnummer(3), lines.next().werkrelatie().orElseThrow());
      assertFalse(lines.hasNext(), "there is a third line");
    }
  }

  @Test
  void a_line_is_the_compact_document_of_whatever_is_written() throws IOException {
    Suggesties suggesties = SmallCatalogus.suggesties();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter writer = JsonLinesWriter.to(out)) {
      writer.write(Examples.full().zonderBijzondereGegevens());
      writer.write(Examples.voorOverdracht());
      writer.write(suggesties);
      writer.write(suggesties.voorTeam());
      writer.write(suggesties.kort());
    }
    assertEquals(
        List.of(
            WerkrelatieJson.write(Examples.full().zonderBijzondereGegevens(), JsonForm.COMPACT),
            WerkrelatieJson.write(Examples.voorOverdracht(), JsonForm.COMPACT),
            SuggestiesJson.write(suggesties, JsonForm.COMPACT),
            SuggestiesJson.write(suggesties.voorTeam(), JsonForm.COMPACT),
            SuggestiesJson.write(suggesties.kort(), JsonForm.COMPACT)),
        out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  @Test
  void a_document_of_several_lines_is_no_line() {
    for (String document : List.of("\n", "\r", "\n{}", "{}\r", "{\r\n}")) {
      assertThrows(IllegalArgumentException.class, () -> JsonLinesWriter.bytes(document));
    }
    assertArrayEquals(new byte[] {'{', '}', '\n'}, JsonLinesWriter.bytes("{}"));
  }

  @Test
  void closing_flushes_once_and_leaves_the_stream_of_the_host_open() {
    List<String> told = new ArrayList<>();
    OutputStream host =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            told.add("flush");
          }

          @Override
          public void close() {
            told.add("close");
          }
        };
    JsonLinesWriter writer = JsonLinesWriter.to(host);
    writer.close();
    writer.close();
    assertEquals(List.of("flush"), told);
    assertThrows(IllegalStateException.class, () -> writer.write(Examples.full()));
  }

  /** A host's stream that gives a few bytes at a time, and may fail at its end. */
  static final class Portions extends InputStream {
    private final byte[] content;
    private final int most;
    private final IOException failure;
    private int at;

    Portions(byte[] content, int most, IOException failure) {
      this.content = content;
      this.most = most;
      this.failure = failure;
    }

    int given() {
      return at;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (at == content.length && failure != null) {
        throw failure;
      }
      int given = Math.min(Math.min(length, most), content.length - at);
      System.arraycopy(content, at, into, offset, given);
      at += given;
      return given == 0 && length > 0 ? -1 : given;
    }
  }

  /** One byte, many times. */
  private static final class Repeated extends InputStream {
    private final int value;
    private long left;

    Repeated(int value, long times) {
      this.value = value;
      this.left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int given = (int) Math.min(length, left);
      Arrays.fill(into, offset, offset + given, (byte) value);
      left -= given;
      return given == 0 ? -1 : given;
    }
  }
}
