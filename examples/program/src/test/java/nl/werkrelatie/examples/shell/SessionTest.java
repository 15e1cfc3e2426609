// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.Terminal;
import nl.werkrelatie.examples.shell.mistakes.Names;
import nl.werkrelatie.examples.shell.show.TextTable;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the functions in JShell say, and that a mistake is one sentence. */
class SessionTest {
  private static final Werkrelatie EXAMPLE = ExampleWerkrelaties.vijfentwintigste;

  private static final RuleEngine STANDARD = RuleEngine.standard();

  private final StringBuilder said = new StringBuilder();
  private final Session session = new Session(said::append, StandardCharsets.UTF_8);

  @Test
  void a_mistyped_word_gets_the_nearest_ones_and_nonsense_gets_none() {
    assertEquals(
        "Het woord ‘nabyheid’ staat hier niet in. Bedoelde je nabijheid?\n",
        asked(() -> explain("nabyheid")));
    assertEquals(
        "Het woord ‘xqzvwk’ staat hier niet in. Typ words() voor alle woorden.\n",
        asked(() -> explain("xqzvwk")));
    assertEquals(
        "Dat geval is er niet. Bedoelde je S01 of S02 of S03?\n",
        asked(() -> session.geval("S0x")));
    assertEquals(
        "Dat geval is er niet. Zoek met gevallen(\"tolk\")\n", asked(() -> session.geval("S99")));
    assertEquals(
        "Het woord ‘uvw’ staat hier niet in. Typ words() voor alle woorden.\n",
        asked(() -> explain("uvw")));
  }

  @Test
  void a_part_of_a_word_gets_the_words_that_hold_it_and_every_word_once() {
    String part = asked(() -> explain("relatie"));
    assertTrue(part.contains("Bedoelde je werkrelatie"), part);
    assertEquals(
        "Het woord ‘bagages’ staat hier niet in. Bedoelde je bagage?\n",
        asked(() -> explain("bagages")));
  }

  @Test
  void a_file_of_lines_read_as_one_document_names_the_function_that_reads_it(@TempDir Path folder)
      throws IOException {
    String line = WerkrelatieJson.write(EXAMPLE).replaceAll("\\n\\s*", "") + "\n";
    Path lines = Files.writeString(folder.resolve("x.ndjson"), line + line);
    Path other = Files.writeString(folder.resolve("x.json"), line + line);
    assertTrue(unfolded(() -> session.read(lines.toString())).contains("is readStream"));
    assertFalse(unfolded(() -> session.read(other.toString())).contains("readStream"));
  }

  @Test
  void a_timeline_takes_its_form_from_the_end_of_the_name(@TempDir Path folder) throws IOException {
    session.peildatum("2026-11-21");
    for (String[] form :
        List.of(
            new String[] {"a.HTML", "<!DOCTYPE html>"},
            new String[] {"a.SVG", "<svg "},
            new String[] {"a.Txt", "Tijdlijn van"})) {
      Path file = folder.resolve(form[0]);
      session.answers().timeline(EXAMPLE, file.toString(), "consulent", false, STANDARD);
      assertTrue(Files.readString(file).startsWith(form[1]), form[0]);
    }
    Path other = folder.resolve("a.pdf");
    assertTrue(
        asked(
                () ->
                    session
                        .answers()
                        .timeline(EXAMPLE, other.toString(), "consulent", false, STANDARD))
            .contains(".html, .svg of .txt"));
    assertFalse(Files.exists(other), "it was written all the same");
  }

  @Test
  void what_others_call_it_is_explained_by_our_own_word() {
    assertTrue(asked(() -> explain("client")).startsWith("inwoner\n"));
    assertTrue(asked(() -> explain("klantmanager")).startsWith("consulent\n"));
    assertFalse(asked(session::words).contains("klantmanager"));
  }

  @Test
  void words_are_listed_in_the_language_and_explained_in_both() {
    String dutch = asked(session::words);
    assertTrue(dutch.contains("voorganger,"), dutch);
    assertFalse(dutch.contains("predecessor"), dutch);
    session.language("en");
    String english = asked(session::words);
    assertTrue(english.contains("predecessor,"), english);
    assertFalse(english.contains("voorganger,"), english);
    assertTrue(asked(() -> explain("voorganger")).startsWith("predecessor (voorganger)\n"));
    assertTrue(asked(() -> explain("bagage")).startsWith("bagage\n"));
  }

