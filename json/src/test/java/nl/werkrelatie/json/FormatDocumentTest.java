// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkrelatie.json.codec.Envelope;
import nl.werkrelatie.json.codec.Property;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.tables.GevallenTables;
import org.junit.jupiter.api.Test;

/**
 * The format's own document tells what the code does: its tables are the tables of the codec, its
 * examples are read and written.
 */
class FormatDocumentTest {
  private final List<String> lines = read();
  private final Tables tables = Tables.all();

  @Test
  void every_type_is_told_with_its_properties_in_order() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    tables.types.forEach(
        (type, properties) ->
            expected.put(type, properties.stream().map(FormatDocumentTest::row).toList()));
    assertSame(expected, tablesOf("## 4. Types", 3));
  }

  @Test
  void every_list_of_words_is_told_in_order() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    tables.words.forEach(
        (name, words) -> expected.put(name, words.stream().map(word -> "`" + word + "`").toList()));
    assertSame(expected, tablesOf("## 5. Words", 1));
  }

  @Test
  void every_code_is_told_in_order() {
    List<String> expected =
        Arrays.stream(DocumentViolation.Code.values()).map(code -> "`" + code + "`").toList();
    assertEquals(expected, rows("## 6. Violations", 1));
  }

  @Test
  void the_envelope_and_every_kind_of_document_are_told() {
    List<String> envelope =
        Envelope.properties(DocumentKind.GEVAL).stream()
            .map(property -> "`" + property.name().getValue() + "`")
            .toList();
    List<String> kinds =
        Words.of(DocumentKind.class).words().stream().map(word -> "`" + word + "`").toList();
    assertEquals(
        Stream.concat(envelope.stream(), kinds.stream().sorted()).toList(),
        sortedAfter(rows("## 2. The envelope", 1), 3));
  }

  @Test
  void every_limit_is_told_with_its_range() {
    Limits standard = Limits.standard();
    assertEquals(
        List.of(
            limit(standard.length(), Limits.MOST_LENGTH, "`DOCUMENT_TOO_LONG`"),
            limit(standard.depth(), Limits.MOST_DEPTH, "`TOO_DEEP`"),
            limit(standard.tokens(), Limits.MOST_TOKENS, "`TOO_MANY_TOKENS`"),
            limit(standard.textLength(), Limits.MOST_LENGTH, "`TEXT_TOO_LONG`"),
            limit(standard.violations(), Limits.MOST_VIOLATIONS, "none")),
        section("## 7. Limits").stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| limit "))
            .map(line -> line.substring(line.indexOf(" | ") + 3).replaceAll("(:.*)? \\|$", ""))
            .toList());
  }

  private static String limit(int standard, int most, String code) {
    return String.format(Locale.ROOT, "%,d | 1 to %,d | %s", standard, most, code);
  }

  @Test
  void every_property_and_word_has_a_meaning() {
    for (String line : lines) {
      assertTrue(
          !line.startsWith("|") || !line.matches(".*\\|\\s*\\|$"), () -> "no meaning in: " + line);
    }
  }

  @Test
  void every_example_is_read_or_written_as_it_stands() {
    List<String> examples = examples();
    assertEquals(7, examples.size(), "the examples");
    for (String example : examples) {
      assertEquals(example, written(example), "an example is not written as it stands");
    }
  }

  @Test
  void every_block_is_an_example_or_the_java_that_the_tests_of_json_b_take() {
    assertEquals(
        List.of("```java", "```json"),
        lines.stream().filter(line -> line.matches("\\s*(```|~~~).+")).distinct().sorted().toList(),
        "no test takes a block of another language");
    assertEquals(
        2 * examples().size() + 2,
        lines.stream().filter(line -> line.matches("\\s*(```|~~~).*")).count(),
        "lines that begin or end a block");
  }

  private static String written(String example) {
    if (example.contains("\"soort\": \"werkrelatie\"")) {
      return WerkrelatieJson.write(WerkrelatieJson.read(example));
    } else if (example.contains("\"soort\": \"geval\"")) {
      return GevalJson.write(GevalJson.read(example));
    } else if (example.contains("\"soort\": \"gevallen\"")) {
      return GevallenTables.DOCUMENT.write(
          new LimitedReading<>(GevallenTables.DOCUMENT, Limits.standard()).read(example),
          JsonForm.READABLE);
    } else if (example.contains("\"soort\": \"suggesties\"")) {
      return SmallCatalogus.stable(SuggestiesJson.write(SmallCatalogus.suggesties()));
    } else if (example.contains("\"soort\": \"voor_inwoner\"")) {
      return SmallCatalogus.stable(SuggestiesJson.write(SmallCatalogus.voorInwoner()));
    }
    return SmallCatalogus.stable(SuggestiesJson.write(SmallCatalogus.suggesties().voorTeam()));
  }

  private static String row(Property<?, ?> property) {
    return "`"
        + property.name().getValue()
        + "` | "
        + property.form().kind()
        + " | "
        + (property.required() ? "yes" : "no");
  }

  private static void assertSame(
      Map<String, List<String>> expected, Map<String, List<String>> told) {
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(told.keySet()), "the headings differ");
    expected.forEach(
        (name, rows) -> assertEquals(rows, told.get(name), () -> name + " is told otherwise"));
  }

  /** The first columns of the table under each heading in a section. */
  private Map<String, List<String>> tablesOf(String section, int columns) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    String heading = "";
    for (String line : section(section)) {
      if (line.startsWith("### ")) {
        heading = line.substring(4);
        found.put(heading, new ArrayList<>());
      } else if (line.startsWith("| `")) {
        found.get(heading).add(columns(line, columns));
      }
    }
    return found;
  }

  private List<String> rows(String section, int columns) {
    return section(section).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> columns(line, columns))
        .toList();
  }

  private static String columns(String row, int columns) {
    String[] cells = row.substring(2).split(" \\| ");
    return String.join(" | ", Arrays.copyOf(cells, columns));
  }

  private static List<String> sortedAfter(List<String> rows, int first) {
    return Stream.concat(rows.stream().limit(first), rows.stream().skip(first).sorted()).toList();
  }

  private List<String> section(String heading) {
    List<String> after = lines.subList(lines.indexOf(heading) + 1, lines.size());
    return after.stream().takeWhile(line -> !line.startsWith("## ")).toList();
  }

  List<String> examples() {
    List<String> examples = new ArrayList<>();
    for (String part : String.join("\n", lines).split("```json\n")) {
      examples.add(part.split("```", 2)[0]);
    }
    return examples.subList(1, examples.size());
  }

  private static List<String> read() {
    try {
      return Files.readAllLines(
          Path.of(System.getProperty("basedir", "."), "FORMAT.md"), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException("FORMAT.md cannot be read", failure);
    }
  }
}
