// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The file of every table, open to be written. */
final class CsvFiles implements Closeable {
  private final Map<ResearchTable, SafeCsv> files = new LinkedHashMap<>();

  CsvFiles(List<ResearchTable> tables, Path folder) throws IOException {
    for (ResearchTable table : tables) {
      SafeCsv file = new SafeCsv(folder.resolve(table.name() + ".csv"));
      files.put(table, file);
      file.heading(table.columns().stream().map(Column::name).toList());
    }
  }

  /** Writes the rows of one werkrelatie, as far as its cells are not small. */
  void write(Map<String, List<List<String>>> rows, Cells cells) throws IOException {
    for (Map.Entry<ResearchTable, SafeCsv> file : files.entrySet()) {
      ResearchTable table = file.getKey();
      for (List<String> row : rows.getOrDefault(table.name(), List.of())) {
        List<String> written = cells.written(table, row);
        if (!written.isEmpty()) {
          file.getValue().row(written);
        }
      }
    }
  }

  /** How many rows each table has, by its name. */
  Map<String, Long> rows() {
    return files.entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().name(), each -> each.getValue().rows()));
  }

  @Override
  public void close() throws IOException {
    for (SafeCsv file : files.values()) {
      file.close();
    }
  }
}
