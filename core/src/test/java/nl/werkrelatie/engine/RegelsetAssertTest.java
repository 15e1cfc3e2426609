// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.fixtures.RegelsetAssert.assertThat;
import static nl.werkrelatie.signaal.Condition.not;
import static nl.werkrelatie.signaal.Signaal.KENNISMAKING;
import static nl.werkrelatie.signaal.Signaal.STILTE;
import static nl.werkrelatie.signaal.Signaal.STROEFHEID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.fixtures.EigenSignaalset;
import nl.werkrelatie.fixtures.Example;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.SuggestiesAssert;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** What an organisation writes to test its own rule set. */
class RegelsetAssertTest {
  private static final EigenSignaal HALF_YEAR =
      new EigenSignaal("EIGEN_HALF_JAAR_STIL", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(182));
  private static final EigenSignaal LAST_WEEK =
      new EigenSignaal("EIGEN_DEZE_WEEK", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(7));

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
  void own_signalen_are_named_as_standard_ones_are() {
    Regelset regelset = regelset(HALF_YEAR, HALF_YEAR);
    assertThat(regelset)
        .suggests("DAM1", HALF_YEAR)
        .suggests("DAM1", HALF_YEAR, STILTE)
        .holds("DAM1", HALF_YEAR, STROEFHEID)
        .isSilentAbout("DAM1", not(HALF_YEAR), STILTE)
        .isSilentAbout("DAM1", KENNISMAKING);
    AssertionError failed =
        assertThrows(
            AssertionError.class, () -> assertThat(regelset).isSilentAbout("DAM1", HALF_YEAR));
    assertEquals(1, failed.getMessage().lines().count(), failed::getMessage);
  }

  @Test
  void own_signalen_that_exclude_each_other_are_refused_by_name() {
    Regelset regelset = regelset(HALF_YEAR, HALF_YEAR, LAST_WEEK);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> assertThat(regelset).suggests("DAM1", HALF_YEAR, LAST_WEEK));
    assertTrue(
        refused
            .getMessage()
            .contains("EIGEN_HALF_JAAR_STIL and EIGEN_DEZE_WEEK exclude each other"),
        refused::getMessage);
  }

  @Test
  void a_contraindication_that_a_rule_set_adds_is_a_ground_like_any_other() {
    Regelset plain = regelset(STILTE);
    Regelset more =
        new Regelset(
            plain.catalogus(),
            plain.datum(),
            plain.uitgever(),
            plain.drempels(),
            List.of(HALF_YEAR),
            List.of(new Aanhouding("DAM1", List.of(HALF_YEAR))),
            List.of());
    assertThat(more).holds("DAM1", HALF_YEAR).suggests("DAM1", STILTE, not(HALF_YEAR));
    RuleEngine engine = RuleEngine.standard().with(more);
    SuggestiesAssert.assertThat(Example.holding("DAM1", HALF_YEAR).in(engine).suggesties())
        .holds("DAM1", HALF_YEAR);
    SuggestiesAssert.assertThat(Example.suggesting("DAM1").in(engine).suggesties())
        .suggests("DAM1");
  }

  @Test
  void every_own_signaal_that_can_be_recorded_has_a_werkrelatie_on_either_side() {
    List<String> missing = new ArrayList<>();
    int asked = 0;
    for (long seed = 0; seed < 300; seed++) {
      EigenSignaal signaal = EigenSignaalset.any().sample(seed);
      for (Condition side : List.of(signaal, not(signaal))) {
        Condition failing = side;
        asked++;
        try {
          Scenario scenario = Example.where(failing).scenario();
          Stand stand =
              Gezien.from(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels())
                  .match(failing);
          assertEquals(Stand.GELDT, stand, () -> failing + " of " + signaal);
        } catch (IllegalArgumentException none) {
          missing.add(none.getMessage() + " " + signaal);
        }
      }
    }
    assertEquals(600, asked);
    assertEquals(List.of(), missing);
  }

  @Test
  void a_question_about_nothing_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> assertThat(regelset(STILTE)).suggests("DAM1"));
  }

  private static Regelset regelset(Condition when, EigenSignaal... signalen) {
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
        List.of(signalen),
        List.of(),
        List.of());
  }
}
