// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names every public type, each with the first sentence of its own documentation. */
class GlossaryTest {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?s)/\\*\\*(.*?)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*public (?:\\w+ )*?(?:class|record|enum|interface) (\\w+)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z]\\w+)` \\| (.*?) \\|$");

  @Test
  void the_glossary_says_of_every_public_type_what_its_documentation_says() throws IOException {
    Map<String, String> shown = new TreeMap<>();
    Matcher rows = ROW.matcher(Page.of("core/GLOSSARY.md").text());
    while (rows.find()) {
      shown.put(rows.group(1), rows.group(2));
    }
    assertEquals(lines(documented()), lines(shown), "the glossary and the public types differ");
  }

  private static String lines(Map<String, String> meanings) {
    StringBuilder lines = new StringBuilder();
    meanings.forEach(
        (name, meaning) ->
            lines.append("| `").append(name).append("` | ").append(meaning).append(" |\n"));
    return lines.toString();
  }

  private static Map<String, String> documented() throws IOException {
    Map<String, String> documented = new TreeMap<>();
    for (String module :
        List.of("core/src/main/java", "json/src/main/java", "json/gevallen/src/main/java")) {
      try (Stream<Path> files = Files.walk(Page.ROOT.resolve(module))) {
        for (Path file : files.filter(GlossaryTest::isOfAPackage).toList()) {
          Matcher type = TYPE.matcher(Files.readString(file));
          // The first type of a file is the public one, or there is none.
          if (isExported(Page.ROOT.resolve(module), file)
              && type.find()
              && file.getFileName().toString().equals(type.group(2) + ".java")) {
            documented.put(type.group(2), firstSentence(type.group(1)));
          }
        }
      }
    }
    return documented;
  }

  private static boolean isOfAPackage(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("module-info.java");
  }

  /** What stands in another package is not for a host. */
  private static boolean isExported(Path module, Path file) throws IOException {
    String folder = module.relativize(file).getParent().toString();
    return Files.readString(module.resolve("module-info.java"))
        .contains("exports " + folder.replace('/', '.').replace('\\', '.') + ";");
  }

  private static String firstSentence(String javadoc) {
    String text =
        javadoc
            .replaceAll("\\n\\s*\\* ?", " ")
            .replaceAll("\\{@(?:link|code) #?(?:[\\w.]*#)?([^}]*)}", "`$1`")
            .replaceAll("<[^>]*>", " ")
            .replaceAll("\\s+", " ")
            .strip();
    Matcher end = Pattern.compile("\\.(?= |$)").matcher(text);
    return end.find() ? text.substring(0, end.end()) : text;
  }
}
