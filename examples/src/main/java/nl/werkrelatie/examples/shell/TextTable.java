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

  /** The rows; the first one is the heading. What is too long goes on under its own column. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      int last = row.size() - 1;
      for (int column = 0; column < last; column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(width(column) - length(cell))).append(BETWEEN);
      }
      int indent = length(line.toString());
      int used = indent;
      for (String word : row.get(last).split(" ")) {
        boolean begun = used > indent;
        if (begun && used + 1 + length(word) > Sentences.WIDTH) {
          line.append('\n').append(" ".repeat(indent));
          used = indent;
          begun = false;
        }
        line.append(begun ? " " : "").append(word);
        used += (begun ? 1 : 0) + length(word);
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
