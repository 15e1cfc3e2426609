// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.examples.io.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a user calls it. */
class ProgramTest {
  private static final String FILE = "werkrelaties/de-vijfentwintigste.json";
  private static final List<String> SUGGESTED =
      List.of("H01", "H10", "H02", "H03", "H04", "H14", "H16", "H17", "H18", "H19", "H37", "H40");

  @TempDir private Path folder;

  @Test
  void the_twenty_fifth_gets_its_suggesties_in_order_and_nothing_is_held() {
    Answer answer = suggest(FILE, "--peildatum", "2026-11-21", "--all");
    assertEquals(0, answer.exit(), answer.err());
    assertEquals(SUGGESTED, Answer.written(answer.out()));
    assertFalse(answer.out().contains("Wat nu nog wacht"), "something is held");
  }

  @Test
  void it_speaks_english_too() {
    Answer answer =
        suggest(FILE, "--peildatum", "2026-11-21", "--all", "--sources", "--language", "en");
    assertEquals(SUGGESTED, Answer.written(answer.out()));
    assertTrue(
        answer.out().startsWith("Suggesties on 21 November 2026\n"), answer.out().substring(0, 60));
    assertTrue(answer.out().contains("library default, no source"));
    assertFalse(
        answer.out().contains("standaard van de bibliotheek"), "Dutch in an English answer");
  }

  @Test
  void without_a_peildatum_it_is_today_and_printed() {
    // Half past eleven at night in a container in UTC: the consulent is a day further.
    Clock night = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter told = new PrintWriter(err, true);
    Program.run(
        Surroundings.writing(night), new PrintWriter(out, true), told, "suggest", FILE, "--json");
    assertTrue(out.toString().contains("\"peildatum\": \"2026-07-02\""), "another day");
    assertEquals(
        "werkrelatie: er is gekeken op 2026-07-02, vandaag in Nederland (Europe/Amsterdam); kies een andere dag met --peildatum\n",
        err.toString());
    err.getBuffer().setLength(0);
    Program.run(
        Surroundings.writing(night),
        new PrintWriter(out, true),
        told,
        "compare",
        FILE,
        FILE,
        "--language",
        "en");
    assertEquals(
        "werkrelatie: looked on 2026-07-02, today in the Netherlands (Europe/Amsterdam); choose another day with --peildatum\n",
        err.toString());
  }

