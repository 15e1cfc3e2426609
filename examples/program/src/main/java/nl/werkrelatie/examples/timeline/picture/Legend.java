// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.util.List;
import java.util.Set;

/** What the shapes mean, in words under the lanes. */
final class Legend {
  private static final int LEAST = 270;
  private static final int SHAPE = 34;
  private static final int ROW = 26;

  private final PictureWords words;
  private final int left;
  private final int right;

  Legend(PictureWords words, int left, int right) {
    this.words = words;
    this.left = left;
    this.right = right;
  }

  /** Draws it from this height on and returns the height after it. */
  int draw(Sheet sheet, int top, Set<Key> keys) {
    int columns = Math.max(1, (right - left) / LEAST);
    int width = (right - left) / columns;
    List<Key> all = List.copyOf(keys);
    int rows = (all.size() + columns - 1) / columns;
    int bottom = top;
    for (int column = 0; column < columns; column++) {
      int y = top;
      for (int at = column * rows; at < Math.min(all.size(), (column + 1) * rows); at++) {
        y = item(sheet, all.get(at), left + column * width, y, width - SHAPE);
      }
      bottom = Math.max(bottom, y);
    }
    return bottom;
  }

  private String words(Key key) {
    return key.words().in(words.dates().locale());
  }

  private int item(Sheet sheet, Key key, int x, int y, int width) {
    sheet.glyph(x + SHAPE / 2 - 3, y + ROW / 2, key.strokes());
    int baseline = y + ROW / 2 + 5;
    for (String line : Sheet.lines(words(key), width)) {
      sheet.text(x + SHAPE, baseline, line);
      baseline += Sheet.LEADING;
    }
    return baseline - Sheet.LEADING - 5 + ROW / 2;
  }
}
