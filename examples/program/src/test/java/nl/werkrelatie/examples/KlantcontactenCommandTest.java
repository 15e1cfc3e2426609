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
import java.util.OptionalInt;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From saved answers of Open Klant to a werkrelatie that the other commands take. */
class KlantcontactenCommandTest {
  private static final String FOLDER = "openklant/src/test/resources/open-klant/";
  private static final String PAGE = FOLDER + "klantcontacten.json";
  private static final String LUCAS = "9f8e8009-2d1c-40ae-931e-c08861ba7207";
  private static final String JASMIJN = "02d4cea3-ebf4-4826-956e-7a5ca1be85ca";
  private static final String TIM = "f81b8ec7-4b1f-4c42-b1b5-6f686e223005";

  @TempDir private Path folder;

  @Test
  void a_page_becomes_a_werkrelatie_and_standard_error_says_what_is_not_in_it() {
    Answer answer = run(JASMIJN, PAGE, "--language", "en");
    assertEquals(0, answer.exit(), answer.err());
    Werkrelatie werkrelatie = WerkrelatieJson.read(answer.out());
    assertEquals(Consulent.of(JASMIJN), werkrelatie.consulent());
    assertEquals(1, werkrelatie.gespreksmomenten().size(), "the attempt of another counts");
    assertEquals(
        "werkrelatie: NO_CONSULENT (1) p. 1: /results/1: no consulent took part; so a desk does not"
            + " end a silence\n",
        answer.err());
    assertTrue(run(JASMIJN, PAGE).err().contains("er was geen consulent bij"));
  }

  @Test
  void other_consulenten_are_named_and_those_before_counted_when_that_can_be() {
    Answer named = run(TIM, PAGE, "--other-consulent", JASMIJN);
    assertEquals(2, WerkrelatieJson.read(named.out()).gespreksmomenten().size(), named.err());
    assertEquals(OptionalInt.empty(), WerkrelatieJson.read(named.out()).volgnummer());
    Answer complete = run(TIM, PAGE, "--other-consulent", JASMIJN, "--complete");
    assertEquals(OptionalInt.of(2), WerkrelatieJson.read(complete.out()).volgnummer());
  }

  @Test
  void a_dump_gives_the_same_contact() {
    Answer dump = run(JASMIJN, FOLDER + "klantinteracties.json", "--form", "fixture");
    assertEquals(run(JASMIJN, PAGE).out(), dump.out(), dump.err());
  }

  @Test
  void what_it_writes_tells_of_the_silence() {
    String shown =
        RuleEngine.standard()
            .suggest(WerkrelatieJson.read(run(JASMIJN, PAGE).out()), LocalDate.of(2024, 6, 10))
            .text(Locale.forLanguageTag("nl"));
    assertTrue(shown.contains("\nH32 Blijf in contact, ook als er niets moet\n"), shown);
    assertTrue(
        shown
            .replaceAll("\\s+", " ")
            .contains(
                "het laatste contact waarvan vaststaat dat het lukte, is al een tijd geleden"),
        shown);
  }

  @Test
  void an_answer_that_is_refused_gives_one_line_and_nothing_of_what_it_holds() throws IOException {
    Path wrong =
        Files.writeString(folder.resolve("p.json"), "{\"results\":[{\"naam\":\"GEHEIM\"}]}");
    for (String form : List.of("klantcontacten", "partijen", "fixture")) {
      Answer answer = run(JASMIJN, wrong.toString(), "--form", form);
      assertEquals(1, answer.exit(), answer.out());
      assertEquals("", answer.out());
      assertTrue(answer.err().startsWith("werkrelatie: p. 1: "), answer.err());
      assertEquals(1, answer.err().lines().count(), answer.err());
      assertFalse(answer.err().contains("GEHEIM"), answer.err());
    }
  }

  private static Answer run(String consulent, String file, String... more) {
    String call = "klantcontacten --partij " + LUCAS + " --consulent " + consulent + " " + file;
    return Answer.toLine(call + " " + String.join(" ", more));
  }
}
