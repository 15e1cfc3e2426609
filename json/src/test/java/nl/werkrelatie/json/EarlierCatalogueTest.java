// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.review.Controlepunt;
import nl.werkrelatie.review.Controlesoort;
import nl.werkrelatie.review.Regelcontrole;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.rules.Rule;
import org.junit.jupiter.api.Test;

/**
 * Documents that were written beside version 1 of the standard catalogue: they are read and written
 * byte for byte, and what changed since is told where it stands, with what to do.
 */
class EarlierCatalogueTest {
  private static final String STANDARD = released("regelset-standaard");
  private static final String OWN = released("regelset");

  @Test
  void what_was_written_beside_version_1_is_written_again_byte_for_byte() {
    for (String name : List.of("werkrelatie-vol", "werkrelatie-klein")) {
      assertEquals(
          released(name), WerkrelatieJson.write(WerkrelatieJson.read(released(name))), name);
    }
    for (String name : List.of("geval", "geval-met-drempel")) {
      assertEquals(released(name), GevalJson.write(GevalJson.read(released(name))), name);
    }
    for (String document : List.of(STANDARD, OWN)) {
      assertEquals(document, RegelsetJson.write(RegelsetJson.read(document)));
    }
  }

  @Test
  void every_rule_of_version_1_is_still_there_or_is_known_to_be_no_more() {
    Set<String> gone = ids(RegelsetJson.read(STANDARD).catalogus());
    gone.removeAll(ids(StandaardCatalogus.catalogus()));
    assertEquals(gone, new TreeSet<>(StandaardCatalogus.vervallenRegels().keySet()));
  }

  @Test
  void what_became_of_a_rule_names_a_rule_of_today_to_switch_off() {
    Set<String> today = ids(StandaardCatalogus.catalogus());
    StandaardCatalogus.vervallenRegels()
        .forEach(
            (id, tekst) ->
                Stream.of(tekst.nl(), tekst.en())
                    .forEach(
                        told ->
                            assertTrue(
                                today.stream().anyMatch(told::contains), () -> id + ": " + told)));
  }

  @Test
  void a_rule_set_that_switches_off_a_rule_that_is_no_more_is_used_and_the_check_tells_it() {
    Regelset regelset = RegelsetJson.read(OWN);
    RuleEngine engine = RuleEngine.standard().with(regelset);
    assertEquals(List.of(regelset), engine.regelsets());
    assertTrue(
        engine.suggest(Examples.full(), Examples.PEILDATUM).herkomst().regelbronnen().size() > 1);
    Regelcontrole controle = Regelcontrole.of(regelset);
    assertTrue(controle.isBruikbaar(), () -> controle.text(Locale.ENGLISH));
    List<Controlepunt> punten = controle.punten(Controlesoort.REGEL_VERVALLEN);
    assertEquals(
        List.of("uitgeschakeld/0/regel"), punten.stream().map(Controlepunt::plaats).toList());
    assertEquals(
        "Regel h05-krappe-kennismaking is vervallen: H05 komt nu ook bij slecht nieuws; "
            + "schakel h05-krap-gesprek uit als jullie dat niet willen.",
        punten.get(0).tekst().nl());
    assertEquals(
        "Rule h05-krappe-kennismaking is no more: H05 now comes at bad news too; "
            + "switch h05-krap-gesprek off if you do not want that.",
        punten.get(0).tekst().en());
  }

  @Test
  void a_rule_that_is_no_more_lends_its_name_to_no_other() {
    String taken = OWN.replace("\"on3-te-laat\"", "\"h02-nabijheid-gemist\"");
    assertEquals(
        List.of("DUPLICATE_ID /regels/3/id"),
        Refusals.places(Refusals.of(() -> RegelsetJson.read(taken))));
  }

  @Test
  void an_engine_refuses_the_standard_catalogue_of_version_1_in_one_sentence() {
    Regelset regelset = RegelsetJson.read(STANDARD);
    RegelsetRefusedException refused =
        assertThrows(RegelsetRefusedException.class, () -> RuleEngine.of().with(regelset));
    assertEquals(
        "rule set 'werkrelatie' is refused: is version 1 of the standard catalogue, which protects "
            + "otherwise than version 2 of this library; use that one",
        refused.getMessage());
    assertEquals(
        refused.getMessage(),
        assertThrows(RegelsetRefusedException.class, () -> RuleEngine.of(regelset.catalogus()))
            .getMessage());
    assertEquals(
        List.of(
            "Dit is versie 1 van de standaardcatalogus, die anders beschermt dan versie 2 van deze "
                + "bibliotheek; gebruik die."),
        Regelcontrole.of(regelset).punten(Controlesoort.GEWEIGERD).stream()
            .map(punt -> punt.tekst().nl())
            .toList());
  }

  private static Set<String> ids(Catalogus catalogus) {
    return catalogus.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String released(String name) {
    return Documents.resource("released/1/" + name + ".json");
  }
}
