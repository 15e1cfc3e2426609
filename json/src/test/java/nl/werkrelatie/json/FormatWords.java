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
        written.addAll(rows(list, Tables.all().words.getOrDefault(list, List.of())));
      } else if (codes && line.equals(HEAD)) {
        written.addAll(
            rows("Code", Arrays.stream(DocumentViolation.Code.values()).map(Enum::name).toList()));
      }
    }
    return String.join("\n", written);
  }

  private static List<String> rows(String list, List<String> words) throws IOException {
    String name = list.replace(" ", "");
    String file = name.equals("Code") ? Files.readString(CODES) : source(name);
    String constants = file.substring(start(file, name));
    return words.stream()
        .map(word -> ROW + word + "` | " + meaning(constants, word) + " |")
        .toList();
  }

  /** The file with the enum whose words these are: its own, or that of the type around it. */
  private static String source(String name) throws IOException {
    try (Stream<Path> files = Files.walk(WORDS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        if (start(source, name) >= 0) {
          return source;
        }
      }
    }
    throw new IllegalStateException("no source has the words of " + name);
  }

  /** Where this enum begins; negative when it is not here. */
  private static int start(String source, String name) {
    Matcher declared =
        Pattern.compile("public enum " + name + "\\b", Pattern.CASE_INSENSITIVE).matcher(source);
    return declared.find() ? declared.start() : -1;
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