  @Test
  void accents_capitals_and_underscores_do_not_matter_to_a_word() {
    assertEquals(asked(() -> explain("continuïteit")), asked(() -> explain("CONTINUITEIT")));
    assertEquals(asked(() -> explain("niet doorgegaan")), asked(() -> explain("NIET_DOORGEGAAN")));
  }

  @Test
  void nothing_is_answered_without_a_day_and_every_answer_shows_it() {
    assertEquals(
        "Zeg eerst op welke dag je kijkt: peildatum(\"2026-11-21\")\n",
        asked(() -> session.answers().suggest(EXAMPLE, STANDARD)));
    session.peildatum("2026-11-21");
    List<Runnable> answers =
        List.of(
            () -> session.answers().suggest(EXAMPLE, STANDARD),
            () -> session.answers().signalen(EXAMPLE, STANDARD),
            () -> session.answers().compare(EXAMPLE, EXAMPLE, STANDARD),
            () -> session.answers().whyNot(EXAMPLE, "H27", STANDARD));
    for (Runnable answer : answers) {
      assertTrue(asked(answer).startsWith("[peildatum: 21 november 2026]\n"), said.toString());
    }
    assertTrue(asked(() -> session.peildatum("21 november")).startsWith("Dat is geen datum"));
    assertTrue(asked(() -> session.peildatum("1899-12-31")).startsWith("Dat is geen datum"));
  }

