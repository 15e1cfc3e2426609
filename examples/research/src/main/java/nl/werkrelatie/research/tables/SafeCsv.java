// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A table that a spreadsheet opens as text: no cell of it can begin a formula. */
final class SafeCsv implements Closeable {
  /** What spreadsheets take for the beginning of a formula, or skip before one. */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private final CsvWriter csv;
  private long rows;

  SafeCsv(Path file) throws IOException {
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
  }

  void heading(List<String> names) throws IOException {
    write(names);
  }

  void row(List<String> row) throws IOException {
    write(row);
    rows++;
  }

  private void write(List<String> record) throws IOException {
    try {
      csv.writeRecord(record.stream().map(SafeCsv::cell).toList());
    } catch (UncheckedIOException unwritten) {
      // A reader of the input may throw the same; whoever catches it would blame the wrong file.
      throw unwritten.getCause();
    }
  }

  /** How many rows there are below the heading. */
  long rows() {
    return rows;
  }

  /** With an apostrophe before what would begin a formula. */
  static String cell(String text) {
    boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
