// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkrelatie.examples.io.Surroundings;
import nl.werkrelatie.examples.io.TypedDate;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.signaal.Drempel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a call may say, and the one sentence about one that cannot be answered. */
class CallsTest {
  private static final String FILE = "werkrelaties/de-vijfentwintigste.json";
  private static final String RULES = "regelsets/oudewater-noord.json";
  private static final String DAY = " --peildatum 2026-11-21";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suggest FILE",
        "suggest-all FILE",
        "timeline FILE",
        "overdracht FILE",
        "klantcontacten --partij p --consulent c FILE",
        "compare FILE FILE",
        "compare --regelset FILE",
        "suggest --regelset FILE",
        "account --regelset FILE map",
        "rules-picture FILE -o beeld.html --peildatum 2026-11-21",
        "check FILE"
      })
  void every_command_tells_the_same_of_a_file_it_cannot_read(String call) throws IOException {
    String missing = folder.resolve("nergens.json").toString();
    assertEquals(1, run(call.replace("FILE", missing)), call);
    assertEquals(
        "werkrelatie: nergens.json is er niet in de map " + folder + "; controleer de naam\n",
        told());
    Path directory = Files.createDirectories(folder.resolve("dossiers"));
    assertEquals(1, run(call.replace("FILE", directory.toString()) + " --language en"), call);
    assertEquals("werkrelatie: dossiers is a folder; name a file that is in it\n", told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sugest|suggest",
        "suggest --langauge en|--language",
        "suggest FILE --drempel stillte=3|stilte",
        "suggest FILE --why-not h277|H27",
        "suggest FILE --for inwonr|inwoner",
        "timeline FILE --for consulnt|consulent",
        "schema regelsett|regelset"
      })
  void a_mistyped_name_gets_the_nearest(String call, String meant) {
    assertEquals(2, run(call.replace("FILE", FILE)), call);
    assertTrue(told().contains("bedoelde je " + meant), err::toString);
    assertEquals(2, run(call.replace("FILE", FILE) + " --language=en"), call);
    assertTrue(told().contains("did you mean " + meant), err::toString);
  }

  @Test
  void a_handvat_is_found_in_small_letters_too() {
    assertEquals(0, run("suggest " + FILE + DAY + " --why-not h27"), err::toString);
    String small = out.toString();
    out.getBuffer().setLength(0);
    run("suggest " + FILE + DAY + " --why-not H27");
    assertEquals(out.toString(), small);
  }

  @ParameterizedTest
  @CsvSource({
    "--peildatum,2026-11-21,2026-11-22",
    "--language,nl,en",
    "--for,team,inwoner",
    "--at-most,1,2",
    "--why-not,H01,H02",
    "--drempel,stilte=60,stilte=61"
  })
  void an_option_with_two_values_is_refused_and_the_same_twice_is_fine(
      String option, String one, String other) {
    String call = "suggest " + FILE + " " + option + " " + one + " " + option + " ";
    String day = option.equals("--peildatum") ? "" : DAY;
    assertEquals(0, run(call + one + day), err::toString);
    assertEquals(2, run(call + other + day), call);
    assertTrue(told().contains("met twee waarden"), err::toString);
  }

  @Test
  void a_threshold_that_a_rule_set_sets_otherwise_is_told_in_the_language_of_the_call()
      throws IOException {
    String set = Files.readString(Path.of(RULES));
    Set<String> contradicted = new TreeSet<>();
    for (Drempel drempel : Drempel.values()) {
      if (set.contains("\"" + Setting.name(drempel) + "\":")) {
        contradicted.add(Setting.name(drempel) + "=" + drempel.hoogste());
      }
    }
    assertTrue(!contradicted.isEmpty(), "the rule set sets no threshold");
    for (String setting : contradicted) {
      for (String command : List.of("suggest " + FILE, "timeline " + FILE, "suggest-all " + FILE)) {
        String call = command + DAY + " --regelset " + RULES + " --drempel " + setting;
        assertEquals(1, run(call), call);
        assertTrue(
            told().contains(" in regelset oudewater-noord; neem die waarde over"), err::toString);
        assertFalse(told().contains(setting.split("=")[1]), "the value that was typed is told");
        assertEquals(1, run(call + " --language en"), call);
        assertTrue(told().contains(" in rule set oudewater-noord; take that value"), err::toString);
      }
    }
  }

  @Test
  void every_command_that_asks_an_engine_takes_rule_sets_and_thresholds() {
    CommandLine program = Program.commandLine(Surroundings.writing(Clock.systemUTC()));
    for (String command :
        List.of("suggest", "suggest-all", "timeline", "compare", "account", "rules-picture")) {
      Set<String> options =
          program.getSubcommands().get(command).getCommandSpec().optionsMap().keySet();
      assertTrue(options.containsAll(Set.of("--regelset", "--drempel", "--language")), command);
    }
    assertEquals(0, run("compare " + FILE + DAY + " --drempel veel_voorgangers=26"), err::toString);
    assertTrue(out.toString().contains("drempel T2: "), out::toString);
    assertEquals(0, run("compare --drempel tijdsdruk=45"), err::toString);
    assertTrue(out.toString().contains("drempel T1: "), out::toString);
  }

  @Test
  void only_the_command_that_is_named_first_is_looked_through() {
    Surroundings around = Surroundings.writing(Clock.systemUTC());
    Set<String> all = Program.commandLine(around).getSubcommands().keySet();
    for (String command : all) {
      CommandLine program = Program.commandLine(around, command, "--peildatum=gisteren");
      assertEquals(Set.of(command), program.getSubcommands().keySet());
    }
    for (String first : List.of("--language=en", "sugest", "")) {
      assertEquals(
          all, Program.commandLine(around, first, "suggest").getSubcommands().keySet(), first);
    }
  }

  @Test
  void a_dash_is_standard_input_wherever_a_file_is_read_and_once_a_call() throws IOException {
    String werkrelatie = Files.readString(Path.of(FILE));
    String regelset = Files.readString(Path.of(RULES));
    String line = werkrelatie.lines().reduce("", String::concat);
    assertEquals(0, typed(werkrelatie, "suggest -" + DAY), err::toString);
    assertEquals(0, typed(werkrelatie, "timeline -" + DAY), err::toString);
    assertEquals(0, typed(werkrelatie, "overdracht -" + DAY), err::toString);
    assertEquals(0, typed(werkrelatie, "compare - " + FILE + DAY), err::toString);
    assertEquals(0, typed(line, "suggest-all -" + DAY), err::toString);
    assertEquals(0, typed(regelset, "check -"), err::toString);
    assertEquals(0, typed(regelset, "suggest " + FILE + DAY + " --regelset -"), err::toString);
    for (String twice :
        List.of(
            "suggest --regelset -",
            "suggest-all - --regelset -",
            "compare - -",
            "check - -",
            "timeline " + FILE + " --regelset - --regelset -")) {
      assertEquals(2, typed(werkrelatie, twice), twice);
      assertTrue(told().contains("standaardinvoer is maar één keer"), err::toString);
    }
  }

  @Test
  void werkrelaties_of_one_a_line_are_for_suggest_all() throws IOException {
    String line = Files.readString(Path.of(FILE)).lines().reduce("", String::concat) + "\n";
    Path lines = Files.writeString(folder.resolve("alle.ndjson"), line + "\n" + line);
    assertEquals(1, run("suggest " + lines));
    assertEquals(
        "werkrelatie: hier staan meer werkrelaties, één per regel; gebruik suggest-all\n", told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1899-12-31", "2201-01-01", "+2026-11-21", "2026-02-30", "2026-1-1", "gisteren"})
  void a_date_that_no_document_may_hold_is_refused(String date) throws IOException {
    for (String command : List.of("suggest", "timeline", "compare", "suggest-all", "overdracht")) {
      assertEquals(2, run(command + " " + FILE + " --peildatum " + date), date);
      assertTrue(told().contains("1900 tot en met 2200"), err::toString);
    }
    Geval geval = Gevallen.van("S01");
    for (String bound : List.of("1900-01-01", "2200-12-31")) {
      LocalDate day = LocalDate.parse(bound);
      assertEquals(day, TypedDate.of(bound).orElseThrow(), "the bound itself");
      assertEquals(day, on(geval, day).peildatum(), "a document may hold the bound");
    }
    for (String beyond : List.of("1899-12-31", "2201-01-01")) {
      assertTrue(TypedDate.of(beyond).isEmpty(), beyond);
      assertThrows(IllegalArgumentException.class, () -> on(geval, LocalDate.parse(beyond)));
    }
  }

  private static Geval on(Geval geval, LocalDate day) {
    return new Geval(
        geval.id(), geval.titel(), day, geval.drempels(), geval.werkrelatie(), geval.verwacht());
  }

  private int typed(String content, String call) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    try {
      return run(call);
    } finally {
      System.setIn(before);
    }
  }

  private int run(String call) {
    err.getBuffer().setLength(0);
    return Program.run(new PrintWriter(out, true), new PrintWriter(err, true), call.split(" "));
  }

  private String told() {
    assertEquals(1, err.toString().lines().count(), err::toString);
    return err.toString();
  }
}
