// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.JsonForm;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Maat;
import nl.werkrelatie.rules.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the functions in JShell say, and that a mistake is one sentence. */
class SessionTest {
  private static final Werkrelatie EXAMPLE = ExampleWerkrelaties.vijfentwintigste;

  private final StringBuilder said = new StringBuilder();
  private final Session session = new Session(said::append, false);

  @Test
  void every_word_handvat_signaal_and_kind_of_fact_is_explained_with_source_and_example() {
    List<String> words = new ArrayList<>();
    Begrip.all().forEach(begrip -> words.add(begrip.woord().nl()));
    RuleEngine.standard().handvatten().stream().map(Handvat::id).forEach(words::add);
    Stream.of(Signaal.values()).map(Signaal::name).forEach(words::add);
    Stream.of(Maat.values()).map(Maat::name).forEach(words::add);
    assertTrue(words.size() > 160, "only " + words.size() + " words");
    for (String word : words) {
      String text = asked(() -> session.explain(word));
      assertTrue(text.contains("Betekenis: "), word + " has no meaning:\n" + text);
      assertTrue(text.contains("Bron: "), word + " has no source:\n" + text);
      assertTrue(text.contains("Voorbeeld: "), word + " has no example:\n" + text);
    }
  }

  @Test
  void every_type_of_the_glossary_is_explained() {
    for (DocumentWords.Entry entry : new DocumentWords().entries()) {
      if (entry.list().equals("glossary")) {
        assertTrue(asked(() -> session.explain(entry.word())).contains(entry.word()), entry.word());
      }
    }
  }

  @Test
  void a_mistyped_word_gets_the_nearest_ones_and_nonsense_gets_none() {
    assertEquals(
        "Het woord ‘nabyheid’ staat hier niet in. Bedoelde je nabijheid?\n",
        asked(() -> session.explain("nabyheid")));
    assertEquals(
        "Het woord ‘xqzvwk’ staat hier niet in. Typ words() voor alle woorden.\n",
        asked(() -> session.explain("xqzvwk")));
    assertEquals(
        "Dat geval is er niet. Bedoelde je S01 of S02 of S03?\n",
        asked(() -> session.geval("S0x")));
  }

  @Test
  void accents_capitals_and_underscores_do_not_matter_to_a_word() {
    assertEquals(
        asked(() -> session.explain("continuïteit")), asked(() -> session.explain("CONTINUITEIT")));
    assertEquals(
        asked(() -> session.explain("niet doorgegaan")),
        asked(() -> session.explain("NIET_DOORGEGAAN")));
  }

  @Test
  void nothing_is_answered_without_a_day_and_every_answer_shows_it() {
    assertEquals(
        "Zeg eerst op welke dag je kijkt: peildatum(\"2026-11-21\")\n",
        asked(() -> session.suggest(EXAMPLE)));
    session.peildatum("2026-11-21");
    List<Runnable> answers =
        List.of(
            () -> session.suggest(EXAMPLE),
            () -> session.signalen(EXAMPLE),
            () -> session.compare(EXAMPLE, EXAMPLE),
            () -> session.whyNot(EXAMPLE, "H27"));
    for (Runnable answer : answers) {
      assertTrue(asked(answer).startsWith("[peildatum: 21 november 2026]\n"), said.toString());
    }
    assertTrue(asked(() -> session.peildatum("21 november")).startsWith("Dat is geen datum"));
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
  void what_is_written_is_read_back_and_never_written_over(@TempDir Path folder)
      throws IOException {
    String file = folder.resolve("x.json").toString();
    session.write(EXAMPLE, file);
    assertEquals(EXAMPLE, session.read(file));
    String before = Files.readString(Path.of(file));
    String text = asked(() -> session.write(EXAMPLE.withVolgnummer(3), file));
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
  void a_terminal_without_accents_gets_none() {
    assertTrue(Plain.isNeeded("US-ASCII"));
    assertTrue(Plain.isNeeded("unknown-encoding"));
    assertFalse(Plain.isNeeded("UTF-8"));
    assertEquals("continuiteit, 'nee' - een", Plain.text("continuïteit, ‘nee’ – één"));
  }

  @Test
  void columns_line_up_under_accents() {
    String text = new TextTable().row("e\u0301e\u0301n", "1").row("drie", "2").text();
    assertEquals("één   1\ndrie  2\n", text);
  }

  private String asked(Runnable question) {
    said.setLength(0);
    question.run();
    return said.toString();
  }
}
