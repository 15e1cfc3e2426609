// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.document.JsonForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The short form of examples/benchmarks/CASELOAD.md: werkrelaties, and before them a line that
 * never ends, in a heap that can hold neither.
 */
@Tag("long")
class StreamMemoryTest {
  private static final int NUMBER = 20_000;
  private static final int LINE = 8_000;

  @Test
  void twenty_thousand_and_an_endless_line_go_through_a_heap_of_64_mb()
      throws IOException, InterruptedException {
    Process small =
        OtherJava.running(List.of("-Xmx64m"), StreamMemoryTest.class)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, small.waitFor(), "it ended early; last it told: " + told.strip());
    // The refused line keeps its place with an empty one.
    assertEquals("20001 lines out, 1 refused", told.strip());
  }

  /** What runs in the small heap. */
  public static void main(String[] args) {
    RuleEngine engine = RuleEngine.standard();
    LocalDate day = LocalDate.of(2026, 11, 21);
    long[] lines = {0, 0};
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int one) {
            throw new IllegalStateException("lines come whole");
          }

          @Override
          public void write(byte[] line, int offset, int length) {
            lines[0]++;
          }
        };
    InputStream endless = new Repeated(" ".repeat(LINE).getBytes(StandardCharsets.UTF_8));
    byte[] line = padded(Gevallen.van("S18"));
    try (JsonLinesWriter out = JsonLinesWriter.to(counting)) {
      // Each thread holds lines of its own, and a machine may have many processors.
      WerkrelatieStream.reporting(refused -> lines[1]++)
          .threads(2)
          .write(
              new SequenceInputStream(
                  endless, new SequenceInputStream(StreamLines.in("\n"), new Repeated(line))),
              one -> SuggestiesJson.write(engine.suggest(one, day), JsonForm.COMPACT),
              out);
    }
    System.out.println(lines[0] + " lines out, " + lines[1] + " refused");
  }

  private static byte[] padded(Geval geval) {
    String document = WerkrelatieJson.write(geval.werkrelatie(), JsonForm.COMPACT);
    return (document + " ".repeat(Math.max(0, LINE - document.length())) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The same bytes, many times. */
  private static final class Repeated extends InputStream {
    private final byte[] line;
    private int begun;
    private int at;

    Repeated(byte[] line) {
      this.line = line;
      this.at = line.length;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (at == line.length) {
        if (begun == NUMBER) {
          return -1;
        }
        begun++;
        at = 0;
      }
      int given = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, offset, given);
      at += given;
      return given;
    }
  }
}
