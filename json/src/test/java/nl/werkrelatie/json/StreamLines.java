// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Streams the tests start from. */
final class StreamLines {
  private StreamLines() {}

  /** The smallest werkrelatie, of the inwoner with this number. */
  static String line(int number) {
    return Documents.werkrelatie("").replace("W-1", "W-" + number);
  }

  /** Good lines, from 1 up to and including this number. */
  static String lines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> line(number) + "\n")
        .collect(Collectors.joining());
  }

  static InputStream in(String text) {
    return new ByteArrayInputStream(bytes(text));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(content);
    }
    return zipped.toByteArray();
  }

  static String unzipped(byte[] content) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What is told of each line: the id of the inwoner, or the codes and pointers. */
  static List<String> told(InputStream in) {
    List<String> told = new ArrayList<>();
    try (WerkrelatieLines lines = WerkrelatieLines.in(in)) {
      while (lines.hasNext()) {
        told.add(told(lines.next()));
      }
    }
    return told;
  }

  static String told(WerkrelatieLine line) {
    return line.number()
        + " "
        + line.werkrelatie()
            .map(one -> one.inwoner().id())
            .orElseGet(() -> String.join(", ", Refusals.places(line.violations())));
  }

  /** How many threads of streams there are. */
  static long workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("werkrelatie-stream"))
        .count();
  }
}
