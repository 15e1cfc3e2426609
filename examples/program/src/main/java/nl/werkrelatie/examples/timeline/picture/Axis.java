// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.stream.IntStream;

/** The names of the times above the lanes. */
final class Axis {
  static final int HEIGHT = 2 * Sheet.LEADING + 4;
  private static final int BETWEEN = 6;

  private final Across across;
  private final Columns columns;
  private final PictureWords words;

  Axis(Across across, PictureWords words) {
    this.across = across;
    this.columns = across.columns();
    this.words = words;
  }

  /** The names from this height on, and the lines between long stretches down to the other. */
  void draw(Sheet sheet, int top, int bottom, int right) {
    coarse(sheet, top, bottom, right);
    int step = step();
    for (int column = 0; column < columns.count(); column++) {
      String name = words.fine(columns, column);
      boolean named = Math.floorMod(columns.first() + column, (long) step) == 0;
      if (named && across.start(column) + Sheet.widthOf(name) <= right) {
        sheet.text(across.start(column) + 3, top + Sheet.LEADING + Sheet.SIZE, name);
      }
    }
  }

  private void coarse(Sheet sheet, int top, int bottom, int right) {
    int end = right;
    for (int column = columns.count() - 1; column >= 0; column--) {
      if (column > 0 && !columns.begins(column)) {
        continue;
      }
      String name = words.coarse(columns, column);
      int x = across.start(column);
      if (columns.begins(column)) {
        sheet.rule(x, top, bottom, false);
      }
      if (!name.isEmpty() && x + 3 + Sheet.widthOf(name) + BETWEEN <= end) {
        sheet.text(x + 3, top + Sheet.SIZE, name);
      }
      end = x;
    }
  }

  /** Every so manieth column has room for its name. */
  private int step() {
    int widest =
        IntStream.range(0, columns.count())
            .map(column -> Sheet.widthOf(words.fine(columns, column)))
            .max()
            .orElse(0);
    return IntStream.of(1, 2, 3, 4, 6, 12, 24, 48)
        .filter(step -> widest + BETWEEN <= step * across.each())
        .findFirst()
        .orElse(48);
  }
}
