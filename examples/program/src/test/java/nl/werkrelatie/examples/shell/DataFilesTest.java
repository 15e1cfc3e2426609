// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.research.caseload.InventedCaseload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {
  private static final Path OPEN = Path.of("/proc/self/fd");

  @TempDir private Path folder;

  @Test
  void a_stream_that_was_read_to_its_end_leaves_no_file_open() throws IOException {
    assumeTrue(Files.isDirectory(OPEN), "no system that tells which files are open");
    Path file = folder.resolve("caseload.ndjson");
    try (var out = Files.newOutputStream(file)) {
      InventedCaseload.of(1, LocalDate.of(2026, 11, 29)).write(3, out, done -> {});
    }
    List<String> said = new ArrayList<>();
    DataFiles files = new DataFiles(new Sentences(Locale.ENGLISH), said::add);
    assertEquals(3, files.readStream(file.toString()).toList().size());
    assertEquals(List.of(), said);
    assertFalse(isOpen(file.toRealPath()), "still open");
  }

  private static boolean isOpen(Path file) throws IOException {
    try (Stream<Path> all = Files.list(OPEN)) {
      return all.anyMatch(one -> leadsTo(one, file));
    }
  }

  private static boolean leadsTo(Path link, Path file) {
    try {
      return Files.readSymbolicLink(link).equals(file);
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }
}
