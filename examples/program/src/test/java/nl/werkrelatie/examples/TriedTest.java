// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented inputs that were made to misuse the library, or on which it once fell short. */
class TriedTest {
  private static final String FOLDER = "program/src/test/resources/tried/";
  private static final String DAY = " --peildatum 2026-11-29";

  /** What drives a terminal or turns the direction of reading. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_risk_model_in_words_is_refused_at_each_rule_that_reads_what_an_inwoner_told(
      String language) {
    String asked = " --language " + language;
    for (String call :
        List.of(
            "check " + FOLDER + "risico.json",
            "suggest " + FOLDER + "tQ1.json" + DAY + " --regelset " + FOLDER + "risico.json")) {
      Answer answer = Answer.toLine(call + asked);
      assertEquals(1, answer.exit(), call);
      String told = answer.out() + answer.err();
      for (String place : List.of("/regels/2/als", "/regels/3/als", "/regels/6/als")) {
        assertTrue(told.contains(place), () -> place + " is not told: " + told);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_risk_model_for_the_consulent_alone_is_a_mistake_of_the_check(String language)
      throws IOException {
    Answer answer =
        check(forConsulent(Files.readString(Path.of(FOLDER + "risico.json"))), language);
    assertEquals(1, answer.exit(), answer.err());
    for (String place : List.of("risico id", "handvatten/0/titel", "handvatten/0/tekst")) {
      assertTrue(mistakes(answer.out()).contains(place), answer.out());
    }
    assertTrue(
        answer.out().contains(language.equals("nl") ? "niet volledig" : "not complete"),
        "it does not say that no list is complete");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F r a u d e|Neem contact op.",
        "Vraag door|Deze inwoner is onbetrouwbaar.",
        "Vraag door|Wees op uw hoede: ver\u00ADdacht.",
        "Ask on|This inwoner is unwilling.",
        "Ask on|A ranking says where to begin."
      })
  void in_other_words_it_is_a_mistake_too(String titel, String tekst) throws IOException {
    String dressed =
        forConsulent(Files.readString(Path.of(FOLDER + "teller.json")))
            .replace("FRAUDE2", "AB2")
            .replace("\"nl\": \"Risico\", \"en\": \"Risico\"", "\"nl\": \"Ons\", \"en\": \"Ours\"")
            .replace("Risicopunt: brengt zelf niets in", titel)
            .replace(
                "Score 3 van 5. Controleer deze inwoner op fraude en overweeg een maatregel.",
                tekst);
    Answer answer = check(dressed, "nl");
    assertEquals(1, answer.exit(), answer.out());
    assertTrue(mistakes(answer.out()).contains("oordeelt"), answer.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"t11", "tP1-met", "tP3-met", "tQ1", "tQ3", "tQ4"})
  void no_number_that_was_counted_in_contacts_is_printed_by_why_not(String werkrelatie) {
    String call =
        "suggest "
            + FOLDER
            + werkrelatie
            + ".json"
            + DAY
            + " --regelset "
            + FOLDER
            + "teller.json --why-not FRAUDE2 --language ";
    for (String language : List.of("nl", "en")) {
      Answer answer = Answer.toLine(call + language);
      assertEquals(0, answer.exit(), answer.err());
      // What is left are the number of the rule set itself and of its period.
      String numbers = answer.out().replaceAll("FRAUDE2|\\bf2\\b", "").replaceAll("\\D+", " ");
      assertEquals("365 50", numbers.strip(), answer.out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rs-bidi", "rs-ctl"})
  void a_text_that_drives_the_terminal_or_turns_the_line_is_refused_and_not_shown(String set) {
    for (String call :
        List.of(
            "check " + FOLDER + set + ".json",
            "suggest " + FOLDER + "tQ1.json" + DAY + " --regelset " + FOLDER + set + ".json")) {
      Answer answer = Answer.toLine(call);
      assertEquals(1, answer.exit(), call);
      String told = answer.out() + answer.err();
      assertTrue(told.contains("/handvatten/0/titel/nl"), told);
      assertFalse(UNSAFE.matcher(told).find(), "what was refused is shown");
    }
  }

  @ParameterizedTest
  @CsvSource({"tP1,team", "tP1,organisatie", "tP3,team", "tP3,organisatie"})
  void the_view_of_colleagues_is_the_same_with_and_without_what_was_told(
      String werkrelatie, String reader) {
    for (String form : List.of("", " --json", " --all --sources", " --language en")) {
      String call =
          "suggest " + FOLDER + werkrelatie + "-%s.json" + DAY + " --for " + reader + form;
      assertEquals(
          Answer.toLine(call.formatted("zonder")), Answer.toLine(call.formatted("met")), form);
    }
    String consulent = "suggest " + FOLDER + werkrelatie + "-%s.json" + DAY;
    assertFalse(
        Answer.toLine(consulent.formatted("zonder"))
            .equals(Answer.toLine(consulent.formatted("met"))),
        "the consulent is told nothing either");
  }

  @Test
  void at_a_home_visit_after_violence_was_told_safety_comes_first() {
    String screen = Answer.toLine("suggest " + FOLDER + "t11.json" + DAY).out();
    assertEquals(List.of("H12", "H08"), Answer.written(screen.split("Wat nu nog wacht")[0]));
    assertTrue(screen.contains("veiligheid gaat nu voor; dit past weer als"), screen);
    assertFalse(
        Answer.toLine("suggest " + FOLDER + "t11.json --for inwoner" + DAY)
            .out()
            .matches("(?s).*(H12|veilig).*"),
        "someone at home can read it");
  }

  @ParameterizedTest
  @CsvSource({"tQ1,H46", "tQ3,H49", "tQ4,H48"})
  void what_was_said_or_done_meets_an_answer(String werkrelatie, String handvat) {
    assertEquals(
        List.of(handvat),
        Answer.written(Answer.toLine("suggest " + FOLDER + werkrelatie + ".json" + DAY).out()));
  }

  private static String forConsulent(String regelset) {
    return regelset.replaceAll("\"voor\": \\[[^]]*]", "\"voor\": [\"consulent\"]");
  }

  private Answer check(String regelset, String language) throws IOException {
    Path file = Files.writeString(folder.resolve("regels.json"), regelset);
    return Answer.toLine("check " + file + " --language " + language);
  }

  /** What the check calls a mistake, and not what it asks a person to look at. */
  private static String mistakes(String checked) {
    return checked.split("Om naar te kijken|To look at")[0];
  }
}
