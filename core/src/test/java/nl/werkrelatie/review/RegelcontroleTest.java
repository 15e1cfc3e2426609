// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.review.Found.found;
import static nl.werkrelatie.review.Found.own;
import static nl.werkrelatie.review.Regelsets.handvat;
import static nl.werkrelatie.review.Regelsets.named;
import static nl.werkrelatie.signaal.Condition.all;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * The report as a whole, and what it makes of nothing, of a refusal and of the standard catalogue.
 */
class RegelcontroleTest {
  private static final Handvat OWN = handvat("DAM1");

  @Test
  void the_standard_catalogue_has_no_mistake_and_waits_for_one_threshold() {
    Regelcontrole controle = Regelcontrole.of();
    assertTrue(controle.isBruikbaar(), controle.text(Locale.ENGLISH));
    assertEquals(List.of("DREMPEL_ONTBREEKT werkrelatie regels/47/als"), found(controle));
  }

  @Test
  void a_rule_set_without_faults_leaves_questions_only() {
    Regelset good = named("damdorp").handvatten(OWN).rule("r", OWN, Signaal.STILTE).build();
    assertEquals(List.of("TEKST_LEZEN damdorp handvatten/0/tekst"), own(Regelcontrole.of(good)));
  }

  @Test
  void what_the_making_of_a_rule_set_refuses_comes_in_the_same_report() {
    RegelsetRefusedException refused =
        Assertions.assertThrows(
            RegelsetRefusedException.class, () -> when(Signaal.HUISELIJK_GEWELD_GEDEELD));
    Regelcontrole controle = Regelcontrole.refused("damdorp", refused.fouten());
    assertEquals(List.of("GEWEIGERD damdorp regels/0/als"), found(controle));
    assertFalse(controle.isBruikbaar(), "it can be used");
  }

  @Test
  void the_report_fits_the_width_that_is_asked_and_loses_no_word() {
    Regelcontrole controle =
        Regelcontrole.of(
            named("damdorp")
                .handvatten(OWN)
                .rule("nooit", OWN, all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_AANDACHT))
                .build());
    String whole = controle.text(Locale.ENGLISH);
    for (int width = 40; width <= 200; width += 20) {
      String folded = controle.text(Locale.ENGLISH, new Folding(width));
      assertEquals(List.of(), Folded.tooWide(folded, width), "wider than " + width);
      assertEquals(Folded.words(whole), Folded.words(folded));
    }
  }

  @Test
  void the_report_reads_in_both_languages_and_says_what_to_do() {
    Regelcontrole controle =
        Regelcontrole.of(
            named("damdorp")
                .handvatten(OWN)
                .rule("nooit", OWN, all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_AANDACHT))
                .build());
    assertEquals(
        """
        Controle van werkrelatie 2, damdorp 1

        Fouten: eerst herstellen
        - damdorp regels/0/als: ‘nooit’ kan nooit gelden: ‘de inwoner mist aandacht’ en ‘de inwoner ervaart aandacht’ kunnen niet samen.
          Haal een van de voorwaarden weg, of gebruik ‘een’ in plaats van ‘alle’.
        """,
        controle.text(Locale.forLanguageTag("nl")).split("\nOm naar", 2)[0]);
    assertTrue(
        controle.text(Locale.ENGLISH).contains("Questions for a person\n- damdorp handvatten/0"),
        controle.text(Locale.ENGLISH));
  }

  @Test
  void a_text_of_a_rule_set_cannot_write_a_line_of_the_report() {
    Handvat odd =
        new Handvat(
            "DAM2",
            OWN.titel(),
            Tekst.of("Bel eens.\n\t[2J\n\nNiets gevonden.", "Call once.\r\nNothing was found."),
            OWN.kernvraag(),
            OWN.voor(),
            OWN.versterkt(),
            OWN.aanhoudenBij(),
            OWN.bronnen());
    Regelcontrole controle =
        Regelcontrole.of(named("damdorp").handvatten(odd).rule("r", odd, Signaal.STILTE).build());
    String told = "- damdorp handvatten/0/tekst: DAM2 ‘Bel eens. [2J Niets gevonden.’";
    assertTrue(controle.text(Locale.ROOT).contains("\n" + told + "\n"), controle.text(Locale.ROOT));
    Controlepunt question = controle.punten(Controlesoort.TEKST_LEZEN).get(0);
    assertFalse(question.text(Locale.ENGLISH).contains("\n"), question.text(Locale.ENGLISH));
  }

  @Test
  void two_checks_are_equal_when_they_are_of_the_same_and_found_the_same() {
    Regelcontrole one = Regelcontrole.of(when(Signaal.STILTE));
    assertEquals(one, Regelcontrole.of(when(Signaal.STILTE)));
    assertEquals(one.hashCode(), Regelcontrole.of(when(Signaal.STILTE)).hashCode());
    Regelcontrole never =
        Regelcontrole.of(when(all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_AANDACHT)));
    Regelcontrole another = Regelcontrole.refused("brugstad", List.of());
    for (Object other :
        Arrays.asList(never, another, Regelcontrole.refused("damdorp", List.of()), "one", null)) {
      assertNotEquals(one, other);
      assertNotEquals(other, one);
    }
    assertNotEquals(another, Regelcontrole.refused("damdorp", List.of()));
    assertNotEquals(another.hashCode(), one.hashCode());
    assertEquals("Regelcontrole brugstad", another.toString());
  }

  @Test
  void the_standard_catalogue_is_checked_once_whether_it_is_given_or_not() {
    assertEquals(Regelcontrole.of(), Regelcontrole.of(StandaardCatalogus.regelset()));
  }

  @Test
  void a_check_that_found_nothing_says_so() {
    assertEquals(
        "Check of damdorp\n\nNothing was found.\n",
        Regelcontrole.refused("damdorp", List.of()).text(Locale.ENGLISH));
  }

  @Test
  void one_point_is_one_line_with_what_to_do() {
    Controlepunt punt =
        Regelcontrole.of(when(all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_AANDACHT)))
            .punten()
            .get(0);
    assertEquals(
        "damdorp regels/0/als: ‘r’ can never hold: ‘the inwoner feels a lack of attention’ and ‘the"
            + " inwoner experiences attention’ cannot be so together. "
            + Controlesoort.REGEL_KAN_NIET.raad().en(),
        punt.text(Locale.ENGLISH));
    assertEquals("Controlepunt REGEL_KAN_NIET", punt.toString());
    Regelfout whole = new Regelfout("", Tekst.of("deugt niet", "is no good"));
    assertEquals(
        "damdorp: This is no good. " + Controlesoort.GEWEIGERD.raad().en(),
        Regelcontrole.refused("damdorp", List.of(whole)).punten().get(0).text(Locale.ENGLISH));
  }

  @Test
  void what_no_engine_would_take_is_told_first() {
    Regelset forged = named("werkrelatie").handvatten(OWN).rule("r", OWN, Signaal.STILTE).build();
    assertEquals(
        Controlesoort.GEWEIGERD, Regelcontrole.of(forged).punten().get(0).soort(), "first point");
  }

  @Test
  void places_in_a_list_are_explained_only_where_there_are_any() {
    String explained = "counted from 0";
    assertTrue(
        Regelcontrole.of(when(Signaal.STILTE)).text(Locale.ENGLISH).contains(explained),
        "regels/0 is not explained");
    assertFalse(
        Regelcontrole.refused("damdorp", List.of()).text(Locale.ENGLISH).contains(explained),
        "explained where nothing is told");
  }

  private static Regelset when(Condition when) {
    return named("damdorp").handvatten(OWN).rule("r", OWN, when).build();
  }
}
