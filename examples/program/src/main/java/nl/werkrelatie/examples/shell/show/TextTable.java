// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkrelatie.text.Folding;

/** Rows whose columns line up, also where a word has accents. */
public final class TextTable {
  private static final String BETWEEN = "  ";
  private static final String HANGING = "    ";

  /** What the last column needs to be readable. */
  private static final int ROOM = 12;

  private final List<List<String>> rows = new ArrayList<>();

  public TextTable row(String... cells) {
    rows.add(
        List.of(cells).stream()
            .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC))
            .toList());
    return this;
  }

  /** The rows; the first one is the heading. What is too long goes on under its own column. */
  public String text(Folding folding) {
    int last = IntStream.range(0, rows.get(0).size() - 1).map(this::wide).sum();
    boolean narrow = folding.width() - last < ROOM;
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(narrow ? inLines(row, folding) : inColumns(row, folding)));
    return Sentences.TRAILING.matcher(text).replaceAll("");
  }

  private String inColumns(List<String> row, Folding folding) {
    StringBuilder line = new StringBuilder();
    int last = row.size() - 1;
    for (int column = 0; column < last; column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(wide(column) - length(cell)));
    }
    return folding.lines(line.toString(), " ".repeat(length(line.toString())), row.get(last));
  }

  /** One behind the other, where the terminal has no room for columns. */
  private static String inLines(List<String> row, Folding folding) {
    return folding.lines("", HANGING, String.join(BETWEEN, row));
  }

  private int wide(int column) {
    return width(column) + BETWEEN.length();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
