// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Dutch of words that the documents explain in English only. */
public final class DutchWords {
  private final Map<String, Line> lines = new LinkedHashMap<>();

  /** What a word means in Dutch, and for a type of the code what to type to meet one. */
  public record Line(String meaning, Optional<String> typed) {}

  public DutchWords() {
    for (String line : Documents.read("woorden.txt").split("\n")) {
      if (!line.startsWith("#")) {
        List<String> cells = List.of(line.strip().split(" \\| "));
        lines.put(
            key(cells.get(0), cells.get(1)),
            new Line(cells.get(2), cells.stream().skip(3).findFirst()));
      }
    }
  }

  public Optional<Line> of(String list, String word) {
    return Optional.ofNullable(lines.get(key(list, word)));
  }

  /** Every word, as its list and the word in small letters. */
  public Set<String> words() {
    return lines.keySet();
  }

  private static String key(String list, String word) {
    return list + "/" + word.toLowerCase(Locale.ROOT);
  }
}
