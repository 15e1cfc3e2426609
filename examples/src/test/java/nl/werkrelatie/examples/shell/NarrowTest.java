// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.json.Gevallen;
import nl.werkrelatie.rules.Handvat;
import org.junit.jupiter.api.Test;

/** The engine's texts fit a terminal of 80 columns, with every word still there. */
class NarrowTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  void no_answer_of_the_engine_is_wider_than_a_terminal_and_no_word_is_lost() {
    RuleEngine engine = RuleEngine.standard();
    for (String id : new String[] {"S01", "S05", "S07", "S12"}) {
      Suggesties suggesties = engine.suggest(Gevallen.read(id).werkrelatie(), DAY);
      for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl")}) {
        fits(suggesties.text(locale));
        fits(suggesties.compare(engine.suggest(ExampleWerkrelaties.zoonAlsTolk, DAY)).text(locale));
        for (Handvat handvat : engine.handvatten()) {
          fits(suggesties.whyNot(handvat.id()).text(locale));
        }
      }
    }
  }

  @Test
  void a_full_line_and_what_follows_it_become_even_lines() {
    String full = "- " + "woord ".repeat(16).strip();
    assertEquals(
        "- " + "woord ".repeat(13).strip() + "\n  woord woord woord staartje van de zin\n",
        Narrow.text(full + "\n  staartje van de zin\n"));
  }

  @Test
  void what_stands_less_far_in_than_the_rest_of_a_full_line_would_is_a_line_of_its_own() {
    String item = "      - " + "woord ".repeat(15).strip();
    String narrow = Narrow.text(item + "\n    Wat anders is\n");
    assertTrue(narrow.contains("\n    Wat anders is\n"), narrow);
  }

  @Test
  void short_lines_stay_apart() {
    String text = "een\n- twee\n  drie\n\nvier\n";
    assertEquals(text, Narrow.text(text));
  }

  private static void fits(String text) {
    String narrow = Narrow.text(text);
    for (String line : narrow.split("\n")) {
      assertTrue(line.length() <= 80 || !line.strip().contains(" "), line);
    }
    assertEquals(text.replaceAll("\\s+", " "), narrow.replaceAll("\\s+", " "));
  }
}
