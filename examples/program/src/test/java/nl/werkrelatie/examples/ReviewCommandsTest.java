// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.account.PublicAccount;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.review.Regelboek;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for whoever writes and keeps rules. */
class ReviewCommandsTest {
  private static final String FILE = "werkrelaties/de-vijfentwintigste.json";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void one_werkrelatie_on_two_days_shows_what_became_otherwise() {
    int exit = run("compare", FILE, "--peildatum", "2026-11-21", "--peildatum", "2028-11-21");
    assertEquals(0, exit, err.toString());
    assertTrue(out.toString().contains("Weggevallen\n"), out.toString());
    assertTrue(out.toString().contains("eerst 21 november 2026, daarna 21 november 2028"));
  }

  @Test
  void the_same_werkrelatie_in_two_files_shows_no_difference() {
    int exit = run("compare", FILE, FILE, "--peildatum", "2026-11-21", "--language", "en");
    assertEquals(0, exit, err.toString());
    assertTrue(out.toString().contains("No difference."), out.toString());
  }

  @Test
  void a_rule_set_is_shown_on_the_published_cases() throws IOException {
    assertEquals(0, run("compare", "--regelset", regelset().toString()), err.toString());
    assertTrue(out.toString().contains("drempel T1: eerst "), "the changed threshold is told");
    assertTrue(out.toString().contains("\nZonder verschil: "), "the other cases are named");
  }

  @Test
  void a_rule_set_is_used_for_the_second_answer_about_a_werkrelatie() throws IOException {
    int exit =
        run("compare", FILE, "--peildatum", "2026-11-21", "--regelset", regelset().toString());
    assertEquals(0, exit, err.toString());
    assertTrue(out.toString().contains("regels erbij: oudstad 1, SHA-256 "), out.toString());
  }

  @Test
  void nothing_to_compare_is_a_wrong_call_of_one_line() {
    for (List<String> call :
        List.of(
            List.of("compare"),
            List.of("compare", FILE),
            List.of("compare", "--regelset", "x.json", "--peildatum", "2026-11-21"),
            List.of(
                "compare",
                FILE,
                "--peildatum",
                "2026-11-21",
                "--peildatum",
                "2026-11-22",
                "--peildatum",
                "2026-11-23"))) {
      err.getBuffer().setLength(0);
      assertEquals(2, run(call.toArray(String[]::new)), call.toString());
      assertEquals(1, err.toString().lines().count(), err.toString());
    }
  }

  @Test
  void the_account_is_written_as_the_library_makes_it() throws IOException {
    assertEquals(0, run("account", folder.toString()), err.toString());
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        written.put(path, Files.readString(file));
      }
    }
    Map<String, String> made =
        new TreeMap<>(
            Regelboek.of(RuleEngine.standard(), Gevallen.index(), Gevallen.alle()).pages());
    made.putAll(PublicAccount.pages(RuleEngine.standard(), Gevallen.index().size()));
    assertEquals(made, written);
  }

  @Test
  void a_file_that_is_no_rule_set_is_refused_in_one_line() {
    assertEquals(1, run("account", folder.toString(), "--regelset", FILE));
    assertEquals(1, run("compare", "--regelset", folder.resolve("none.json").toString()));
    assertEquals(2, err.toString().lines().count(), err.toString());
  }

  private Path regelset() throws IOException {
    Tekst naam = Tekst.of("Regels van Oudstad", "Rules of Oudstad");
    Regelset regelset =
        new Regelset(
            new Catalogus(
                "oudstad", "1", naam, naam, List.of(), List.of(), List.of(), List.of(), List.of()),
            LocalDate.of(2026, 11, 1),
            Tekst.of("gemeente Oudstad", "municipality of Oudstad"),
            Drempels.standard().with(Drempel.TIJDSDRUK, 45),
            List.of(),
            List.of(),
            List.of());
    return Files.writeString(folder.resolve("oudstad.json"), RegelsetJson.write(regelset));
  }

  private int run(String... args) {
    return Program.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
