// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.engine.VoorOverdracht;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes along to the next consulent, as a page and as a document. */
class OverdrachtCommandTest {
  private static final String FILE = "program/src/test/resources/tried/tP1-met.json";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void it_prints_the_page_for_the_conversation(String language) throws IOException {
    Answer answer =
        Answer.to("overdracht", FILE, "--peildatum", DAY.toString(), "--language", language);
    assertEquals(0, answer.exit(), answer.err());
    assertEquals(
        VoorOverdracht.of(werkrelatie(FILE), DAY).text(Locale.forLanguageTag(language)),
        answer.out());
    assertEquals("", answer.err());
  }

  @Test
  void the_page_tells_nothing_of_violence_at_home_also_when_that_goes_along() {
    String with = Answer.to("overdracht", FILE, "--peildatum", DAY.toString()).out();
    String without =
        Answer.to("overdracht", FILE.replace("met", "zonder"), "--peildatum", DAY.toString()).out();
    assertEquals(without, with);
    String json = Answer.to("overdracht", FILE, "--peildatum", DAY.toString(), "--json").out();
    assertTrue(json.contains("huiselijk_geweld"), "it may go along, and does not");
  }

  @Test
  void with_json_it_is_the_document_and_nothing_that_stays_behind() throws IOException {
    Answer answer = Answer.to("overdracht", FILE, "--json", "--peildatum", DAY.toString());
    assertEquals(0, answer.exit(), answer.err());
    assertEquals(WerkrelatieJson.write(werkrelatie(FILE).voorOverdracht(DAY)), answer.out());
    for (String stays : List.of("zelfrapportages", "waarnemingen", "uitingen", "caseload")) {
      assertFalse(answer.out().contains(stays), stays + " goes along");
    }
  }

  @Test
  void without_a_day_it_is_today_and_said_so() {
    Answer answer = Answer.to("overdracht", FILE, "--language", "en");
    assertEquals(0, answer.exit(), answer.err());
    assertTrue(answer.err().contains("today in the Netherlands"), answer.err());
  }

  @Test
  void a_refused_werkrelatie_tells_where_and_not_what() throws IOException {
    Path file = folder.resolve("refused.json");
    Files.writeString(file, Files.readString(Path.of(FILE)).replace("2026-11-04", "GEHEIM"));
    Answer answer = Answer.to("overdracht", file.toString(), "--json");
    assertEquals(1, answer.exit());
    assertEquals("", answer.out());
    assertTrue(answer.err().contains("/datum"), answer.err());
    assertFalse(answer.err().contains("GEHEIM"), "content of the file is told");
  }

  private static Werkrelatie werkrelatie(String file) throws IOException {
    return WerkrelatieJson.read(Files.readString(Path.of(file)));
  }
}
