// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.review.Found.assertFinds;
import static nl.werkrelatie.review.Found.own;
import static nl.werkrelatie.review.Regelsets.handvat;
import static nl.werkrelatie.review.Regelsets.named;
import static nl.werkrelatie.review.Regelsets.standard;
import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Condition.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/**
 * What is said of the rules to one handvat together, each with the nearest set of which it is not
 * said.
 */
class HandvatControleTest {
  private static final Handvat OWN = handvat("DAM1");

  @Test
  void a_handvat_that_is_always_held_is_found() {
    Handvat held = handvat("DAM1", Signaal.STROEFHEID);
    assertFinds(
        "HANDVAT_ALTIJD_AANGEHOUDEN damdorp regels/0/als",
        named("damdorp").handvatten(held).rule("r", held, Signaal.HERSTEL_GEPROBEERD).build(),
        named("damdorp").handvatten(held).rule("r", held, Signaal.STILTE).build());
  }

  @Test
  void an_own_contraindication_counts_as_much() {
    assertFinds(
        "HANDVAT_ALTIJD_AANGEHOUDEN damdorp regels/0/als",
        named("damdorp")
            .handvatten(OWN)
            .rule("r", OWN, Signaal.STILTE)
            .held("DAM1", Signaal.STILTE)
            .build(),
        named("damdorp")
            .handvatten(OWN)
            .rule("r", OWN, Signaal.STILTE)
            .held("DAM1", Signaal.STROEFHEID)
            .build());
  }

  @Test
  void one_rule_of_several_that_leads_only_while_held_is_worth_a_look() {
    Handvat held = handvat("DAM1", Signaal.STROEFHEID);
    Regelset two =
        named("damdorp")
            .handvatten(held)
            .rule("r", held, Signaal.HERSTEL_GEPROBEERD)
            .rule("s", held, Signaal.STILTE)
            .build();
    assertTrue(
        own(Regelcontrole.of(two)).contains("REGEL_ALTIJD_AANGEHOUDEN damdorp regels/0/als"));
    assertTrue(Regelcontrole.of(two).isBruikbaar(), "it can be used");
    Regelset neither =
        named("damdorp")
            .handvatten(held)
            .rule("r", held, Signaal.KENNISMAKING)
            .rule("s", held, Signaal.STILTE)
            .build();
    assertTrue(
        Regelcontrole.of(neither).punten(Controlesoort.REGEL_ALTIJD_AANGEHOUDEN).isEmpty(),
        "a rule that does not say that the contact is under strain");
  }

  @Test
  void rules_that_ask_the_same_are_found_however_it_is_written() {
    Condition one = not(any(Signaal.STILTE, Signaal.STROEFHEID));
    assertFinds(
        "REGEL_DUBBEL damdorp regels/1/als",
        two(one, all(not(Signaal.STROEFHEID), not(Signaal.STILTE))),
        two(one, all(not(Signaal.STROEFHEID), not(Signaal.OP_AFSTAND))));
  }

  @Test
  void a_rule_that_a_more_general_one_covers_is_found() {
    assertFinds(
        "REGEL_OVERBODIG damdorp regels/1/als",
        two(Signaal.STILTE, all(Signaal.STILTE, Signaal.KENNISMAKING)),
        two(Signaal.STILTE, all(Signaal.STROEFHEID, Signaal.KENNISMAKING)));
    assertFinds(
        "REGEL_OVERBODIG damdorp regels/0/als",
        two(Signaal.HERSTEL_GEPROBEERD, Signaal.STROEFHEID),
        two(Signaal.HERSTEL_GEPROBEERD, Signaal.STILTE));
  }

  @Test
  void the_same_questions_to_another_handvat_are_no_double() {
    Handvat other = handvat("DAM2");
    Regelset set =
        named("damdorp")
            .handvatten(OWN, other)
            .rule("r", OWN, Signaal.STILTE)
            .rule("s", other, Signaal.STILTE)
            .build();
    assertTrue(Regelcontrole.of(set).punten(Controlesoort.REGEL_DUBBEL).isEmpty());
  }

  @Test
  void a_handvat_to_which_no_rule_leads_is_found() {
    assertFinds(
        "HANDVAT_ZONDER_REGEL damdorp handvatten/1",
        named("damdorp").handvatten(OWN, handvat("DAM2")).rule("r", OWN, Signaal.STILTE).build(),
        named("damdorp").handvatten(OWN).rule("r", OWN, Signaal.STILTE).build());
  }

  @Test
  void a_handvat_of_which_all_rules_are_switched_off_is_found() {
    String[] toH36 = Regelsets.rulesTo("H36");
    assertFinds(
        "HANDVAT_UITGESCHAKELD damdorp uitgeschakeld/" + (toH36.length - 1),
        named("damdorp").off(toH36).build(),
        named("damdorp").off(toH36).rule("r", standard("H36"), Signaal.STILTE).build());
  }

  @Test
  void a_handvat_for_which_no_source_speaks_is_found() {
    Bronvermelding first = OWN.bronnen().get(0);
    Bronvermelding against =
        new Bronvermelding(
            first.bron(), first.directheid(), first.kennis(), true, first.toelichting());
    Function<List<Bronvermelding>, Regelset> with =
        bronnen -> {
          Handvat handvat =
              new Handvat(
                  "DAM1",
                  OWN.titel(),
                  OWN.tekst(),
                  OWN.kernvraag(),
                  OWN.voor(),
                  List.of(),
                  List.of(),
                  bronnen);
          return named("damdorp").handvatten(handvat).rule("r", handvat, Signaal.STILTE).build();
        };
    assertFinds(
        "BRON_ONTBREEKT damdorp handvatten/0/bronnen",
        with.apply(List.of(against)),
        with.apply(List.of(against, first)));
  }

  @Test
  void at_what_a_handvat_is_always_held_is_told() {
    Handvat held = handvat("DAM1", Signaal.STROEFHEID, Signaal.GROEI);
    String text =
        Regelcontrole.of(
                named("damdorp")
                    .handvatten(held)
                    .rule("r", held, any(Signaal.HERSTEL_GEPROBEERD, Signaal.GROEI))
                    .build())
            .text(Locale.ROOT);
    assertTrue(
        text.replaceAll("\\s+", " ")
            .contains(
                "want dan geldt ook ‘het contact loopt stroef’ of ‘de inwoner ervaart dat het goed gaat in"
                    + " het contact, of beter dan eerder’;"),
        text);
  }

  private static Regelset two(Condition one, Condition other) {
    return named("damdorp").handvatten(OWN).rule("r", OWN, one).rule("s", OWN, other).build();
  }
}
