// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/** What must hold when any bytes whatever are read as a stream of lines. */
final class FuzzedLines {
  /** Enough lines to look at: a few bytes of gzip can hold millions. */
  private static final int LINES = 200;

  private FuzzedLines() {}

  private record Told(
      long number, @Nullable Werkrelatie werkrelatie, List<DocumentViolation> violations) {
    static Told of(WerkrelatieLine line) {
      FuzzedReading.assertSilent(line.toString());
      if (!line.violations().isEmpty()) {
        FuzzedReading.judged(line.violations());
      }
      assertEquals(
          line.werkrelatie().isEmpty(),
          !line.violations().isEmpty(),
          "a line is read and refused, or neither");
      return new Told(line.number(), line.werkrelatie().orElse(null), line.violations());
    }
  }

  /** Reads these bytes as they are, with a mark somewhere in them, and in gzip. */
  static void check(byte[] stream) throws IOException {
    checkAsItIs(stream);
    checkAsItIs(FuzzedReading.planted(stream));
  }

  private static void checkAsItIs(byte[] stream) throws IOException {
    List<Told> told = told(stream);
    if (!isGzip(stream)) {
      assertEquals(oneByOne(stream), told, "a line in a stream gets another verdict than alone");
      assertEquals(told, told(StreamLines.gzip(stream)), "in gzip it gets another verdict");
    }
  }

  private static List<Told> told(byte[] stream) {
    List<Told> told = new ArrayList<>();
    InputStream in = FuzzedReading.inPieces(stream);
    try (WerkrelatieLines lines = WerkrelatieLines.in(in)) {
      while (told.size() < LINES && lines.hasNext()) {
        told.add(Told.of(lines.next()));
      }
    } catch (UncheckedIOException failed) {
      assertTrue(isGzip(stream), "a stream in memory that is no gzip cannot fail");
      FuzzedReading.assertSilent(failed + " " + failed.getCause());
    }
    return told;
  }

  /** The lines cut here and each read as a document. */
  private static List<Told> oneByOne(byte[] stream) {
    List<Told> told = new ArrayList<>();
    for (int start = 0; start < stream.length && told.size() < LINES; ) {
      int end = start;
      while (end < stream.length && stream[end] != '\n') {
        end++;
      }
      byte[] line = Arrays.copyOfRange(stream, start, end);
      long number = told.size() + 1;
      try {
        told.add(new Told(number, WerkrelatieJson.read(new ByteArrayInputStream(line)), List.of()));
      } catch (DocumentRefusedException refused) {
        told.add(new Told(number, null, refused.violations()));
      }
      start = end + 1;
    }
    return told;
  }

  private static boolean isGzip(byte[] stream) {
    return stream.length > 1 && stream[0] == 0x1f && stream[1] == (byte) 0x8b;
  }
}
