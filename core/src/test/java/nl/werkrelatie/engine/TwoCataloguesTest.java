// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A second catalogue is an addition: its handvatten come beside the standard ones, and nothing
 * about those changes.
 */
class TwoCataloguesTest {
  private static final Bron BRON =
      new Bron(
          "V1",
          Tekst.of("Een verzonnen bron", "An invented source"),
          List.of("voorbeeld.test"),
          Veld.BIJSTAND);
  private static final Handvat THEE =
      handvat("DORP1", Kernvraag.RUIMTE_GEVEN, "Zet eerst thee", "Make tea first");
  private static final Handvat BUITEN =
      handvat("DORP2", Kernvraag.RUIMTE_GEVEN, "Ga naar buiten", "Go outside");
  private static final Handvat SAMEN =
      handvat("DORP3", Kernvraag.GEDEELDE_AANPAK, "Eet samen", "Eat together");

  private static final Catalogus DORP =
      new Catalogus(
          "dorp",
          "7",
          Tekst.of("Handvatten van een verzonnen dorp", "Handvatten of an invented village"),
          Tekst.of("Verzonnen voor een test.", "Invented for a test."),
          List.of(THEE, BUITEN, SAMEN),
          List.of(
              rule("dorp-thee", Signaal.GEEN_BAGAGE_BEKEND, THEE),
              rule("dorp-buiten", Signaal.GEEN_BAGAGE_BEKEND, BUITEN),
              rule("dorp-samen", Signaal.GEEN_TEAMOVERLEG, SAMEN)),
          List.of(Volgorde.before("D1", "DORP2", "DORP1")),
          List.of(),
          List.of());

  private final RuleEngine standard = RuleEngine.standard();
  private final RuleEngine both = standard.with(DORP);

  @Tag("long")
  @Test
  void nothing_about_the_standard_handvatten_changes() {
    for (Scenario scenario : Scenarios.any().samples(1).limit(2_000).toList()) {
      Suggesties alone = standard.suggest(scenario.werkrelatie(), scenario.peildatum());
      Suggesties beside = both.suggest(scenario.werkrelatie(), scenario.peildatum());
      assertEquals(
          alone.alle(),
          beside.alle().stream().filter(suggestie -> isStandard(suggestie.handvat())).toList());
      assertEquals(
          alone.aangehouden(),
          beside.aangehouden().stream().filter(held -> isStandard(held.handvat())).toList());
    }
  }

  @Test
  void its_handvatten_come_per_question_and_in_its_own_order() {
    List<String> order = both.handvatten().stream().map(Handvat::id).toList();
    assertEquals(
        List.of("DORP2", "DORP1"),
        order.subList(order.indexOf("DORP2"), order.indexOf("DORP2") + 2));
    // A catalogue whose id comes first in the alphabet is read first within a question.
    assertTrue(
        order.indexOf("DORP1") < order.indexOf("H01")
            && order.indexOf("DORP3") < order.indexOf("H36"),
        order::toString);
    assertTrue(
        order.indexOf("H31") < order.indexOf("DORP3"),
        "the second question comes before the third");
  }

  @Test
  void an_answer_names_both_catalogues() {
    Suggesties suggesties = both.suggest(Table.empty(), Table.P);
    assertEquals(
        List.of("DORP2", "DORP1", "DORP3"),
        suggesties.alle().stream().map(suggestie -> suggestie.handvat().id()).toList());
    assertEquals(
        List.of("werkrelatie 2", "dorp 7"),
        suggesties.herkomst().regelbronnen().stream()
            .map(bron -> bron.id() + " " + bron.versie())
            .toList());
    String text = suggesties.text(Locale.ENGLISH, Weergave.VOLLEDIG);
    assertTrue(text.contains("Invented for a test.") && text.contains("Make tea first"), text);
  }

  @Test
  void an_engine_can_do_without_the_standard_catalogue() {
    Suggesties suggesties = RuleEngine.of(DORP).suggest(Table.empty(), Table.P);
    assertEquals(
        List.of("DORP2", "DORP1", "DORP3"),
        suggesties.alle().stream().map(suggestie -> suggestie.handvat().id()).toList());
  }

  private static boolean isStandard(Handvat handvat) {
    return StandaardCatalogus.catalogus().handvatten().contains(handvat);
  }

  private static Rule rule(String id, Signaal when, Handvat handvat) {
    return Rule.named(id).when(when).suggest(handvat).because("het kan helpen", "it may help");
  }

  private static Handvat handvat(String id, Kernvraag kernvraag, String nl, String en) {
    return Handvat.builder(id, kernvraag)
        .titel(nl, en)
        .tekst(nl + ".", en + ".")
        .voor(Adressaat.CONSULENT)
        .bron(BRON, Directheid.AFGELEID, Kennissoort.PRAKTIJK)
        .build();
  }
}
