// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline.picture;

import java.time.LocalDate;

/**
 * Where the columns stand between left and right.
 *
 * @param left where the first begins
 * @param each how wide each is
 */
record Across(Columns columns, int left, int each) {
  /** So wide that two marks fit in one. */
  static final int LEAST = 28;

  private static final int MOST = 96;

  static Across of(LocalDate first, LocalDate last, int left, int right) {
    Columns columns = Columns.of(first, last, (right - left) / LEAST);
    return new Across(columns, left, Math.min(MOST, (right - left) / columns.count()));
  }

  int start(int column) {
    return left + column * each;
  }

  int middle(int column) {
    return start(column) + each / 2;
  }

  int right() {
    return start(columns.count());
  }
}
