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
import nl.werkrelatie.json.document.DocumentViolation;

/**
 * The lists of words and of codes in FORMAT.md, each with what the code itself says that it means.
 */
final class FormatWords {
  private static final Path MODULES = Path.of(System.getProperty("basedir", "."), "..");
  private static final Path WORDS = MODULES.resolve("core/src/main/java");
  private static final Path CODES =
      MODULES.resolve("json/src/main/java/nl/werkrelatie/json/document/DocumentViolation.java");
  private static final String HEAD = "|---|---|";
  private static final String ROW = "| `";

  private FormatWords() {}

  /** The document with the rows of its lists written anew; all else stays. */
  static String in(String document) throws IOException {
    List<String> written = new ArrayList<>();
    String section = "";
    String list = "";
    for (String line : document.split("\n", -1)) {
      section = line.startsWith("## ") ? line : section;
      list = line.startsWith("### ") ? line.substring("### ".length()) : list;
      boolean words = section.equals("## 5. Words");
      boolean codes = section.equals("## 6. Violations");
      if (!(words || codes) || !line.startsWith(ROW)) {
        written.add(line);
      }
      if (words && line.equals(HEAD)) {
        written.addAll(rows(source(list), Tables.all().words.getOrDefault(list, List.of())));
      } else if (codes && line.equals(HEAD)) {
        written.addAll(
            rows(CODES, Arrays.stream(DocumentViolation.Code.values()).map(Enum::name).toList()));
      }
    }
    return String.join("\n", written);
  }

  private static List<String> rows(Path source, List<String> words) throws IOException {
    String file = Files.readString(source);
    String constants = file.substring(file.indexOf("public enum "));
    return words.stream()
        .map(word -> ROW + word + "` | " + meaning(constants, word) + " |")
        .toList();
  }

  /** Where the enum stands whose words these are. */
  private static Path source(String list) throws IOException {
    String file = list.replace(" ", "") + ".java";
    try (Stream<Path> files = Files.walk(WORDS)) {
      return files
          .filter(path -> path.getFileName().toString().equalsIgnoreCase(file))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no source has the words of " + list));
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
