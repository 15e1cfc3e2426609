// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The million of the page in short: more JSON than the heap can hold. */
class CaseloadMemoryTest {

  @Test
  void twenty_megabytes_come_out_of_a_heap_of_sixteen() throws IOException, InterruptedException {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                CaseloadMemoryTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, small.waitFor(), "it ended early; last it told: " + told.strip());
    assertEquals("20000 lines", told.strip());
  }

  /** What runs in the small heap. */
  public static void main(String[] args) throws IOException {
    long[] lines = {0};
    InventedCaseload.of(42, LocalDate.of(2026, 11, 29))
        .write(20_000, OutputStream.nullOutputStream(), done -> lines[0] = done);
    System.out.println(lines[0] + " lines");
  }
}
