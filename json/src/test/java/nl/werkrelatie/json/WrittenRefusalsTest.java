// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is told of one mistake at one place of a document, for each place and many mistakes: its
 * code, its pointer, its line and its column, as they were last looked at.
 */
class WrittenRefusalsTest {
  private static final Path FILES =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/refusals");

  private static final int SOME = 5;

  /** A document, and how it is read. */
  private record Kind(String name, String document, Consumer<byte[]> reader) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("werkrelatie", Documents.full(), WerkrelatieJson::read),
        new Kind("geval", Documents.resource("host/geval.json"), GevalJson::read));
  }

  /** In the first element of each list. */
  @Tag("long")
  @Test
  void one_mistake_in_a_rule_set_is_told_as_it_was_last_looked_at() throws IOException {
    Set<String> tried = new HashSet<>();
    write(
        new Kind("regelset", Documents.resource("released/1/regelset.json"), RegelsetJson::read),
        place -> tried.add(place.kind()));
  }

  /** Each value once more in the next element of its list. */
  @Test
  void what_stands_twice_is_told_as_it_was_last_looked_at() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Kind kind :
        List.of(
            new Kind("werkrelatie", Documents.full(), WerkrelatieJson::read),
            new Kind(
                "regelset", Documents.resource("released/1/regelset.json"), RegelsetJson::read))) {
      Map<String, Place> before = new HashMap<>();
      for (Place place : Place.in(kind.document())) {
        Place last = before.put(place.kind(), place);
        if (last != null && !place.isName()) {
          String twice = last.of(kind.document());
          String told = told(kind, place.replaced(kind.document(), value -> twice));
          if (!told.equals("read")) {
            lines.add(place.pointer() + " " + twice + " -> " + told);
          }
        }
      }
    }
    assertWritten("twice.txt", lines);
  }

  /** What only the standard catalogue may say; all of it is long. */
  @Tag("long")
  @Test
  void one_mistake_in_what_goes_first_is_told_as_it_was_last_looked_at() throws IOException {
    String standard = Documents.resource("golden/regelset-standaard.json");
    Set<String> tried = new HashSet<>();
    write(
        new Kind("voorrang", standard, RegelsetJson::read),
        place ->
            (place.pointer().startsWith("/voorrang") || place.pointer().equals("/bevoegdheid"))
                && tried.add(place.kind()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void one_mistake_is_told_as_it_was_last_looked_at(Kind kind) throws IOException {
    write(kind, place -> true);
  }

  private static void write(Kind kind, Predicate<Place> tried) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Place place : Place.in(kind.document()).stream().filter(tried).toList()) {
      // What is told the same is told once.
      Map<String, List<String>> told = new LinkedHashMap<>();
      Mistakes.at(place)
          .forEach(
              (mistake, breaking) ->
                  told.computeIfAbsent(
                          told(kind, place.replaced(kind.document(), breaking)),
                          violations -> new ArrayList<>())
                      .add(mistake));
      lines.add(place.of(kind.document()));
      told.forEach(
          (violations, mistakes) ->
              lines.add("  " + String.join(" ", mistakes) + " -> " + violations));
    }
    assertWritten(kind.name() + ".txt", lines);
  }

  private static String told(Kind kind, String document) {
    try {
      kind.reader().accept(document.getBytes(StandardCharsets.UTF_8));
      return "read";
    } catch (DocumentRefusedException refused) {
      List<DocumentViolation> told = refused.violations();
      return told.stream()
              .limit(SOME)
              .map(one -> one.code() + " " + one.pointer() + " " + one.line() + ":" + one.column())
              .collect(Collectors.joining(", "))
          + (told.size() > SOME ? " and " + (told.size() - SOME) + " more" : "");
    }
  }

  private static void assertWritten(String name, List<String> lines) throws IOException {
    WrittenFilesTest.assertWritten(Map.of(FILES.resolve(name), String.join("\n", lines) + "\n"));
  }
}
