// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;
import static nl.werkrelatie.signaal.Signaal.GEEN_BAGAGE_BEKEND;
import static nl.werkrelatie.signaal.Signaal.GEEN_TEAMOVERLEG;
import static nl.werkrelatie.signaal.Signaal.VEEL_VOORGANGERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.catalog.inhoud.GedeeldeAanpak;
import nl.werkrelatie.catalog.inhoud.RuimteGeven;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/**
 * Engines: the order for reading, rules of one's own, a second catalogue, thresholds and the
 * receipt.
 */
class RuleEngineTest {
  private static final Tekst TEKST = Tekst.of("tekst", "text");
  private static final Bron BRON =
      new Bron(
          "OSS",
          Tekst.of("Een verzonnen bron", "An invented source"),
          List.of("voorbeeld.test"),
          Veld.BIJSTAND);
  private static final Handvat OSS1 = invented("OSS1", Kernvraag.RUIMTE_GEVEN);
  private static final Handvat OSS2 = invented("OSS2", Kernvraag.RUIMTE_GEVEN);

  @Test
  void a_rule_of_ones_own_is_one_expression_and_gives_its_reason() {
    Rule own =
        Rule.named("veel-wisselingen")
            .when(VEEL_VOORGANGERS.and(GEEN_BAGAGE_BEKEND))
            .suggest(OSS1)
            .because(
                "wie vaak wisselde, vertelde al vaak hetzelfde verhaal",
                "who changed often has told the same story often");
    Werkrelatie fifth = Table.quiet().withVolgnummer(5);
    Suggestie suggestie =
        suggested(RuleEngine.standard().with(own).suggest(fifth, P), "OSS1").orElseThrow();
    assertEquals(
        List.of(VEEL_VOORGANGERS, GEEN_BAGAGE_BEKEND), suggestie.redenen().get(0).signalen());
    assertEquals(own, suggestie.redenen().get(0).rule());
    assertEquals(
        Optional.empty(),
        suggested(RuleEngine.standard().suggest(fifth, P), "OSS1"),
        "the standard engine is unchanged");
    assertEquals(
        Optional.empty(),
        suggested(RuleEngine.standard().with(own).suggest(fifth.withVolgnummer(3), P), "OSS1"));
  }

