// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.fixtures.RegelsetAssert.assertThat;
import static nl.werkrelatie.rules.Signaal.KENNISMAKING;
import static nl.werkrelatie.rules.Signaal.STILTE;
import static nl.werkrelatie.rules.Signaal.STROEFHEID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Condition;
import nl.werkrelatie.rules.Drempels;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Tekst;
import org.junit.jupiter.api.Test;

/** What an organisation writes to test its own rule set. */
class RegelsetAssertTest {

  @Test
  void three_lines_test_a_rule_set() {
    Regelset regelset = regelset(STILTE);
    assertThat(regelset).suggests("DAM1", STILTE);
    assertThat(regelset).isSilentAbout("DAM1", KENNISMAKING).holds("DAM1", STILTE, STROEFHEID);
  }

  @Test
  void a_wrong_rule_set_fails_in_one_line_that_says_why() {
    Regelset wrong = regelset(STILTE.and(KENNISMAKING));
    AssertionError failed =
        assertThrows(AssertionError.class, () -> assertThat(wrong).suggests("DAM1", STILTE));
    assertTrue(
        failed.getMessage().startsWith("expected DAM1 to be suggested, but "), failed::getMessage);
    assertEquals(1, failed.getMessage().lines().count(), failed::getMessage);
    assertThrows(
        AssertionError.class, () -> assertThat(regelset(STILTE)).isSilentAbout("DAM1", STILTE));
    assertThrows(AssertionError.class, () -> assertThat(regelset(STILTE)).holds("DAM1", STILTE));
  }

  @Test
  void a_question_about_nothing_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> assertThat(regelset(STILTE)).suggests("DAM1"));
  }

  private static Regelset regelset(Condition when) {
    Handvat first = StandaardCatalogus.catalogus().handvat("H01").orElseThrow();
    Handvat handvat =
        new Handvat(
            "DAM1",
            Tekst.of("Laat iets horen", "Let them hear from you"),
            Tekst.of("Overweeg te bellen", "Consider a call"),
            first.kernvraag(),
            first.voor(),
            List.of(),
            List.of(STROEFHEID),
            first.bronnen());
    Catalogus catalogus =
        new Catalogus(
            "damdorp",
            "1",
            Tekst.of("Damdorp", "Damdorp"),
            Tekst.of("Verzonnen", "Invented"),
            List.of(handvat),
            List.of(
                Rule.named("stil")
                    .when(when)
                    .suggest(handvat)
                    .because("het stil is", "it is silent")),
            List.of(),
            List.of(),
            List.of());
    return new Regelset(
        catalogus,
        LocalDate.of(2026, 11, 21),
        Tekst.of("Damdorp", "Damdorp"),
        Drempels.standard(),
        List.of(),
        List.of(),
        List.of());
  }
}
