// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.List;
import java.util.stream.Stream;

/**
 * The entries of one year under its heading.
 *
 * @param entries what is shown at once
 * @param folded every entry by itself, for a page that can open it; empty when that is shown at
 *     once
 */
record Section(String heading, List<Entry> entries, List<Entry> folded) {

  Section {
    entries = List.copyOf(entries);
    folded = List.copyOf(folded);
  }

  Stream<String> words() {
    return Stream.concat(Stream.of(heading), entries.stream().flatMap(Entry::words));
  }
}
