// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first hour as a researcher types it, in a real process of the JDK at hand and of the one in
 * {@code JAVA_HOME_25} where that is set.
 */
class ShellPackaged {
  private static final Path RESOURCES = Path.of("src/test/resources");
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
  void the_shell_command_says_what_readme_shows(Path jdk) throws Exception {
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
  void readme_shows_this_transcript() throws IOException {
    assertTrue(
        Readme.text().contains("```text\n" + shown() + "```\n"),
        "README shows another transcript than src/test/resources/first-hour.txt");
  }

  @Test
  void the_page_for_researchers_shows_parts_of_it() throws IOException {
    String page = Files.readString(Path.of("FOR-RESEARCHERS.md"));
    int shown = 0;
    for (String block : page.split("(?m)^```")) {
      if (block.startsWith("text\n")) {
        for (String part : block.substring("text\n".length()).split("(?m)^(?=jshell> )")) {
          assertTrue(shown().contains(part.strip()), "nobody says:\n" + part);
          shown++;
        }
      }
    }
    assertEquals(4, shown, "parts on the page");
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
    return transcript.toString().strip().replace(folder, "(map)") + "\n";
  }
}
