// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.review.Regelcontrole;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.RegelsetRefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The standard catalogue as another version of the library wrote it: always readable, and used in
 * the place of the library's own only when it protects no less.
 */
class OtherVersionTest {
  private static final String STANDARD = RegelsetJson.write(StandaardCatalogus.regelset());

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("weaker")
  void what_protects_less_is_read_and_written_but_no_engine_is_made_of_it(
      String what, String document, String place) {
    assertFalse(document.equals(STANDARD), () -> what + ": nothing is changed");
    Regelset read = RegelsetJson.read(document);
    assertEquals(read, RegelsetJson.read(RegelsetJson.write(read)), "after writing");
    List<String> places =
        StandaardCatalogus.verzwakkingen(read).stream().map(Regelfout::plaats).toList();
    assertEquals(List.of("", place), places, what);
    for (RuleEngine engine : List.of(RuleEngine.of(), RuleEngine.of(SmallCatalogus.CATALOGUS))) {
      assertThrows(RegelsetRefusedException.class, () -> engine.with(read), what);
      assertThrows(
          RegelsetRefusedException.class, () -> engine.with(read.catalogus()), "its catalogue");
    }
    assertThrows(RegelsetRefusedException.class, () -> RuleEngine.of(read.catalogus()), what);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("weaker")
  void a_check_tells_it_first_with_what_to_do(String what, String document, String place) {
    Regelcontrole controle = Regelcontrole.of(RegelsetJson.read(document));
    assertFalse(controle.isBruikbaar(), what);
    assertEquals(
        "Dit kan niet in de plaats komen van de standaardcatalogus van deze bibliotheek; gebruik die.",
        controle.punten().get(0).tekst().nl());
    assertTrue(
        controle.punten().stream().anyMatch(punt -> punt.plaats().equals(place)),
        () -> controle.text(Locale.ENGLISH));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noWeaker")
  void what_protects_as_much_is_read_and_used(String what, String document) {
    assertFalse(document.equals(STANDARD), () -> what + ": nothing is changed");
    Regelset read = RegelsetJson.read(document);
    assertEquals(List.of(), StandaardCatalogus.verzwakkingen(read), what);
    assertEquals(List.of(read), RuleEngine.of().with(read).regelsets());
    assertTrue(
        Regelcontrole.of(read).punten().stream()
            .noneMatch(punt -> punt.soort().name().equals("GEWEIGERD")),
        what);
  }

  @Test
  void the_rule_set_of_a_municipality_says_nothing_about_the_standard_catalogue() {
    Regelset own = RegelsetJson.read(Documents.resource(RegelsetJsonTest.EXAMPLE));
    assertEquals(List.of(), StandaardCatalogus.verzwakkingen(own));
    assertEquals(List.of(), StandaardCatalogus.vervalsingen(own));
  }

  static Stream<Arguments> weaker() {
    String voorrang =
        STANDARD.substring(
            STANDARD.indexOf("  \"voorrang\""), STANDARD.indexOf("  \"spanningen\""));
    return Stream.of(
        Arguments.of("no G1", STANDARD.replace(voorrang, ""), "voorrang"),
        Arguments.of(
            "a narrower G1",
            STANDARD.replace(
                voorrang,
                voorrang.replace(
                    "\"niet_veilig_bekend\"",
                    "{ \"alle\": [\"niet_veilig_bekend\", \"kennismaking\"] }")),
            "voorrang"),
        Arguments.of(
            "a G1 that lets more through",
            STANDARD.replace(voorrang, voorrang.replace("\"H44\"", "\"H44\", \"H45\"")),
            "voorrang"),
        Arguments.of(
            "a G1 that holds H12",
            STANDARD.replace(voorrang, voorrang.replace("\"H12\", ", "")),
            "voorrang"),
        Arguments.of(
            "H12 not first",
            STANDARD.replaceFirst("\\{\\s+\"id\": \"O3\",\\s+\"eerst\": \"H12\"\\s+\\},", ""),
            "volgorde"),
        Arguments.of(
            "a rule of its own that looks at violence",
            withoutRuleOnControl(
                "\"als\": \"huiselijk_geweld_gedeeld\",\n      \"handvat\": \"H11\""),
            "regels/" + index("h11-controle")),
        Arguments.of(
            "a rule of its own to safety",
            withoutRuleOnControl("\"als\": \"controle_in_gesprek\",\n      \"handvat\": \"H12\""),
            "regels/" + index("h11-controle")),
        Arguments.of(
            "a contraindication less",
            STANDARD.replaceFirst("\"aanhoudenBij\": \\[[^\\]]*\\],", ""),
            "handvatten/1/aanhoudenBij"));
  }

  static Stream<Arguments> noWeaker() {
    return Stream.of(
        Arguments.of(
            "another version", STANDARD.replaceFirst("\"versie\": \"2\"", "\"versie\": \"3\"")),
        Arguments.of(
            "another day",
            STANDARD.replaceFirst("\"datum\": \"[0-9-]*\"", "\"datum\": \"2026-01-01\"")),
        Arguments.of(
            "another rule that does not look at violence",
            withoutRuleOnControl("\"als\": \"stilte\",\n      \"handvat\": \"H11\"")));
  }

  private static String withoutRuleOnControl(String instead) {
    return STANDARD.replace(
        "\"als\": \"controle_in_gesprek\",\n      \"handvat\": \"H11\"", instead);
  }

  private static int index(String rule) {
    List<String> ids =
        StandaardCatalogus.catalogus().rules().stream().map(one -> one.id()).toList();
    return ids.indexOf(rule);
  }
}