  @Test
  void a_mistake_with_a_file_is_one_sentence(@TempDir Path folder) throws IOException {
    assertNull(session.read(folder.resolve("none.json").toString()));
    assertTrue(
        said.toString().contains("none.json is er niet; controleer de naam"), said.toString());
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, WerkrelatieJson.write(EXAMPLE).replace("2026-11-28", "Jan Jansen"));
    String text = asked(() -> session.read(broken.toString()));
    assertTrue(text.contains("is geweigerd: regel "), text);
    assertFalse(text.contains("Jansen"), "content of the file is told");
    assertEquals(
        "Hier is niets: de werkrelatie is niet gelezen of niet gevonden.\n",
        asked(() -> session.show(null)));
    assertTrue(asked(() -> session.read("\0")).contains("is niet te lezen"), said.toString());
  }

  @Test
  void a_folder_an_empty_file_and_a_file_of_another_kind_are_told(@TempDir Path folder)
      throws IOException {
    assertEquals(
        folder + " is een map; noem een bestand daarin\n",
        unfolded(() -> session.read(folder.toString())));
    assertEquals(
        folder + " heeft geen bestand op .json, .ndjson of .ndjson.gz\n",
        unfolded(() -> session.readStream(folder.toString())));
    assertEquals(
        folder + " is een map; noem een bestand daarin\n",
        unfolded(() -> session.write(EXAMPLE, folder.toString(), false)));
    assertEquals("Zeg welk bestand, tussen aanhalingstekens.\n", asked(() -> session.read(null)));
    assertTrue(
        unfolded(() -> session.write(EXAMPLE, folder.resolve("a/b.json").toString(), false))
            .contains(" is er niet, en de map ervan ook niet; controleer de map"),
        said.toString());
    String document = WerkrelatieJson.write(EXAMPLE);
    assertEquals("geef een JSON-object", end(folder, new byte[0]));
    assertEquals("laat die weg", end(folder, ("\uFEFF" + document).getBytes(UTF_8)));
    assertEquals("schrijf het als UTF-8", end(folder, document.getBytes(UTF_16)));
    assertEquals("geef het hele document", end(folder, document.substring(0, 90).getBytes(UTF_8)));
    Path windows = folder.resolve("windows.json");
    Files.writeString(windows, document.replace("\n", "\r\n"));
    assertEquals(EXAMPLE, session.read(windows.toString()));
  }

  @Test
  void a_stream_of_another_kind_is_not_told_line_by_line_for_ever(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("x.ndjson");
    Files.writeString(file, "[]\n".repeat(1000));
    try (Stream<Werkrelatie> stream = session.readStream(file.toString())) {
      assertEquals(0, stream.count());
    }
    assertEquals(10, said.toString().split("streamregel", -1).length - 1, said.toString());
    assertTrue(said.toString().endsWith("die staan hier niet.\n"), said.toString());
  }

  @Test
  void nothing_at_all_between_the_brackets_is_answered_in_a_sentence() {
    List<Runnable> empty =
        List.of(
            () -> explain(null),
            () -> explain(" "),
            () -> session.peildatum(null),
            () -> session.language(null),
            () -> session.geval(null),
            () -> session.answers().whyNot(EXAMPLE, null, STANDARD),
            () -> session.answers().whyNot(null, "H27", STANDARD),
            () -> session.answers().suggest(null, STANDARD),
            () -> session.answers().compare(EXAMPLE, (Werkrelatie) null, STANDARD),
            () -> session.answers().timeline(null, STANDARD),
            () -> session.write(null, "x.json", false),
            () -> session.gevallen("qqq"));
    session.peildatum("2026-11-21");
    for (Runnable question : empty) {
      assertTrue(unfolded(question).matches("[A-Z][^\n]+\n"), said.toString());
    }
  }

  @Test
  void a_timeline_for_the_inwoner_tells_nothing_of_safety_at_home(@TempDir Path folder)
      throws IOException {
    Werkrelatie told =
        EXAMPLE.withBagage(
            GeschondenLevensverhaal.builder()
                .id("b-thuis")
                .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
                .datum(LocalDate.of(2026, 11, 1))
                .build());
    asked(() -> session.peildatum("2026-11-21"));
    Path all = folder.resolve("consulent.html");
    Path own = folder.resolve("inwoner.html");
    asked(() -> session.answers().timeline(told, all.toString(), "consulent", false, STANDARD));
    asked(() -> session.answers().timeline(told, own.toString(), "inwoner", false, STANDARD));
    String shared = "geschonden levensverhaal";
    assertTrue(Files.readString(all).contains(shared), "the consulent reads that it was shared");
    assertFalse(Files.readString(own).contains(shared), "the page for at home tells it");
    assertEquals(
        "Zeg wie het leest: \"consulent\" of \"inwoner\"\n",
        asked(() -> session.answers().timeline(told, "x.html", "inwonr", false, STANDARD)));
  }

  @Test
  void what_is_written_is_read_back_and_never_written_over(@TempDir Path folder)
      throws IOException {
    String file = folder.resolve("x.json").toString();
    session.write(EXAMPLE, file, false);
    assertEquals(EXAMPLE, session.read(file));
    String before = Files.readString(Path.of(file));
    String text = asked(() -> session.write(EXAMPLE.withVolgnummer(3), file, false));
    assertTrue(text.contains("bestaat al en blijft zoals het is"), text);
    assertEquals(before, Files.readString(Path.of(file)));
  }

  @Test
  void a_stream_is_read_while_it_is_used_and_passes_over_what_is_refused(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("x.ndjson");
    String line = WerkrelatieJson.write(EXAMPLE, JsonForm.COMPACT).strip();
    Files.writeString(file, line + "\n{\"a\":1}\n" + line + "\n");
    try (Stream<Werkrelatie> stream = session.readStream(file.toString())) {
      assertEquals("", said.toString(), "something was read before the stream was used");
      assertEquals(List.of(EXAMPLE, EXAMPLE), stream.toList());
    }
    assertTrue(said.toString().contains("x.ndjson, streamregel 2"), said.toString());
    assertEquals(1, said.toString().lines().filter(told -> told.contains("x.ndjson, ")).count());
  }

  @Test
  void a_terminal_gets_the_characters_it_has_and_the_nearest_ones_for_the_rest() {
    Map.of(
            "UTF-8", "continuïteit, ‘nee’ – één\n",
            "windows-1252", "continuïteit, ‘nee’ – één\n",
            "IBM850", "continuïteit, 'nee' - één\n",
            "US-ASCII", "continuiteit, 'nee' - een\n")
        .forEach(
            (console, shown) -> {
              StringBuilder text = new StringBuilder();
              new Session(text::append, Charset.forName(console))
                  .out("continuïteit, ‘nee’ – één\n");
              assertEquals(shown, text.toString(), console);
            });
  }

  @Test
  void columns_line_up_under_accents() {
    String text = new TextTable().row("e\u0301e\u0301n", "1").row("drie", "2").text(Terminal.USUAL);
    assertEquals("één   1\ndrie  2\n", text);
  }

  /** The last thing that is told of a file with these bytes: what to do. */
  private String end(Path folder, byte[] bytes) throws IOException {
    Path file = folder.resolve("x.json");
    Files.write(file, bytes);
    String told = unfolded(() -> session.read(file.toString())).strip();
    return told.substring(told.lastIndexOf("; ") + 2);
  }

  @Test
  void help_names_every_function_and_fits_a_small_screen_between_two_prompts() {
    for (String language : List.of("nl", "en")) {
      session.language(language);
      String help = asked(session::help);
      assertTrue(help.lines().count() <= 20, help);
      assertTrue(help.startsWith("show(x) "), help);
      for (String function : new Names(Shell.class, ExampleWerkrelaties.class).functions()) {
        // One is how this is read, the other was read at the start.
        if (!function.equals("help") && !function.equals("welcome")) {
          assertTrue(help.contains(function + "("), function);
        }
      }
    }
  }

  @Test
  void every_function_fits_the_terminal_and_tells_the_same_on_each() {
    List<List<String>> told = new ArrayList<>();
    for (int width : new int[] {80, 40, 60, 120}) {
      Session wide = new Session(said::append, StandardCharsets.UTF_8, () -> new Folding(width));
      List<String> words = new ArrayList<>();
      for (String language : List.of("nl", "en")) {
        wide.language(language);
        for (Runnable question : questions(wide)) {
          String answer = asked(question);
          answer.lines().forEach(line -> assertTrue(fits(line, width), width + ": " + line));
          words.add(answer.replaceAll("\\s+|--+|==+", " ").replaceAll(" +", " "));
        }
      }
      told.add(words);
    }
    told.forEach(words -> assertEquals(told.get(0), words));
  }

  private static boolean fits(String line, int width) {
    return line.length() <= width || !line.strip().contains(" ");
  }

  private static List<Runnable> questions(Session session) {
    session.peildatum("2026-11-21");
    List<Runnable> questions = new ArrayList<>(List.of(session::help, session::words));
    questions.add(session::handvatten);
    questions.add(() -> session.gevallen("tolk"));
    questions.add(() -> session.welcome(true));
    questions.add(() -> session.welcome(false));
    for (String id : List.of("S01", "S05", "S07", "S12")) {
      Werkrelatie werkrelatie = Gevallen.van(id).werkrelatie();
      questions.add(() -> session.show(werkrelatie));
      questions.add(
          () -> session.show(session.answers().suggesties(werkrelatie, STANDARD).orElseThrow()));
      questions.add(() -> session.answers().suggest(werkrelatie, STANDARD));
      questions.add(() -> session.answers().signalen(werkrelatie, STANDARD));
      questions.add(() -> session.answers().whyNot(werkrelatie, "H02", STANDARD));
      questions.add(() -> session.answers().compare(werkrelatie, EXAMPLE, STANDARD));
      questions.add(() -> session.answers().timeline(werkrelatie, STANDARD));
    }
    return questions;
  }

  @Test
  void a_table_without_room_for_its_columns_has_its_cells_behind_each_other() {
    TextTable table =
        new TextTable().row("wat", "hoe").row("x".repeat(30), "zo is het").row("kort", "zo");
    assertEquals(
        "wat  hoe\n" + "x".repeat(30) + "  zo is\n    het\nkort  zo\n",
        table.text(new Folding(40)));
  }

  @Test
  void a_cell_that_is_too_long_goes_on_under_its_own_column() {
    String text = new TextTable().row("een", "woord ".repeat(16).strip()).text(Terminal.USUAL);
    assertEquals("een  " + "woord ".repeat(12).strip() + "\n     woord woord woord woord\n", text);
  }

  private String unfolded(Runnable question) {
    return asked(question).strip().replace("\n", " ") + "\n";
  }

  private void explain(String word) {
    session.explain(word, session.engine().get());
  }

  private String asked(Runnable question) {
    said.setLength(0);
    question.run();
    return said.toString();
  }

  @Test
  void the_trace_is_there_for_who_asks_and_stops_at_what_was_typed() {
    session.aftermath().trace();
    assertTrue(said.toString().startsWith("Er is hier niets misgegaan"), said.toString());
    said.setLength(0);
    session.aftermath().mishap(new IllegalStateException("buiten", new ArithmeticException("in")));
    assertEquals("", said.toString(), "a trace was told that nobody asked for");
    session.aftermath().trace();
    assertTrue(
        said.toString().startsWith("java.lang.IllegalStateException: buiten\n  nl.werkrelatie."),
        said.toString());
    assertTrue(said.toString().contains("\njava.lang.ArithmeticException: in\n"), said.toString());
  }
}
