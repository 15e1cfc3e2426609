// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that the glossary and the description of the JSON format explain in their tables, as
 * they stand there.
 */
public final class DocumentWords {
  private static final Pattern HEADING = Pattern.compile("#{1,3} (.*)");
  private static final Pattern ROW = Pattern.compile("\\| `([^`|]+)` \\| (.*?) \\|");

  private final List<Entry> entries = new ArrayList<>();

  /** One word: the list it stands in, and what it means there. */
  public record Entry(String list, String word, String meaning) {}

  public DocumentWords() {
    take("FORMAT.md", "## 5. Words", "## 6. ");
    take("GLOSSARY.md", "# Glossary", "# end");
  }

  public List<Entry> entries() {
    return entries;
  }

  Optional<String> meaning(String list, String word) {
    return entries.stream()
        .filter(entry -> entry.list().equals(list))
        .filter(entry -> entry.word().equalsIgnoreCase(word))
        .map(Entry::meaning)
        .findFirst();
  }

  private void take(String document, String from, String until) {
    boolean inside = false;
    String list = "";
    for (String line : Documents.read(document).split("\n")) {
      inside = !line.startsWith(until) && (inside || line.startsWith(from));
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        list = heading.group(1).toLowerCase(Locale.ROOT);
      } else if (inside && row.matches()) {
        entries.add(new Entry(list, row.group(1), row.group(2).replace("`", "")));
      }
    }
  }
}
