// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkrelatie.json.tables.GevallenTables;

/** What reads bytes from outside, and what must hold when any bytes whatever come in. */
enum FuzzedReader {
  WERKRELATIE(FuzzedReading.questions(WerkrelatieJson::within, WerkrelatieJson::write)),
  GEVAL(FuzzedReading.questions(GevalJson::within, GevalJson::write)),
  REGELSET(FuzzedReading.questions(RegelsetJson::within, RegelsetJson::write)),
  INDEX(
      FuzzedReading.questions(
          limits -> new LimitedReading<>(GevallenTables.DOCUMENT, limits),
          GevallenTables.DOCUMENT::write)),
  LINES(FuzzedLines.PLAIN),
  GZIP(FuzzedLines.GZIP),
  JACKSON_3(List.of(FuzzedHost.JACKSON_3::ask)),
  JACKSON_2(List.of(FuzzedHost.JACKSON_2::ask)),
  JSON_BINDING(List.of(FuzzedHost.JSON_BINDING::ask));

  /** Planted in the inputs; four of its letters in a row occur in no message of ours. */
  static final String MARK = "QXZJWVKY";

  /** Something that must hold of any bytes; it fails when it does not. */
  interface Question {
    void ask(byte[] input) throws IOException;
  }

  private final List<Question> questions;

  FuzzedReader(List<Question> questions) {
    this.questions = questions;
  }

  /** Asks everything of these bytes, and of the same with a mark somewhere in them. */
  void checkAll(byte[] input) throws IOException {
    for (Question question : questions) {
      question.ask(input);
      question.ask(planted(input));
    }
  }

  /**
   * Asks one of these things. The bytes decide which, so a search asks each of many inputs, and an
   * input always fails again.
   */
  void checkOne(byte[] input) throws IOException {
    int turn = Math.floorMod(Arrays.hashCode(input) >> 8, 2 * questions.size());
    questions.get(turn / 2).ask(turn % 2 == 0 ? input : planted(input));
  }

  /** The inputs that every build gives to this reader: by hand, found and learned. */
  List<Path> inputs() throws IOException {
    Path folder = Path.of("src/test/resources/fuzz", name().toLowerCase(Locale.ROOT));
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Anywhere, and for the same bytes always the same place. */
  static int somewhere(byte[] input, int length) {
    return Math.floorMod(Arrays.hashCode(input), length + 1);
  }

  private static byte[] planted(byte[] input) {
    int at = somewhere(input, input.length);
    byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(input.length + mark.length)
        .put(input, 0, at)
        .put(mark)
        .put(input, at, input.length - at)
        .array();
  }
}
