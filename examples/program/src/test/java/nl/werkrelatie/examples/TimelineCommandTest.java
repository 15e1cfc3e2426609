// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline as a user of the program asks for it. */
class TimelineCommandTest {
  private static final String FILE = "werkrelaties/de-vijfentwintigste.json";

  @TempDir private Path folder;

  @Test
  void without_an_output_it_is_plain_text() {
    Answer answer = timeline(FILE);
    assertEquals(0, answer.exit(), answer.err());
    assertTrue(answer.out().startsWith("Tijdlijn van een werkrelatie\n===="), answer.out());
    assertTrue(answer.out().contains("( ) 28 november 2026: gespreksmoment gepland\n"));
  }

  @Test
  void the_end_of_the_name_says_what_is_written() throws IOException {
    assertTrue(written("a.html").startsWith("<!DOCTYPE html>"));
    assertTrue(written("a.SVG").startsWith("<svg "));
    assertEquals(timeline(FILE).out(), written("a.txt"));
  }

  @Test
  void another_end_of_the_name_is_a_wrong_call() {
    Path output = folder.resolve("a.png");
    Answer answer = timeline(FILE, "-o", output.toString());
    assertEquals(2, answer.exit());
    assertTrue(answer.err().contains("geef een van die drie"), answer.err());
    assertFalse(Files.exists(output), "it was written all the same");
  }

  @Test
  void it_speaks_to_the_inwoner_and_in_english_when_asked() {
    String out = timeline(FILE, "--for", "inwoner", "--language", "en").out();
    assertTrue(out.contains("For the inwoner."), out);
    assertFalse(out.contains("initiative: "), out);
  }

  @Test
  void a_rule_set_that_cannot_be_read_leaves_no_timeline() {
    Answer answer = timeline(FILE, "--regelset", folder.resolve("nergens.json").toString());
    assertEquals(1, answer.exit());
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
  }

  @Test
  void a_file_that_is_not_there_and_a_folder_that_is_not_there_take_one_sentence() {
    Answer unread = timeline("nergens.json");
    assertEquals(1, unread.exit());
    assertEquals(1, unread.err().lines().count(), unread.err());
    Answer unwritten = timeline(FILE, "-o", folder.resolve("nergens/a.html").toString());
    assertEquals(1, unwritten.exit());
    assertEquals(
        "werkrelatie: de tijdlijn is niet te schrijven; controleer de map en of je er mag schrijven\n",
        unwritten.err());
  }

  @Test
  void a_refused_werkrelatie_tells_where_and_not_what() throws IOException {
    Path file = folder.resolve("refused.json");
    Files.writeString(file, Files.readString(Path.of(FILE)).replace("\"kantoor\"", "\"geheim\""));
    Answer answer = timeline(file.toString());
    assertEquals(1, answer.exit());
    assertTrue(answer.err().contains("/gespreksmomenten/0/kanaal"), answer.err());
    assertFalse(answer.err().contains("geheim"), "content of the file is told");
  }

  private String written(String name) throws IOException {
    Path output = folder.resolve(name);
    Answer answer = timeline(FILE, "-o", output.toString());
    assertEquals(0, answer.exit(), answer.err());
    assertEquals("", answer.out());
    return Files.readString(output);
  }

  private static Answer timeline(String... args) {
    return Answer.to(
        Stream.concat(Stream.of("timeline", "--peildatum", "2026-11-21"), Stream.of(args))
            .toArray(String[]::new));
  }
}
