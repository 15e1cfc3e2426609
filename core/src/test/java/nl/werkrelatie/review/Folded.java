// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.List;
import java.util.stream.Stream;

/** What a text that was folded to a width holds. */
final class Folded {
  private Folded() {}

  /** The lines that are wider, unless one word is. */
  static List<String> tooWide(String text, int width) {
    return text.lines()
        .filter(line -> line.length() > width && line.strip().contains(" "))
        .toList();
  }

  /** Without the lines under headings, which become as wide as those. */
  static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.matches("[-=]*")).toList();
  }
}
