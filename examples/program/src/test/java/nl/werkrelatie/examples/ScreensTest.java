// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of an answer is written out, and what cannot be asked together. */
class ScreensTest {
  private static final String CALL =
      "suggest werkrelaties/de-vijfentwintigste.json --peildatum 2026-11-21 ";
  private static final List<String> FIRST = List.of("H01", "H14", "H16", "H17", "H37");
  private static final List<String> OTHERS =
      List.of("H10", "H02", "H03", "H04", "H18", "H19", "H40");

  @Test
  void without_an_option_five_are_written_out_and_the_others_named() {
    String screen = screen("");
    assertEquals(FIRST, Answer.written(screen));
    assertEquals(OTHERS, named(screen));
    assertTrue(screen.lines().count() <= 80, "more than two screens of 40 lines");
    assertTrue(screen.contains("\nHerkomst: ") && !screen.contains("SHA-256"), screen);
    assertFalse(screen.contains("Bronnen"), "sources that nobody asked for");
  }

  @Test
  void all_writes_out_every_one_and_still_no_sources() {
    String screen = screen("--all");
    assertEquals(12, Answer.written(screen).size(), screen);
    assertEquals(List.of(), named(screen));
    assertFalse(screen.contains("Bronnen"), "sources that nobody asked for");
  }

  @Test
  void sources_are_added_to_the_few() {
    String screen = screen("--sources");
    assertEquals(FIRST, Answer.written(screen));
    assertEquals(OTHERS, named(screen));
    assertTrue(screen.contains("Bronnen\n") && screen.contains("SHA-256"), screen);
  }

  @Test
  void the_whole_answer_is_as_it_was_approved() throws IOException {
    assertEquals(
        resource("de-vijfentwintigste.nl.txt"),
        screen("--all --sources").replaceFirst("SHA-256 [0-9a-f]{64}", "SHA-256 (van de regels)"));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "3,3", "7,7", "12,12", "50,12"})
  void at_most_writes_out_as_many_as_are_asked_and_names_the_others(int asked, int shown) {
    String screen = screen("--at-most " + asked);
    assertEquals(shown, Answer.written(screen).size(), screen);
    assertEquals(12 - shown, named(screen).size(), screen);
  }

  @Test
  void the_first_screen_of_the_consulent_holds_nothing_for_others() {
    String screen = screen("--for consulent");
    assertFalse(screen.contains("H37") || screen.contains("H40"), screen);
    assertEquals(5, Answer.written(screen).size(), screen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_inwoner_reads_one_page_and_more_when_asked(String language) {
    String page = screen("--for inwoner --language " + language);
    String sources = screen("--for inwoner --sources --language " + language);
    String everything = screen("--for inwoner --all --sources --language " + language);
    assertTrue(page.lines().count() < 90 && Answer.written(page).size() <= 5, page);
    assertTrue(page.length() < sources.length(), "no sources are added");
    assertTrue(sources.lines().count() < everything.lines().count(), "nothing is added by --all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--all --at-most 3|--all en --at-most|--all and --at-most",
        "--all --json|--all en --sources|--all and --sources",
        "--sources --json|--all en --sources|--all and --sources",
        "--all --why-not H01|--all en --sources|--all and --sources",
        "--sources --why-not H01|--all en --sources|--all and --sources",
        "--for inwoner --at-most 3|--for inwoner|--for inwoner"
      })
  void what_contradicts_itself_is_told_in_one_line(String options, String dutch, String english) {
    Answer answer = Answer.toLine(CALL + options);
    assertEquals(2, answer.exit(), options);
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().startsWith("werkrelatie: " + dutch), answer.err());
    String told = Answer.toLine(CALL + options + " --language en").err();
    assertTrue(told.startsWith("werkrelatie: " + english), told);
  }

  private static String screen(String options) {
    Answer answer = Answer.toLine(CALL + options);
    assertEquals(0, answer.exit(), answer.err());
    return answer.out();
  }

  private static List<String> named(String text) {
    return Pattern.compile("(?m)^- (H\\d\\d) ")
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ScreensTest.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
