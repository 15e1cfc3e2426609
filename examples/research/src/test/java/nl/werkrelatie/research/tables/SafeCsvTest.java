// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
  void what_would_begin_a_formula_gets_an_apostrophe(String formula) {
    assertEquals("'" + formula, SafeCsv.cell(formula));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "H08", "I4416e0ec5f1f8ac507ba", "2026-11-29", "a=1"})
  void anything_else_stays_as_it_is(String text) {
    assertEquals(text, SafeCsv.cell(text));
  }

  @Test
  void what_cannot_be_written_is_told_as_such() throws IOException {
    SafeCsv csv = new SafeCsv(folder.resolve("dicht.csv"));
    csv.close();
    List<String> wide = List.of("a".repeat(1_000_000));
    assertThrows(IOException.class, () -> csv.row(wide));
    assertThrows(IOException.class, () -> csv.heading(wide));
  }

  @Test
  void quotes_and_commas_and_lines_stay_in_their_cell() throws IOException {
    Path file = folder.resolve("a.csv");
    try (SafeCsv csv = new SafeCsv(file)) {
      csv.heading(List.of("een", "twee"));
      csv.row(List.of("a,b", "\"x\"\ny"));
    }
    assertEquals("een,twee\n\"a,b\",\"\"\"x\"\"\ny\"\n", Files.readString(file));
  }
}
