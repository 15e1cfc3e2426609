// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static nl.werkrelatie.json.Documents.ENVELOPE;
import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.werkrelatie.json.document.DocumentViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** JSONTestSuite: what is JSON ({@code y_}), what is not ({@code n_}), and what is open. */
class JsonTestSuiteTest {
  /** JSON that fits where it is put, so that it is no reason to refuse. */
  private static final List<String> FITTING =
      List.of(
          "y_array_empty.json as a list",
          "y_structure_lonely_string.json as an id",
          "y_structure_whitespace_array.json as a list");

  private static final List<Path> FILES = Corpora.files("json-test-suite/test_parsing");

  /** Places in which a value is read in another way. */
  private static final Map<String, String> PLACES =
      new TreeMap<>(
          Map.of(
              "as an unknown property", werkrelatie("'x':@"),
              "before the rest", json("{'x':@," + ENVELOPE + "," + Documents.REFERENCES + "}"),
              "as an id", json("{" + ENVELOPE + ",'inwoner':{'id':@},'consulent':{'id':'C'}}"),
              "before a vorm", werkrelatie("'bagage':[{'x':@,'vorm':'systeemkritiek'}]"),
              "after an unknown vorm", werkrelatie("'bagage':[{'vorm':'x','y':@}]"),
              "as a vorm", werkrelatie("'bagage':[{'vorm':@}]"),
              "as a list", werkrelatie("'waarnemingen':@"),
              "after something missing",
                  json("{" + ENVELOPE + ",'inwoner':{},'x':@,'consulent':{'id':'C'}}")));

  @Test
  void the_suite_is_complete() {
    assertEquals(
        Map.of('i', 35L, 'n', 188L, 'y', 95L),
        FILES.stream().collect(groupingBy(file -> Corpora.name(file).charAt(0), counting())));
  }

  @Tag("long")
  @Test
  void what_is_no_json_is_never_accepted_and_refused_for_how_it_is_written() {
    List<String> others = new ArrayList<>();
    for (Path file : starting('n')) {
      everywhere(file)
          .forEach(
              (what, document) -> {
                List<DocumentViolation> violations = Corpora.werkrelatie(what, document);
                if (!Corpora.isNotReadable(violations)) {
                  others.add(what + ": " + Corpora.verdict(violations));
                }
              });
    }
    assertEquals(List.of(), others, "taken for JSON, which they are not");
  }

  @Tag("long")
  @Test
  void what_is_json_is_never_refused_for_how_it_is_written() {
    List<String> others = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (Path file : starting('y')) {
      everywhere(file)
          .forEach(
              (what, document) -> {
                List<DocumentViolation> violations = Corpora.werkrelatie(what, document);
                if (Corpora.isNotReadable(violations)) {
                  others.add(what + ": " + Corpora.verdict(violations));
                } else if (violations.isEmpty()) {
                  read.add(what);
                }
              });
    }
    assertEquals(List.of(), others, "not taken for JSON, which they are");
    assertEquals(FITTING, read, "read as part of a werkrelatie");
  }

  @Test
  void json_and_what_is_open_is_refused_for_the_reason_that_is_pinned_by_name() {
    List<String> verdicts = new ArrayList<>();
    for (Path file : FILES) {
      String name = Corpora.name(file);
      if (!name.startsWith("n_")) {
        byte[] bytes = Corpora.bytes(file);
        byte[] unknown = Corpora.within(PLACES.get("as an unknown property"), bytes);
        verdicts.add(
            String.join(
                " | ",
                name,
                Corpora.verdict(Corpora.werkrelatie(name, bytes)),
                Corpora.verdict(Corpora.werkrelatie(name, unknown))));
      }
    }
    assertLinesMatch(
        Documents.resource("corpora/json-test-suite-verdicts.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Pattern::quote)
            .toList(),
        verdicts);
  }

  @Tag("long")
  @Test
  void a_geval_is_never_read_from_any_of_them() {
    List<String> read = new ArrayList<>();
    for (Path file : FILES) {
      String name = Corpora.name(file);
      if (Corpora.read(name, Corpora.bytes(file), GevalJson::read).isEmpty()) {
        read.add(name);
      }
    }
    assertEquals(List.of(), read, "read as a geval");
  }

  /** The file by itself, and in every place of a werkrelatie. */
  private static Map<String, byte[]> everywhere(Path file) {
    String name = Corpora.name(file);
    byte[] bytes = Corpora.bytes(file);
    Map<String, byte[]> documents = new TreeMap<>();
    documents.put(name + " by itself", bytes);
    PLACES.forEach(
        (place, around) -> documents.put(name + " " + place, Corpora.within(around, bytes)));
    return documents;
  }

  private static List<Path> starting(char letter) {
    return FILES.stream().filter(file -> Corpora.name(file).charAt(0) == letter).toList();
  }
}
