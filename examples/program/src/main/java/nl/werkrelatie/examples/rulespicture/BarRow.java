// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import java.util.List;
import java.util.Optional;

/**
 * One handvat, or one question as a whole, with its bars.
 *
 * @param name what it is called
 * @param counts before, and after where there is one; empty where the rules do not have it
 * @param total how many answers a whole bar is
 */
record BarRow(String name, List<Optional<Counts>> counts, int total) {

  BarRow {
    counts = List.copyOf(counts);
  }

  /** Whether it was ever suggested or waited. */
  boolean isSaid() {
    return counts.stream()
        .flatMap(Optional::stream)
        .anyMatch(each -> each.of(Part.SILENT, total) < total);
  }

  boolean isChanged() {
    return counts.stream().distinct().count() > 1;
  }
}
