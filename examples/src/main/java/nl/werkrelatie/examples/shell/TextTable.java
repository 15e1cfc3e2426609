// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Rows whose columns line up, also where a word has accents. */
final class TextTable {
  private static final String BETWEEN = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable row(String... cells) {
    rows.add(
        List.of(cells).stream()
            .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC))
            .toList());
    return this;
  }

  /** The rows, one a line; the first one is the heading. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(width(column) - length(cell))).append(BETWEEN);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
