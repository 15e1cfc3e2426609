// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/** What must hold when any bytes whatever are read as a stream of lines, plain or in gzip. */
final class FuzzedLines {
  static final List<FuzzedReader.Question> PLAIN =
      List.of(FuzzedLines::askOfEachLine, FuzzedLines::askOfTwoParts);

  static final List<FuzzedReader.Question> GZIP = List.of(FuzzedLines::askOfGzip);

  /** Enough lines to look at: a few bytes of gzip can hold millions. */
  private static final int LINES = 20;

  /** Enough to unzip. */
  private static final int BYTES = 100_000;

  private FuzzedLines() {}

  private record Told(
      long number, @Nullable Werkrelatie werkrelatie, List<DocumentViolation> violations) {
    static Told of(WerkrelatieLine line) {
      FuzzedVerdict.assertSilent(line.toString());
      if (!line.violations().isEmpty()) {
        FuzzedVerdict.judged(line.violations());
      }
      assertEquals(
          line.werkrelatie().isEmpty(),
          !line.violations().isEmpty(),
          "a line is read and refused, or neither");
      return new Told(line.number(), line.werkrelatie().orElse(null), line.violations());
    }
  }

  private static void askOfEachLine(byte[] stream) {
    if (!isGzip(stream)) {
      assertEquals(
          oneByOne(stream), whole(stream), "a line in a stream gets another verdict than alone");
    }
  }

  private static void askOfTwoParts(byte[] stream) throws IOException {
    if (!isGzip(stream)) {
      int cut = FuzzedReader.somewhere(stream, stream.length);
      ByteArrayOutputStream parts = new ByteArrayOutputStream();
      parts.write(StreamLines.gzip(Arrays.copyOf(stream, cut)));
      parts.write(StreamLines.gzip(Arrays.copyOfRange(stream, cut, stream.length)));
      assertEquals(whole(stream), whole(parts.toByteArray()), "in gzip it gets another verdict");
    }
  }

  /** What is whole gzip to us holds what the JDK finds in it. */
  private static void askOfGzip(byte[] input) throws IOException {
    byte[] stream = isGzip(input) ? input : afterHeader(input);
    List<Told> told = new ArrayList<>();
    try {
      read(stream, told);
    } catch (UncheckedIOException broken) {
      FuzzedVerdict.assertSilent(broken + " " + broken.getCause());
      return;
    }
    byte[] content;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(stream))) {
      content = in.readNBytes(BYTES);
    } catch (IOException broken) {
      // What is broken may stand behind the last line that is looked at.
      assertEquals(LINES, told.size(), "what the JDK refuses is read to its end");
      return;
    }
    if (content.length < BYTES) {
      assertEquals(oneByOne(content), told, "the JDK finds something else in the gzip");
    }
  }

  /** Gzip of which these bytes are the content, however it is packed, and the end. */
  private static byte[] afterHeader(byte[] input) {
    byte[] header = HexFormat.of().parseHex("1f8b0800000000000000");
    return ByteBuffer.allocate(header.length + input.length).put(header).put(input).array();
  }

  private static List<Told> whole(byte[] stream) {
    List<Told> told = new ArrayList<>();
    read(stream, told);
    return told;
  }

  private static void read(byte[] stream, List<Told> told) {
    InputStream in = FuzzedReading.inPieces(stream);
    try (WerkrelatieLines lines = WerkrelatieLines.in(in)) {
      while (told.size() < LINES && lines.hasNext()) {
        told.add(Told.of(lines.next()));
      }
    }
  }

  /** The lines cut here and each read as a document. */
  private static List<Told> oneByOne(byte[] stream) {
    List<Told> told = new ArrayList<>();
    for (int start = 0; start < stream.length && told.size() < LINES; ) {
      int end = start;
      while (end < stream.length && stream[end] != '\n') {
        end++;
      }
      InputStream line = new ByteArrayInputStream(stream, start, end - start);
      FuzzedVerdict<Werkrelatie> verdict = FuzzedVerdict.of(() -> WerkrelatieJson.read(line));
      told.add(new Told(told.size() + 1, verdict.value(), verdict.violations()));
      start = end + 1;
    }
    return told;
  }

  private static boolean isGzip(byte[] stream) {
    return stream.length > 1 && stream[0] == 0x1f && stream[1] == (byte) 0x8b;
  }
}
