// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.timeline;

import java.util.List;
import java.util.stream.Stream;

/** The entries of one year under its heading. */
record Section(String heading, List<Entry> entries) {

  Section {
    entries = List.copyOf(entries);
  }

  Stream<String> words() {
    return Stream.concat(Stream.of(heading), entries.stream().flatMap(Entry::words));
  }
}
