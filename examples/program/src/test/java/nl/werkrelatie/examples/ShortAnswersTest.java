// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.CatalogusJson;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in ids alone, and the texts beside them. */
class ShortAnswersTest {
  private static final String FILE = "werkrelaties/de-vijfentwintigste.json";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @ValueSource(strings = {"consulent", "team", "organisatie", "inwoner"})
  void each_reader_gets_the_own_answer_in_ids_on_one_line(String reader) throws IOException {
    Answer answer = run("suggest", FILE, "--json", "--short", "--for", reader);
    assertEquals(0, answer.exit(), answer.err());
    assertEquals(SuggestiesJson.write(kort(reader)) + "\n", answer.out());
  }

  @Test
  void short_is_a_form_of_json_and_of_suggesties() {
    for (String more : new String[] {"--short", "--json --short --why-not H27"}) {
      Answer answer = run(("suggest " + FILE + " " + more).split(" "));
      assertEquals(2, answer.exit(), more);
      assertTrue(answer.err().contains("--short is een vorm van --json"), answer.err());
    }
  }

  @Test
  void why_not_is_a_document_too() throws IOException {
    Answer answer = run("suggest", FILE, "--json", "--why-not", "h27");
    assertEquals(0, answer.exit(), answer.err());
    assertEquals(SuggestiesJson.write(suggesties().whyNot("H27")), answer.out());
  }

  @Test
  void what_differs_is_a_document_too() throws IOException {
    LocalDate later = DAY.plusDays(100);
    Answer answer = run("compare", FILE, "--json", "--peildatum", later.toString());
    assertEquals(0, answer.exit(), answer.err());
    Suggesties after = ENGINE.suggest(werkrelatie(), DAY);
    assertEquals(
        SuggestiesJson.write(ENGINE.suggest(werkrelatie(), later).compare(after)), answer.out());
  }

  @Test
  void a_comparison_over_the_cases_has_no_document() {
    Answer answer = Answer.to("compare", "--json", "--drempel", "tijdsdruk=45");
    assertEquals(2, answer.exit(), answer.err());
    assertTrue(answer.err().contains("--json hoort bij twee antwoorden"), answer::err);
  }

  @Test
  void the_command_catalogus_prints_what_the_ids_point_at() {
    Answer answer = run("catalogus");
    assertEquals(0, answer.exit(), answer.err());
    assertEquals(CatalogusJson.write(ENGINE), answer.out());
  }

  private static KortAntwoord kort(String reader) throws IOException {
    return switch (reader) {
      case "team" -> suggesties().voorTeam().kort();
      case "organisatie" -> suggesties().voorOrganisatie().kort();
      case "inwoner" -> ENGINE.voorInwoner(werkrelatie(), DAY).kort();
      default -> suggesties().voorConsulent().kort();
    };
  }

  private static Suggesties suggesties() throws IOException {
    return ENGINE.suggest(werkrelatie(), DAY);
  }

  private static Werkrelatie werkrelatie() throws IOException {
    return WerkrelatieJson.read(Files.readAllBytes(Path.of(FILE)));
  }

  private static Answer run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    if (!args[0].equals("catalogus")) {
      all.addAll(List.of("--peildatum", DAY.toString()));
    }
    return Answer.to(all.toArray(String[]::new));
  }
}
