// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of this repository that no compiler checks. */
class HouseRulesTest {

  @Test
  void every_source_file_names_its_licence_in_its_first_line() throws IOException {
    Set<String> without = new TreeSet<>();
    for (Path file : sources()) {
      if (!Files.readString(file).startsWith("// SPDX-License-Identifier: EUPL-1.2\n")) {
        without.add(file.toString());
      }
    }
    assertEquals(Set.of(), without, "source files without their SPDX line");
  }

  @Test
  void the_top_level_holds_the_agreed_entries_and_nothing_else() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of(".."))) {
      Set<String> others =
          new TreeSet<>(
              entries
                  .map(entry -> entry.getFileName().toString())
                  .filter(name -> !name.startsWith("."))
                  .toList());
      others.removeAll(
          Set.of("pom.xml", "core", "json", "examples", "README.md", "LICENSE", "target"));
      assertEquals(Set.of(), others, "entries at the top level that do not belong there");
    }
  }

  @Test
  void the_licence_is_the_eupl() throws IOException {
    assertTrue(
        Files.readString(Path.of("../LICENSE")).contains("EUROPEAN UNION PUBLIC LICENSE v. 1.2"),
        "LICENSE is another text");
  }

  @Test
  void nothing_is_left_unfinished() throws IOException {
    List<String> words = List.of("TO" + "DO", "FIX" + "ME");
    for (Path file : sources()) {
      String text = Files.readString(file);
      assertTrue(words.stream().noneMatch(text::contains), file + " is left unfinished");
    }
  }

  @Test
  void no_two_classes_have_one_name() throws IOException {
    Set<String> names = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (Path file : sources()) {
      String name = file.getFileName().toString();
      // Each host among the examples is a program of its own.
      boolean isHost = file.toString().contains("/nl/voorbeeld/");
      if (file.toString().contains("/src/main/")
          && !isHost
          && !name.contains("-info")
          && !names.add(name)) {
        twice.add(name);
      }
    }
    assertEquals(Set.of(), twice, "names of two classes each; a reader takes one for the other");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .toList();
    }
  }
}
