// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.function.Executable;

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

  /** Waits in a function that a stream calls. */
  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("interrupted", interrupted);
    }
  }

  /** Fails with the stream of a host, and does not repeat the GEHEIM in its message. */
  static void assertFailsWithoutMessage(Executable executable) {
    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, executable, "the failure is lost");
    assertFalse((failure + " " + failure.getCause()).contains("GEHEIM"), "its message came out");
  }

  /** How many threads of streams there are. */
  static long workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("werkrelatie-stream"))
        .count();
  }
}
