// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of words in FORMAT.md, each word with what the code itself says that it means. */
final class FormatWords {
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", "."), "../core/src/main/java");
  private static final String ROW = "| `";

  private FormatWords() {}

  /** The document with the rows of its lists written anew; all else stays. */
  static String in(String document) throws IOException {
    List<String> written = new ArrayList<>();
    boolean inside = false;
    String list = "";
    for (String line : document.split("\n", -1)) {
      inside = line.startsWith("## ") ? line.equals("## 5. Words") : inside;
      list = line.startsWith("### ") ? line.substring("### ".length()) : list;
      if (!inside || !line.startsWith(ROW)) {
        written.add(line);
      }
      if (inside && line.equals("|---|---|")) {
        written.addAll(rows(list));
      }
    }
    return String.join("\n", written);
  }

  private static List<String> rows(String list) throws IOException {
    List<String> rows = new ArrayList<>();
    String source = source(list);
    for (String word : Tables.all().words.getOrDefault(list, List.of())) {
      rows.add(ROW + word + "` | " + meaning(source, word) + " |");
    }
    return rows;
  }

  /** The source of the enum whose words these are. */
  private static String source(String list) throws IOException {
    String file = list.replace(" ", "") + ".java";
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Path found =
          files
              .filter(path -> path.getFileName().toString().equalsIgnoreCase(file))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no source has the words of " + list));
      String source = Files.readString(found);
      return source.substring(source.indexOf("public enum "));
    }
  }

  /** What stands above the constant, as a clause. */
  private static String meaning(String source, String word) {
    Matcher above =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + word.toUpperCase(Locale.ROOT) + "\\b",
                Pattern.DOTALL)
            .matcher(source);
    if (!above.find()) {
      throw new IllegalStateException("nothing above " + word + " says what it means");
    }
    String sentence =
        Arrays.stream(above.group(1).split("\n"))
            .map(line -> line.replaceFirst("^\\s*\\*? ?", "").strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "))
            .replaceFirst("\\.$", "");
    return Character.isUpperCase(sentence.charAt(1))
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