  @Test
  void it_reads_standard_input() throws IOException {
    InputStream in = System.in;
    try {
      System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(FILE))));
      assertEquals(SUGGESTED, Answer.written(suggest("--peildatum", "2026-11-21", "--all").out()));
      System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(FILE))));
      assertEquals(
          SUGGESTED, Answer.written(suggest("-", "--peildatum", "2026-11-21", "--all").out()));
    } finally {
      System.setIn(in);
    }
  }

  @Test
  void json_is_one_suggesties_document() {
    String json = suggest(FILE, "--peildatum", "2026-11-21", "--json").out();
    assertTrue(
        json.startsWith(
            "{\n  \"schemaVersie\": 1,\n  \"doel\": \"werkrelatie\",\n  \"soort\": \"suggesties\","),
        json.substring(0, 80));
    for (String id : SUGGESTED) {
      assertTrue(json.contains("\"" + id + "\""), id + " is missing");
    }
  }

  @Test
  void why_not_tells_what_is_missing() {
    Answer answer = suggest(FILE, "--peildatum", "2026-11-21", "--why-not", "H27");
    assertEquals(0, answer.exit(), answer.err());
    assertTrue(answer.out().contains("Wordt nu niet gesuggereerd."), answer.out());
    assertTrue(answer.out().contains("niet vastgelegd: de inwoner ervaart aandacht"), answer.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"team", "organisatie"})
  void what_others_read_points_at_no_fact(String adressaat) {
    Answer answer = suggest(FILE, "--peildatum", "2026-11-21", "--for", adressaat);
    assertEquals(0, answer.exit(), answer.err());
    assertTrue(Answer.written(answer.out()).contains("H37"), answer.out());
    for (String fact :
        List.of("W-0025", "C-0007", "gespreksmoment m3", "28 november", "systeemkritiek b1")) {
      assertFalse(answer.out().contains(fact), fact + " is told to the " + adressaat);
    }
    Answer json = suggest(FILE, "--peildatum", "2026-11-21", "--for", adressaat, "--json");
    assertFalse(
        json.out().contains("\"feiten\"") || json.out().contains("W-0025"),
        "a fact is told to the " + adressaat);
  }

  @Test
  void what_the_inwoner_reads_tells_the_facts_and_nothing_about_safety_at_home()
      throws IOException {
    String told =
        Files.readString(Path.of(FILE))
            .replace(
                "\"bagage\": [",
                "\"bagage\": [{\"vorm\": \"geschonden_levensverhaal\", \"id\": \"left-out\", \"soort\":"
                    + " \"huiselijk_geweld\", \"zichtbaarheid\": \"gedeeld\", \"datum\": \"2026-11-01\"},");
    Path file = Files.writeString(folder.resolve("told.json"), told);
    for (String[] form :
        List.of(
            new String[] {"--for", "inwoner"},
            new String[] {"--for", "inwoner", "--language", "en"},
            new String[] {"--for", "inwoner", "--json"})) {
      Answer without = suggestOn(FILE, form);
      Answer with = suggestOn(file.toString(), form);
      assertEquals(0, with.exit(), with.err());
      assertEquals(without.out(), with.out(), "what was told can be told from the answer");
      assertTrue(with.out().contains("W-0025"), "not whose werkrelatie it is");
    }
    assertFalse(
        suggestOn(FILE, "--for", "consulent")
            .equals(suggestOn(file.toString(), "--for", "consulent")),
        "the consulent is told nothing either");
    assertTrue(
        suggestOn(FILE, "--for", "inwoner")
            .out()
            .startsWith("Voor u: het contact met uw consulent"));
    assertTrue(
        suggestOn(FILE, "--for", "inwoner", "--json")
            .out()
            .contains("\"soort\": \"voor_inwoner\","));
  }

  private static Answer suggestOn(String file, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = file;
    all[1] = "--peildatum";
    all[2] = "2026-11-21";
    System.arraycopy(options, 0, all, 3, options.length);
    return suggest(all);
  }

  @Test
  void a_threshold_of_the_organisation_is_used_and_shown_as_such() {
    String day = "--peildatum=2026-11-21";
    Answer answer = suggest(FILE, day, "--all", "--drempel", "veel_voorgangers=26");
    assertFalse(Answer.written(answer.out()).contains("H40"), "25 is below 26");
    Answer other = suggest(FILE, day, "--sources", "--drempel", "veel_voorgangers=25");
    assertTrue(other.out().contains("ten minste 25 (ingesteld door je organisatie)"), other.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jansen",
        "",
        "{",
        "{\"Jansen\": 1}",
        "[\"Jansen\"]",
        "{\"schemaVersie\": 1, \"doel\": \"werkrelatie\", \"soort\": \"Jansen\"}",
        "{\"schemaVersie\":1,\"doel\":\"werkrelatie\",\"soort\":\"werkrelatie\",\"inwoner\":{\"id\":\"J. Jansen\"},\"consulent\":{\"id\":\"C\"}}",
        "{\"schemaVersie\":1,\"doel\":\"werkrelatie\",\"soort\":\"werkrelatie\",\"inwoner\":{\"id\":\"I\",\"naam\":\"Jansen\"}}"
      })
  void a_bad_file_gives_one_clear_line_without_its_content(String content) throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), content);
    Answer answer = suggest(bad.toString());
    assertEquals(1, answer.exit());
    assertEquals("", answer.out());
    assertOneLine(answer);
    assertTrue(
        answer.err().startsWith("werkrelatie: de werkrelatie is geweigerd: regel "), answer.err());
    Answer english = suggest(bad.toString(), "--language", "en");
    assertOneLine(english);
    assertTrue(
        english.err().startsWith("werkrelatie: the werkrelatie is refused: line "), english.err());
    for (String told : List.of(answer.err(), english.err())) {
      assertFalse(told.contains("Jansen"), "the file's content is told: " + told);
    }
  }

  @Test
  void a_bad_file_is_told_in_the_asked_language() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "[]");
    assertEquals(
        "werkrelatie: de werkrelatie is geweigerd: regel 1, kolom 1: het document is een lijst; geef een object\n",
        suggest(bad.toString()).err());
    assertEquals(
        "werkrelatie: the werkrelatie is refused: line 1, column 1: the document is a list; give an object\n",
        suggest(bad.toString(), "--language", "en").err());
    assertTrue(
        suggest("nowhere.json").err().startsWith("werkrelatie: nowhere.json is er niet in de map "),
        "a missing file is not told in Dutch");
    assertTrue(
        suggest("nowhere.json", "--language", "en")
            .err()
            .contains("nowhere.json is not there in the folder "),
        "a missing file is not told in English");
  }

  @Test
  void a_file_that_is_not_there_gives_one_clear_line() {
    Answer answer = suggest("nowhere.json");
    assertEquals(1, answer.exit());
    assertOneLine(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--why-not H99",
        "--peildatum gisteren",
        "--language fr",
        "--for iedereen",
        "--for inwoner --at-most 5",
        "--for inwoner --why-not H12",
        "--at-most veel",
        "--drempel stilte=0",
        "--onbekend",
        "--why-not H12 --for team",
        "--why-not H12 --json --short",
        "--short",
        "--at-most -1"
      })
  void a_wrong_call_gives_one_clear_line(String options) {
    String[] words = (FILE + " " + options).split(" ");
    Answer answer = suggest(words);
    assertEquals(2, answer.exit(), options);
    assertOneLine(answer);
  }

  @Test
  void help_tells_every_option() {
    Answer answer = suggest("--help");
    assertEquals(0, answer.exit());
    for (String option :
        List.of(
            "--peildatum",
            "--language",
            "--json",
            "--why-not",
            "--all",
            "--sources",
            "--at-most",
            "--for",
            "--drempel",
            "BESTAND")) {
      assertTrue(answer.out().contains(option), option + " is not in the help");
    }
  }

  private static Answer suggest(String... args) {
    return Answer.to(Stream.concat(Stream.of("suggest"), Stream.of(args)).toArray(String[]::new));
  }

  private static void assertOneLine(Answer answer) {
    assertEquals(1, answer.err().lines().count(), "not one line: " + answer.err());
    assertFalse(
        answer.err().contains("Exception") || answer.err().contains("\tat "),
        "a stack trace: " + answer.err());
  }
}
