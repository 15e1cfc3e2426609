// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkrelatie.engine.Herkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first hour as a researcher types it, in a real process of the JDK at hand and of the one in
 * {@code JAVA_HOME_25} where that is set.
 */
class ShellPackaged {
  private static final Path RESOURCES = Path.of("program/src/test/resources");
  private static final String PROMPT = "jshell> ";

  static List<Path> jdks() {
    return Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME_25"))
        .filter(home -> home != null && Files.isDirectory(Path.of(home)))
        .map(Path::of)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void the_shell_command_says_what_the_pages_show(Path jdk) throws Exception {
    Child.Said said =
        Child.run(jdk, "java", Map.of(), typed(), "-jar", OneJarPackaged.jar().toString(), "shell");
    assertEquals(shown(), transcript(said));
    assertTrue(said.out().contains("tot je stopt en niet langer"), said.out());
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void plain_jshell_with_the_script_of_the_jar_says_the_same(Path jdk, @TempDir Path folder)
      throws Exception {
    String jar = OneJarPackaged.jar().toString();
    Path script = folder.resolve("werkrelatie.jsh");
    Files.writeString(
        script, Child.run(jdk, "java", Map.of(), "", "-jar", jar, "shell", "--script").out());
    Child.Said said =
        Child.run(
            jdk,
            "jshell",
            Map.of(),
            typed(),
            "-J-Djava.util.prefs.userRoot=" + folder,
            "--class-path",
            jar,
            script.toString());
    assertEquals(shown(), transcript(said));
    assertTrue(said.out().contains("JShell bewaart wat je typt"), said.out());
    assertFalse(said.out().contains("SLF4J"), said.out());
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void every_mistake_is_answered_in_a_sentence_and_none_with_a_trace(Path jdk, @TempDir Path folder)
      throws Exception {
    Map<String, String> mistakes = new LinkedHashMap<>();
    mistakes.put("vijfentwintigst", "Bedoelde je vijfentwintigste?");
    mistakes.put("whyNot(zoonAlsTolk, H72)", "Bedoelde je H27 of");
    mistakes.put("sugest(zoonAlsTolk)", "Bedoelde je suggest(...)?");
    mistakes.put("zoonAlsTolk.withVolgnumer(3)", "Bedoelde je withVolgnummer(...)?");
    mistakes.put("Kanaal.TELEFON", "Bedoelde je TELEFOON?");
    mistakes.put("new Werkrelatei()", "Bedoelde je Werkrelatie?");
    mistakes.put("suggest(3)", "zo wel: suggest(vijfentwintigste)");
    mistakes.put("suggest()", "zo wel: suggest(vijfentwintigste)");
    mistakes.put("whyNot(zoonAlsTolk, null)", "zo wel: whyNot(zoonAlsTolk, H02)");
    mistakes.put("var w = suggest(zoonAlsTolk)", "Deze functie zegt iets en geeft geen waarde");
    mistakes.put("explain(nabijheid)", "explain(\"nabijheid\")");
    mistakes.put("explain nabijheid", "Zet haakjes: explain(\"nabijheid\")");
    mistakes.put("explain(\"nabijheid)", "twee rechte aanhalingstekens");
    mistakes.put("explain('nabijheid')", "twee rechte aanhalingstekens");
    mistakes.put("explain(“nabijheid”)", "twee rechte aanhalingstekens");
    mistakes.put("explain(\"\")", "Zeg welk woord");
    mistakes.put("explain(null)", "Zeg welk woord");
    mistakes.put("peildatum(\"21-11-2026\")", "Dat is geen datum");
    mistakes.put("help", "typ help()");
    mistakes.put("quit", "Stoppen doe je met /exit");
    mistakes.put("/trace", "/exit stopt en help() noemt de functies");
    mistakes.put("var x = read(\"nergens.json\")", "nergens.json is er niet");
    mistakes.put("x.withVolgnummer(3)", "x is leeg (null)");
    mistakes.put("read(\"nergens.json\").withVolgnummer(3)", "read(...) gaf niets (null)");
    mistakes.put("read(\"" + slashes(folder) + "\")", "is een map; noem een bestand daarin");
    mistakes.put("read(\"C:\\x.json\")", "Schrijf in een bestandsnaam /");
    mistakes.put("write(x, \"x.json\")", "Hier is niets");
    mistakes.put("zoonAlsTolk.withVolgnummer(-3)", "Zo’n waarde kan niet: volgnummer");
    mistakes.put("throw new IllegalStateException(\"eigen\")", "IllegalStateException: eigen.");
    mistakes.put(".withVolgnummer(3)", "eindig die regel met de punt");
    mistakes.put("suggesties(zoonAlsTolk).size()", "Suggesties heeft geen ‘size’; een lijst wel");
    mistakes.put("suggest(zoonAlsTolk).size()", "Deze functie zegt iets en geeft geen waarde");
    mistakes.put("Werkrelatie.builder().naam(3)", "Werkrelatie.Builder heeft geen ‘naam’;");
    mistakes.put("for (var w : readStream(\"x\")) show(w);", "zet er .toList() achter");
    mistakes.put("zoonAlsTolk.withVolgnummer(\"3\")", "neemt geen String; wel int of OptionalInt");
    mistakes.put("Optional.empty().get()", "Deze Optional is leeg");
    mistakes.put("Stream.of(zoonAlsTolk).map(w -> w.inwonr())", "Bedoelde je inwoner(...)?");
    mistakes.put(
        "var t = new Thread(() -> { throw new IllegalStateException(\"eigen\"); }); t.start(); t.join()",
        "Een draad is gestopt: IllegalStateException. Waar");
    String typed = String.join("\n", mistakes.keySet()) + "\n/exit\n";
    Child.Said said =
        Child.run(jdk, "java", Map.of(), typed, "-jar", OneJarPackaged.jar().toString(), "shell");
    assertEquals("", said.err());
    String[] answers = said.out().replace(" \b", "").split(PROMPT, -1);
    assertEquals(mistakes.size() + 2, answers.length, said.out());
    int index = 1;
    for (Map.Entry<String, String> mistake : mistakes.entrySet()) {
      // Lines are folded where the terminal ends.
      String answer = answers[index++].replaceAll("\\s+", " ");
      assertTrue(answer.contains(mistake.getValue()), mistake.getKey() + " is told: " + answer);
      assertFalse(answer.contains("Error"), mistake.getKey() + " is told: " + answer);
    }
    assertFalse(said.out().contains("\tat "), said.out());
    assertFalse(said.out().contains("Exception java"), said.out());
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void a_real_mistake_in_java_shows_its_line_and_the_trace_is_there_on_request(Path jdk)
      throws Exception {
    Child.Said said = shell(jdk, "int i = \"a\"\nList.of(1).get(4)\ntrace()\n/exit\n");
    assertTrue(said.out().contains("zoals 3\n|  int i = \"a\";\n|          ^-^\n"), said.out());
    assertTrue(said.out().contains("Plaats 4 is er niet: er zijn er 1,"), said.out());
    assertTrue(said.out().contains("  REPL.$JShell$"), said.out());
    assertFalse(said.out().contains("jdk.jshell/"), said.out());
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void the_functions_are_there_after_a_new_start_of_the_session(Path jdk) throws Exception {
    for (String again :
        List.of("/reset", "/env -class-path .", "/env -add-modules java.sql", "/reload")) {
      Child.Said said = shell(jdk, again + "\nshow(vijfentwintigste)\n/exit\n");
      assertTrue(said.out().contains("Werkrelatie van inwoner W-S01"), again + said.out());
    }
  }

  private static Child.Said shell(Path jdk, String typed) throws Exception {
    return Child.run(
        jdk, "java", Map.of(), typed, "-jar", OneJarPackaged.jar().toString(), "shell");
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void a_terminal_without_accents_gets_plain_text(Path jdk) throws Exception {
    Child.Said said =
        Child.run(
            jdk,
            "java",
            Map.of("LC_ALL", "C"),
            "explain(\"continuiteit\")\n/exit\n",
            "-jar",
            OneJarPackaged.jar().toString(),
            "shell");
    assertTrue(said.out().contains("continuiteit\nBetekenis: Niet steeds"), said.out());
    assertTrue(said.out().chars().allMatch(letter -> letter < 128), said.out());
    assertFalse(said.out().contains("continu?"), said.out());
  }

  @Test
  void the_script_shows_the_same_first_hour() throws Exception {
    Child.Said said =
        Child.java("", "-cp", OneJarPackaged.jar().toString(), "first-hour/FirstHour.java");
    assertEquals("", said.err());
    for (String block : shown().split("(?m)^jshell> .*\n")) {
      if (block.startsWith("Werkrelatie van") || block.startsWith("[peildatum")) {
        assertTrue(said.out().contains(block.strip()), "not said by the script:\n" + block);
      }
    }
  }

  @Test
  void the_script_asks_jbang_for_this_version_of_the_jar() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("first-hour/FirstHour.java"));
    assertTrue(lines.contains("//DEPS nl.werkrelatie:werkrelatie:" + Herkomst.BIBLIOTHEEK));
    assertTrue(lines.contains("//JAVA 17+"));
  }

  private static String typed() throws IOException {
    return Files.readString(RESOURCES.resolve("first-hour.typed.txt")) + "/exit\n";
  }

  private static String shown() throws IOException {
    return Files.readString(RESOURCES.resolve("first-hour.txt"));
  }

  /**
   * What was typed and what was answered; one JDK repeats what comes from a file, another rubs out
   * a space after the prompt.
   */
  private static String transcript(Child.Said said) throws IOException {
    StringBuilder transcript = new StringBuilder();
    String[] answers = said.out().replace(" \b", "").split(PROMPT, -1);
    List<String> lines = typed().lines().toList();
    assertEquals(lines.size() + 1, answers.length, said.out() + said.err());
    for (int index = 0; index < lines.size() - 1; index++) {
      String line = lines.get(index);
      String answer = answers[index + 1];
      answer = answer.startsWith(line) ? answer.substring(line.length()) : answer;
      transcript
          .append(PROMPT)
          .append(line)
          .append('\n')
          .append(answer.strip().replaceAll("\\$\\d+ ==>", "\\$1 ==>"))
          .append("\n\n");
    }
    String folder = Path.of("").toAbsolutePath().toString();
    // How long the name of the folder is decides whether it has a line of its own.
    return transcript.toString().strip().replaceAll("\\s" + Pattern.quote(folder), " (map)") + "\n";
  }
}