  @Test
  void a_rule_without_a_reason_is_refused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Rule.named("zonder-reden").when(VEEL_VOORGANGERS).suggest(OSS1).because("  "));
    assertEquals(
        "rule 'zonder-reden' gives no reason; say why the handvat may help", refused.getMessage());
  }

  @Test
  void a_rule_says_in_words_what_it_asks() {
    Rule own =
        Rule.named("eigen")
            .when(VEEL_VOORGANGERS)
            .unless(GEEN_TEAMOVERLEG)
            .suggest(OSS1)
            .because("het helpt", "it helps");
    assertEquals(
        "als: er waren al veel consulenten vóór deze; tenzij: er is geen recent teamoverleg vastgelegd; dan: OSS1; want het helpt",
        own.text(Locale.forLanguageTag("nl")));
  }

  @Test
  void an_unless_closes_its_own_route_only() {
    Rule closed =
        Rule.named("dicht")
            .when(VEEL_VOORGANGERS)
            .unless(GEEN_BAGAGE_BEKEND)
            .suggest(OSS1)
            .because("het helpt");
    Rule open = Rule.named("open").when(GEEN_BAGAGE_BEKEND).suggest(OSS1).because("het helpt ook");
    Werkrelatie fifth = Table.quiet().withVolgnummer(5);
    assertEquals(
        Optional.empty(), suggested(RuleEngine.standard().with(closed).suggest(fifth, P), "OSS1"));
    Suggestie suggestie =
        suggested(RuleEngine.standard().with(closed).with(open).suggest(fifth, P), "OSS1")
            .orElseThrow();
    assertEquals(List.of(open), suggestie.redenen().stream().map(Reden::rule).toList());
  }

  @Test
  void a_contraindication_of_a_handvat_holds_over_a_rule_of_ones_own() {
    Rule own =
        Rule.named("altijd-kijken")
            .when(GEEN_BAGAGE_BEKEND)
            .suggest(GedeeldeAanpak.H40)
            .because("het helpt");
    Werkrelatie asked =
        Table.quiet()
            .withSignalen(
                AfgegevenSignaal.builder()
                    .id("s")
                    .soort(Signaalsoort.VERZOEK_WISSEL)
                    .gever(Perspectief.INWONER)
                    .datum(P)
                    .build());
    Suggesties suggesties = RuleEngine.standard().with(own).suggest(asked, P);
    assertEquals(Optional.empty(), suggested(suggesties, "H40"));
    assertEquals(
        List.of("VERZOEK_WISSEL"),
        suggesties.aangehouden().get(0).gronden().stream().map(ground -> ground.code()).toList());
  }

  @Test
  void safety_first_comes_before_a_contraindication_of_the_handvat_itself() {
    Werkrelatie unsafe =
        Table.quiet()
            .withBagage(Table.geweld())
            .withGespreksmomenten(
                Table.planned()
                    .withSoort(Gesprekssoort.KENNISMAKING)
                    .withDoelen(Set.of(Gespreksdoel.RECHTMATIGHEID))
                    .withAanwezigen(Set.of(Aanwezige.PARTNER)));
    Aangehouden h02 =
        RuleEngine.standard().suggest(unsafe, P).aangehouden().stream()
            .filter(held -> held.handvat().id().equals("H02"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("VEILIGHEID_EERST", "CONTROLE_IN_GESPREK"),
        h02.gronden().stream().map(ground -> ground.code()).toList());
  }

  @Test
  void safety_comes_before_every_catalogue_in_whatever_order_they_are_given() {
    Catalogus oss = catalogus("oss", List.of(OSS1, OSS2), Volgorde.before("OO1", "OSS2", "OSS1"));
    RuleEngine both = RuleEngine.standard().with(oss);
    List<String> order = both.handvatten().stream().map(Handvat::id).toList();
    assertEquals("H12", order.get(0), "safety comes before every catalogue");
    assertEquals(
        order,
        RuleEngine.of(oss, StandaardCatalogus.catalogus()).handvatten().stream()
            .map(Handvat::id)
            .toList());
  }

  @Test
  void safety_first_holds_over_every_catalogue() {
    Rule rule = Rule.named("oss-1").when(GEEN_TEAMOVERLEG).suggest(OSS1).because("het helpt");
    Catalogus oss =
        new Catalogus(
            "oss",
            "1",
            TEKST,
            TEKST,
            List.of(OSS1),
            List.of(rule),
            List.of(),
            List.of(),
            List.of());
    Werkrelatie unsafe =
        Table.empty()
            .withBagage(Table.geweld())
            .withGespreksmomenten(Table.planned().withAanwezigen(Set.of(Aanwezige.PARTNER)));
    Suggesties suggesties = RuleEngine.standard().with(oss).suggest(unsafe, P);
    assertEquals(Optional.empty(), suggested(suggesties, "OSS1"));
    assertTrue(
        suggesties.aangehouden().stream().anyMatch(held -> held.handvat().equals(OSS1)),
        "OSS1 is held, not hidden");
  }

  @Test
  void a_cycle_in_the_order_is_refused() {
    Catalogus cycle =
        catalogus(
            "oss",
            List.of(OSS1, OSS2),
            Volgorde.before("a", "OSS2", "OSS1"),
            Volgorde.before("b", "OSS1", "OSS2"));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> RuleEngine.of(cycle));
    assertTrue(refused.getMessage().contains("before itself"), refused.getMessage());
  }

  @Test
  void two_of_one_name_are_refused() {
    RuleEngine standard = RuleEngine.standard();
    Rule own = Rule.named("eigen").when(VEEL_VOORGANGERS).suggest(OSS1).because("het helpt");
    assertThrows(
        IllegalArgumentException.class,
        () -> standard.with(StandaardCatalogus.catalogus()),
        "a catalogue twice");
    assertThrows(
        IllegalArgumentException.class, () -> standard.with(own).with(own), "a rule twice");
    Handvat other = invented("H01", Kernvraag.RUIMTE_GEVEN);
    Rule clash = Rule.named("botsing").when(VEEL_VOORGANGERS).suggest(other).because("het helpt");
    assertThrows(
        IllegalArgumentException.class,
        () -> standard.with(clash),
        "another handvat with the id H01");
  }

  @Test
  void a_threshold_says_who_set_it() {
    Werkrelatie fifth = Table.quiet().withVolgnummer(5);
    Suggestie standard = suggested(RuleEngine.standard().suggest(fifth, P), "H40").orElseThrow();
    assertEquals(
        "volgnummer van de consulent, ten minste 4 (standaard van de bibliotheek, zonder bron)",
        nl(standard));
    Drempels own = Drempels.standard().with(Drempel.VEEL_VOORGANGERS, 5);
    Suggestie set =
        suggested(RuleEngine.standard().with(own).suggest(fifth, P), "H40").orElseThrow();
    assertEquals(
        "volgnummer van de consulent, ten minste 5 (ingesteld door je organisatie)", nl(set));
  }

  @Test
  void without_a_limit_of_its_own_there_is_no_large_caseload() {
    Werkrelatie many = Table.quiet().withConsulent(Consulent.of("C-1").withCaseload(100_000));
    assertEquals(List.of(), RuleEngine.standard().suggest(many, P).alle());
    RuleEngine own =
        RuleEngine.standard().with(Drempels.standard().with(Drempel.GROTE_CASELOAD, 100_000 - 1));
    assertEquals(
        List.of("H42"),
        own.suggest(many, P).alle().stream().map(suggestie -> suggestie.handvat().id()).toList());
    RuleEngine equal =
        RuleEngine.standard().with(Drempels.standard().with(Drempel.GROTE_CASELOAD, 100_000));
    assertEquals(List.of(), equal.suggest(many, P).alle());
  }

  @Test
  void a_threshold_outside_its_range_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Drempels.standard().with(Drempel.REEKS, 0));
    assertThrows(
        IllegalArgumentException.class, () -> Drempels.standard().with(Drempel.STILTE, -1));
  }

  @Test
  void the_receipt_names_every_rule_set_and_changes_with_its_content() {
    Rule own = Rule.named("eigen").when(VEEL_VOORGANGERS).suggest(OSS1).because("het helpt");
    Herkomst standard = RuleEngine.standard().suggest(Table.empty(), P).herkomst();
    Herkomst more = RuleEngine.standard().with(own).suggest(Table.empty(), P).herkomst();
    assertEquals(
        List.of("werkrelatie"), standard.regelbronnen().stream().map(Regelbron::id).toList());
    assertEquals(
        List.of("werkrelatie", "eigen"), more.regelbronnen().stream().map(Regelbron::id).toList());
    assertEquals(standard.regelbronnen().get(0), more.regelbronnen().get(0));
    Rule other = Rule.named("eigen").when(VEEL_VOORGANGERS).suggest(OSS1).because("het helpt echt");
    assertNotEquals(own.hash(), other.hash());
    assertEquals(P, standard.peildatum());
    assertEquals(
        System.getProperty("project.version"),
        standard.bibliotheek(),
        "the library tells the version it is built as");
  }

  @Test
  void a_condition_says_the_same_whether_it_is_nested_or_flat() {
    assertEquals(
        Condition.all(VEEL_VOORGANGERS, GEEN_TEAMOVERLEG, GEEN_BAGAGE_BEKEND),
        VEEL_VOORGANGERS.and(GEEN_TEAMOVERLEG).and(GEEN_BAGAGE_BEKEND));
    assertEquals(
        Condition.any(VEEL_VOORGANGERS, GEEN_TEAMOVERLEG, GEEN_BAGAGE_BEKEND),
        VEEL_VOORGANGERS.or(GEEN_TEAMOVERLEG.or(GEEN_BAGAGE_BEKEND)));
  }

  @Test
  void what_is_not_recorded_neither_holds_nor_fails() {
    Condition known = Condition.not(VEEL_VOORGANGERS);
    Rule own = Rule.named("niet").when(known).suggest(OSS1).because("het helpt");
    assertEquals(
        Optional.empty(),
        suggested(RuleEngine.standard().with(own).suggest(Table.quiet(), P), "OSS1"),
        "unknown is not no");
    assertTrue(
        suggested(
                RuleEngine.standard().with(own).suggest(Table.quiet().withVolgnummer(1), P), "OSS1")
            .isPresent());
  }

  @Test
  void a_handvat_of_ones_own_names_its_source_and_addressee() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Handvat.builder("OSS3", Kernvraag.RUIMTE_GEVEN)
                .titel("a", "b")
                .tekst("a", "b")
                .build());
    assertEquals(Kernvraag.RUIMTE_GEVEN, RuimteGeven.H01.kernvraag());
  }

  private static String nl(Suggestie suggestie) {
    return suggestie.drempels().get(0).text(Locale.forLanguageTag("nl"));
  }

  private static Optional<Suggestie> suggested(Suggesties suggesties, String id) {
    return suggesties.alle().stream()
        .filter(suggestie -> suggestie.handvat().id().equals(id))
        .findFirst();
  }

  private static Catalogus catalogus(String id, List<Handvat> handvatten, Volgorde... volgorde) {
    return new Catalogus(
        id, "1", TEKST, TEKST, handvatten, List.of(), List.of(volgorde), List.of(), List.of());
  }

  private static Handvat invented(String id, Kernvraag kernvraag) {
    return Handvat.builder(id, kernvraag)
        .titel(id, id)
        .tekst("Een verzonnen handvat.", "An invented handvat.")
        .voor(Adressaat.TEAM)
        .bron(BRON, Directheid.AFGELEID, Kennissoort.PRAKTIJK)
        .build();
  }
}
