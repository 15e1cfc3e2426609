// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.examples.io.Surroundings;
import nl.werkrelatie.examples.io.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that answers in words fits the terminal, and tells the same as elsewhere. */
class WidthTest {
  private static final String DAY = " --peildatum 2026-11-21";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suggest werkrelaties/de-vijfentwintigste.json" + DAY,
        "suggest werkrelaties/de-vijfentwintigste.json --sources --language en" + DAY,
        "suggest werkrelaties/de-vijfentwintigste.json --for team" + DAY,
        "suggest werkrelaties/de-vijfentwintigste.json --for inwoner" + DAY,
        "suggest werkrelaties/de-vijfentwintigste.json --why-not H27" + DAY,
        "overdracht werkrelaties/de-vijfentwintigste.json" + DAY,
        "timeline werkrelaties/de-vijfentwintigste.json --language en" + DAY,
        "compare werkrelaties/de-vijfentwintigste.json --drempel stilte=10" + DAY,
        "compare --drempel stilte=10 --language en",
        "check regelsets/oudewater-noord.json",
        "check werkrelaties/de-vijfentwintigste.json"
      })
  void no_line_is_wider_than_the_terminal_and_no_word_is_lost(String call) {
    String elsewhere = answer(Terminal.NONE, call);
    for (int width : new int[] {40, 60, 80, 120, 200}) {
      String shown = answer(new Terminal(true, String.valueOf(width), () -> ""), call);
      List<String> wide =
          shown
              .lines()
              .filter(line -> line.length() > width && line.strip().contains(" "))
              .toList();
      assertEquals(List.of(), wide, "wider than " + width);
      assertEquals(words(elsewhere), words(shown), "words at " + width);
      assertTrue(
          width >= 80 || shown.lines().count() > elsewhere.lines().count(),
          "as many lines at " + width + " as elsewhere");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "suggest --help", "check --help --language en"})
  void the_help_fits_the_terminal_too(String call) {
    for (int width : new int[] {60, 80, 120, 200}) {
      String shown = answer(new Terminal(true, String.valueOf(width), () -> ""), call);
      assertEquals(List.of(), shown.lines().filter(line -> line.length() > width).toList());
      assertTrue(
          width <= 80 || shown.lines().anyMatch(line -> line.length() > 80),
          "no line is wider than 80 at " + width);
    }
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.matches("[-=]*")).toList();
  }

  private static String answer(Terminal terminal, String call) {
    StringWriter out = new StringWriter();
    Surroundings around =
        new Surroundings(Clock.systemUTC(), System::nanoTime, terminal, Terminal.NONE);
    PrintWriter err = new PrintWriter(new StringWriter());
    Program.run(around, new PrintWriter(out, true), err, call.split(" "));
    return out.toString();
  }
}
