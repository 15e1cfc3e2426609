// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.tables.WerkrelatieTables;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.GezetDoor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer in ids alone, and the document in which their texts stand. */
class KortAntwoordJsonTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_BYTES_OF_S01 = 2_500;

  @Test
  void the_first_case_of_the_research_fits_in_two_and_a_half_thousand_bytes() {
    PublishedSet.Entry s01 =
        PublishedSet.all().stream()
            .filter(entry -> entry.verwijzing().bestand().equals("S01.json"))
            .findFirst()
            .orElseThrow();
    Suggesties suggesties =
        RuleEngine.standard().suggest(s01.geval().werkrelatie(), s01.geval().peildatum());
    int bytes = SuggestiesJson.write(suggesties.kort()).getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= MOST_BYTES_OF_S01, () -> "S01 takes " + bytes + " bytes");
  }

  @Property(tries = 100)
  void whatever_it_points_at_stands_in_the_catalogus_document(
      @ForAll("scenarios") Scenario scenario, @ForAll("regelsets") Regelset regelset) {
    RuleEngine engine = RuleEngine.standard().with(regelset);
    JsonNode catalogus = MAPPER.readTree(CatalogusJson.write(engine, JsonForm.COMPACT));
    Suggesties suggesties = engine.suggest(scenario.werkrelatie(), scenario.peildatum());
    for (KortAntwoord kort :
        List.of(
            suggesties.kort(),
            suggesties.atMost(2).kort(),
            suggesties.voorTeam().kort(),
            suggesties.voorOrganisatie().kort(),
            engine.voorInwoner(scenario.werkrelatie(), scenario.peildatum()).kort())) {
      JsonNode answer = MAPPER.readTree(SuggestiesJson.write(kort));
      assertIn(answer.findValuesAsString("handvat"), catalogus, "handvatten", "id");
      assertIn(texts(answer.get("overige")), catalogus, "handvatten", "id");
      assertIn(answer.findValuesAsString("regel"), catalogus, "regels", "id");
      assertIn(answer.findValuesAsString("signaal"), catalogus, "signalen", "signaal");
      for (JsonNode waarom : answer.findParents("regel")) {
        assertIn(texts(waarom.get("signalen")), catalogus, "signalen", "signaal");
      }
      for (JsonNode held : answer.findParents("gronden")) {
        Set<String> known = known(catalogus, "signalen", "signaal");
        known.addAll(known(catalogus, "gronden", "grond"));
        assertEquals(Set.of(), lacking(texts(held.get("gronden")), known), "grounds without words");
      }
      assertEquals(
          catalogus.get("regelbronnen"),
          answer.get("herkomst").get("regelbronnen"),
          "the sources under which the texts are found");
    }
  }

  @Property(tries = 100)
  void it_says_the_same_as_the_whole_answer(@ForAll("scenarios") Scenario scenario) {
    Suggesties whole = scenario.suggesties();
    JsonNode kort = MAPPER.readTree(SuggestiesJson.write(whole.kort()));
    JsonNode lang = MAPPER.readTree(SuggestiesJson.write(whole, JsonForm.COMPACT));
    for (String list : List.of("suggesties", "aangehouden")) {
      assertEquals(
          ids(lang.get(list), true), kort.has(list) ? ids(kort.get(list), false) : List.of(), list);
    }
    assertEquals(
        new TreeSet<>(lang.findValuesAsString("regel")),
        new TreeSet<>(kort.findValuesAsString("regel")),
        "rules");
    assertEquals(
        new TreeSet<>(lang.findValuesAsString("signaal")),
        new TreeSet<>(kort.findValuesAsString("signaal")),
        "signalen");
  }

  @Property(tries = 100)
  void each_signaal_stands_once_and_a_threshold_only_when_the_organisation_set_it(
      @ForAll("scenarios") Scenario scenario) {
    KortAntwoord kort = scenario.suggesties().kort();
    List<String> signalen =
        MAPPER.readTree(SuggestiesJson.write(kort)).findValuesAsString("signaal");
    assertEquals(signalen.size(), Set.copyOf(signalen).size(), "a signaal stands twice");
    List<String> drempels =
        MAPPER.readTree(SuggestiesJson.write(kort)).get("herkomst").findValuesAsString("drempel");
    assertEquals(
        kort.herkomst().drempels().stream()
            .filter(waarde -> waarde.gezetDoor() == GezetDoor.ORGANISATIE)
            .map(waarde -> waarde.drempel().name().toLowerCase(Locale.ROOT))
            .toList(),
        drempels);
  }

  @Property(tries = 100)
  void colleagues_read_no_rule_no_fact_no_occasion_and_nothing_that_waits(
      @ForAll("scenarios") Scenario scenario) {
    Suggesties whole = scenario.suggesties();
    Stream.of(whole.voorTeam().kort(), whole.voorOrganisatie().kort())
        .map(SuggestiesJson::write)
        .forEach(
            document ->
                List.of("regel\"", "feiten", "aanleiding", "aangehouden", "attributen")
                    .forEach(name -> assertFalse(document.contains("\"" + name), document)));
  }

  @Property(tries = 60)
  void every_short_document_fits_its_schema(@ForAll("scenarios") Scenario scenario) {
    RuleEngine engine = RuleEngine.standard().with(scenario.drempels());
    Suggesties whole = engine.suggest(scenario.werkrelatie(), scenario.peildatum());
    assertAccepted(DocumentKind.KORT_ANTWOORD, SuggestiesJson.write(whole.kort()));
    assertAccepted(DocumentKind.KORT_ANTWOORD, SuggestiesJson.write(whole.voorTeam().kort()));
    assertAccepted(
        DocumentKind.KORT_ANTWOORD,
        SuggestiesJson.write(
            engine.voorInwoner(scenario.werkrelatie(), scenario.peildatum()).kort()));
    assertAccepted(
        DocumentKind.WAAROM_NIET, SuggestiesJson.write(whole.whyNot("H03"), JsonForm.COMPACT));
    assertAccepted(
        DocumentKind.VERGELIJKING,
        SuggestiesJson.write(
            whole.compare(
                engine.suggest(scenario.werkrelatie(), scenario.peildatum().plusDays(90))),
            JsonForm.COMPACT));
  }

  @Test
  void whatever_can_hold_a_handvat_stands_in_the_catalogus_document() {
    String document =
        Documents.resource(RegelsetJsonTest.EXAMPLE)
            .replace(
                "\"signalen\": [",
                "\"signalen\": [{\"code\":\"eigen_alleen_hier\",\"gegeven\":\"caseload\",\"minstens\":3},")
            .replace("\"bij\": [\"eigen_toezegging_te_laat\"]", "\"bij\": [\"eigen_alleen_hier\"]");
    RuleEngine engine = RuleEngine.standard().with(RegelsetJson.read(document));
    JsonNode catalogus = MAPPER.readTree(CatalogusJson.write(engine, JsonForm.COMPACT));
    List<String> holding =
        Stream.concat(
                engine.handvatten().stream().flatMap(handvat -> handvat.aanhoudenBij().stream()),
                engine.regelsets().stream()
                    .flatMap(regelset -> regelset.aanhoudingen().stream())
                    .flatMap(aanhouding -> aanhouding.bij().stream()))
            .map(signaal -> signaal.code().toLowerCase(Locale.ROOT))
            .toList();
    assertTrue(holding.contains("eigen_alleen_hier"), "one that no rule names");
    assertIn(holding, catalogus, "signalen", "signaal");
  }

  @Test
  void every_word_that_a_werkrelatie_can_hold_stands_in_the_catalogus_document() {
    Map<String, List<String>> told = new LinkedHashMap<>();
    MAPPER
        .readTree(CatalogusJson.write(RuleEngine.standard(), JsonForm.COMPACT))
        .get("keuzes")
        .forEach(
            keuze ->
                told.computeIfAbsent(keuze.get("lijst").asString(), list -> new ArrayList<>())
                    .add(keuze.get("keuze").asString()));
    assertEquals(Tables.of(WerkrelatieTables.WERKRELATIE).words, told);
  }

  @Tag("long")
  @Test
  void the_catalogus_document_fits_its_schema() {
    assertAccepted(DocumentKind.CATALOGUS, CatalogusJson.write(RuleEngine.standard()));
  }

  private static void assertAccepted(DocumentKind kind, String document) {
    assertEquals(List.of(Validator.values()), Validator.accepting(kind, document), document);
  }

  private static void assertIn(List<String> asked, JsonNode catalogus, String list, String name) {
    assertEquals(Set.of(), lacking(asked, known(catalogus, list, name)), list + " without words");
  }

  private static Set<String> lacking(List<String> asked, Set<String> known) {
    Set<String> lacking = new TreeSet<>(asked);
    lacking.removeAll(known);
    return lacking;
  }

  private static Set<String> known(JsonNode catalogus, String list, String name) {
    Set<String> known = new TreeSet<>();
    catalogus.get(list).forEach(one -> known.add(one.get(name).asString()));
    return known;
  }

  private static List<String> texts(JsonNode list) {
    return list == null ? List.of() : list.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> ids(JsonNode list, boolean whole) {
    return list.valueStream()
        .map(one -> whole ? one.get("handvat").get("id") : one.get("handvat"))
        .map(JsonNode::asString)
        .toList();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  @Provide
  Arbitrary<Regelset> regelsets() {
    return JqwikWerkrelaties.regelsets();
  }
}
