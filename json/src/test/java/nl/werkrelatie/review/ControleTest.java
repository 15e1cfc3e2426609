// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.review.Regelsets.handvat;
import static nl.werkrelatie.review.Regelsets.named;
import static nl.werkrelatie.review.Regelsets.standard;
import static nl.werkrelatie.rules.Condition.all;
import static nl.werkrelatie.rules.Condition.any;
import static nl.werkrelatie.rules.Condition.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.rules.Bereik;
import nl.werkrelatie.rules.Bronvermelding;
import nl.werkrelatie.rules.Condition;
import nl.werkrelatie.rules.Drempel;
import nl.werkrelatie.rules.EigenSignaal;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.LaatsteBeleving;
import nl.werkrelatie.rules.Maat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Signaal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** For everything a check can find a rule set with it, and the nearest one without. */
class ControleTest {
  private static final Handvat OWN = handvat("DAM1");
  private static final EigenSignaal HALF_YEAR =
      new EigenSignaal("EIGEN_HALF_JAAR", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(182));
  private static final EigenSignaal LAST_WEEK =
      new EigenSignaal("EIGEN_WEEK", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(7));

  @Test
  void the_standard_catalogue_has_no_mistake_and_waits_for_one_threshold() {
    Regelcontrole controle = Regelcontrole.of();
    assertTrue(controle.isBruikbaar(), controle.text(Locale.ENGLISH));
    assertEquals(List.of("DREMPEL_ONTBREEKT werkrelatie regels/45/als"), found(controle));
  }

  @Test
  void a_rule_set_without_faults_leaves_questions_only() {
    Regelset good = named("damdorp").handvatten(OWN).rule("r", OWN, Signaal.STILTE).build();
    assertEquals(List.of("TEKST_LEZEN damdorp handvatten/0/tekst"), own(Regelcontrole.of(good)));
  }

  @Test
  void standard_signalen_that_exclude_each_other_are_found() {
    assertFinds(
        "REGEL_KAN_NIET damdorp regels/0/als",
        when(all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_AANDACHT)),
        when(all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_NABIJHEID)));
  }

  @Test
  void a_signaal_and_its_opposite_are_found() {
    assertFinds(
        "REGEL_KAN_NIET damdorp regels/0/als",
        when(all(Signaal.STILTE, not(Signaal.STILTE))),
        when(all(Signaal.STILTE, not(Signaal.STROEFHEID))));
  }

  @Test
  void what_only_follows_from_several_steps_is_found() {
    assertFinds(
        "REGEL_KAN_NIET damdorp regels/0/als",
        when(all(Signaal.GROEI, Signaal.HERSTEL_GEPROBEERD)),
        when(all(Signaal.GROEI, Signaal.OP_AFSTAND)));
  }

  @Test
  void own_ranges_that_do_not_meet_are_found() {
    assertFinds(
        "REGEL_KAN_NIET damdorp regels/0/als",
        withOwn(all(HALF_YEAR, LAST_WEEK)),
        withOwn(any(HALF_YEAR, LAST_WEEK)));
  }

  @Test
  void own_ranges_that_leave_no_value_open_are_found() {
    EigenSignaal low = new EigenSignaal("EIGEN_LAAG", Maat.CASELOAD, Bereik.hoogstens(50));
    EigenSignaal middle = new EigenSignaal("EIGEN_MIDDEN", Maat.CASELOAD, Bereik.tussen(51, 80));
    EigenSignaal wide = new EigenSignaal("EIGEN_RUIM", Maat.CASELOAD, Bereik.hoogstens(80));
    EigenSignaal wider = new EigenSignaal("EIGEN_RUIMER", Maat.CASELOAD, Bereik.hoogstens(81));
    Function<EigenSignaal, Regelset> with =
        one ->
            named("damdorp")
                .handvatten(OWN)
                .signalen(low, middle, one)
                .rule("r", OWN, all(one, not(low), not(middle)))
                .build();
    assertFinds("REGEL_KAN_NIET damdorp regels/0/als", with.apply(wide), with.apply(wider));
  }

  @Test
  void an_own_range_beside_a_standard_signaal_of_the_same_fact_is_found() {
    EigenSignaal shortly =
        new EigenSignaal("EIGEN_KORT", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(89));
    EigenSignaal edge =
        new EigenSignaal("EIGEN_KORT", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(90));
    Function<EigenSignaal, Regelset> with =
        one ->
            named("damdorp")
                .handvatten(OWN)
                .signalen(one)
                .rule("r", OWN, all(one, Signaal.STILTE))
                .build();
    assertFinds("REGEL_KAN_NIET damdorp regels/0/als", with.apply(shortly), with.apply(edge));
  }

  @Test
  void the_two_parts_that_cannot_be_together_are_told() {
    String text =
        Regelcontrole.of(when(all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_AANDACHT)))
            .text(Locale.ROOT);
    assertTrue(text.contains("‘de inwoner mist aandacht’ en ‘de inwoner ervaart aandacht’"), text);
  }

  @Test
  void an_unless_that_swallows_its_when_is_found() {
    assertFinds(
        "TENZIJ_SLUIT_ALTIJD damdorp regels/0/tenzij",
        unless(Signaal.HERSTEL_GEPROBEERD, Signaal.STROEFHEID),
        unless(Signaal.STROEFHEID, Signaal.HERSTEL_GEPROBEERD));
  }

  @Test
  void an_unless_that_never_closes_is_found() {
    assertFinds(
        "TENZIJ_ZONDER_EFFECT damdorp regels/0/tenzij",
        unless(Signaal.GROEI, Signaal.STROEFHEID),
        unless(Signaal.GROEI, Signaal.STILTE));
  }

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
    List<String> toH36 = rulesTo("H36");
    assertFinds(
        "HANDVAT_UITGESCHAKELD damdorp uitgeschakeld/" + (toH36.size() - 1),
        named("damdorp").off(toH36.toArray(String[]::new)).build(),
        named("damdorp")
            .off(toH36.toArray(String[]::new))
            .rule("r", standard("H36"), Signaal.STILTE)
            .build());
  }

  private static List<String> rulesTo(String handvat) {
    return StandaardCatalogus.catalogus().rules().stream()
        .filter(rule -> rule.handvat().id().equals(handvat))
        .map(Rule::id)
        .toList();
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
  void a_threshold_on_which_nothing_rests_is_found() {
    String[] silence =
        StandaardCatalogus.catalogus().rules().stream()
            .filter(rule -> Regelbestand.named(rule).anyMatch(Signaal.KORT_TRAJECT::equals))
            .map(Rule::id)
            .toArray(String[]::new);
    assertTrue(silence.length > 0, "no standard rule asks for KORT_TRAJECT");
    assertFinds(
        "DREMPEL_ZONDER_EFFECT damdorp drempels/kort_traject",
        named("damdorp").drempel(Drempel.KORT_TRAJECT, 40).off(silence).build(),
        named("damdorp").drempel(Drempel.KORT_TRAJECT, 40).build());
  }

  @Test
  void a_rule_that_waits_for_a_threshold_is_found() {
    Regelsets set = named("damdorp").handvatten(OWN).rule("r", OWN, Signaal.GROTE_CASELOAD);
    String punt = "DREMPEL_ONTBREEKT damdorp regels/0/als";
    assertTrue(own(Regelcontrole.of(set.build())).contains(punt));
    assertTrue(Regelcontrole.of(set.build()).isBruikbaar(), "a threshold can be set later");
    Regelset with = set.drempel(Drempel.GROTE_CASELOAD, 60).build();
    assertFalse(own(Regelcontrole.of(with)).contains(punt));
  }

  @Test
  void an_own_signaal_that_nobody_uses_is_found() {
    assertFinds(
        "SIGNAAL_ONGEBRUIKT damdorp signalen/1",
        named("damdorp")
            .handvatten(OWN)
            .signalen(HALF_YEAR, LAST_WEEK)
            .rule("r", OWN, HALF_YEAR)
            .build(),
        named("damdorp")
            .handvatten(OWN)
            .signalen(HALF_YEAR, LAST_WEEK)
            .rule("r", OWN, HALF_YEAR)
            .held("H20", LAST_WEEK)
            .build());
  }

  @Test
  void two_own_signalen_that_ask_the_same_are_found() {
    LaatsteBeleving fact = new LaatsteBeleving(Kwaliteit.AANDACHT, Perspectief.INWONER);
    EigenSignaal one = new EigenSignaal("EIGEN_A", fact, Bereik.hoogstens(1));
    Function<Bereik, Regelset> with =
        bereik -> {
          EigenSignaal other = new EigenSignaal("EIGEN_B", fact, bereik);
          return named("damdorp")
              .handvatten(OWN)
              .signalen(one, other)
              .rule("r", OWN, any(one, other))
              .build();
        };
    assertFinds(
        "SIGNAAL_DUBBEL damdorp signalen/1",
        with.apply(Bereik.tussen(0, 1)),
        with.apply(Bereik.precies(1)));
  }

  @Test
  void a_text_that_is_the_same_in_both_languages_is_found() {
    assertFinds(
        "VERTALING_GELIJK damdorp regels/0/want",
        named("damdorp")
            .handvatten(OWN)
            .because("omdat het zo is")
            .rule("r", OWN, Signaal.STILTE)
            .build(),
        named("damdorp")
            .handvatten(OWN)
            .because("because it is so")
            .rule("r", OWN, Signaal.STILTE)
            .build());
  }

  @Test
  void an_order_that_goes_round_is_found() {
    assertFinds(
        "VOLGORDE_KRING damdorp volgorde/0",
        named("damdorp").order("H27", "H13").build(),
        named("damdorp").order("H13", "H27").build());
    assertFinds(
        "VOLGORDE_KRING damdorp volgorde/0",
        named("damdorp").order("H01", "H12").build(),
        named("damdorp").order("H12", "H01").build());
  }

  @Test
  void names_that_do_not_exist_are_found() {
    assertFinds(
        "NAAM_ONBEKEND damdorp volgorde/0/dan",
        named("damdorp").order("H01", "H99").build(),
        named("damdorp").order("H01", "H44").build());
    assertFinds(
        "NAAM_ONBEKEND damdorp uitgeschakeld/0/regel",
        named("damdorp").off("h99").build(),
        named("damdorp").off("h42-caseload").build());
    assertFinds(
        "NAAM_ONBEKEND damdorp aanhoudingen/0/handvat",
        named("damdorp").held("H99", Signaal.STILTE).build(),
        named("damdorp").held("H20", Signaal.STROEFHEID).build());
  }

  @Test
  void what_would_take_a_protection_away_is_found() {
    String protecting =
        StandaardCatalogus.catalogus().rules().stream()
            .filter(Regelbestand::restsOnSafety)
            .findFirst()
            .orElseThrow()
            .id();
    assertFinds(
        "VEILIGHEID_GERAAKT damdorp uitgeschakeld/0/regel",
        named("damdorp").off(protecting).build(),
        named("damdorp").off("h42-caseload").build());
    assertFinds(
        "VEILIGHEID_GERAAKT damdorp aanhoudingen/0/handvat",
        named("damdorp").held("H12", Signaal.STILTE).build(),
        named("damdorp").held("H20", Signaal.STROEFHEID).build());
  }

  @Test
  void rule_sets_that_do_not_fit_together_are_found() {
    Regelset one =
        named("damdorp")
            .handvatten(OWN)
            .drempel(Drempel.STILTE, 60)
            .signalen(LAST_WEEK)
            .rule("r", OWN, LAST_WEEK)
            .build();
    EigenSignaal sameName =
        new EigenSignaal("EIGEN_WEEK", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(8));
    Handvat sameId = handvat("DAM1", Signaal.STILTE);
    Regelset other =
        named("brugstad")
            .handvatten(sameId)
            .drempel(Drempel.STILTE, 61)
            .signalen(sameName)
            .rule("r", sameId, sameName)
            .build();
    assertTrue(
        own(Regelcontrole.of(one, other))
            .containsAll(
                List.of(
                    "NAAM_DUBBEL brugstad regels/0/id",
                    "NAAM_DUBBEL brugstad handvatten/0/id",
                    "NAAM_DUBBEL brugstad signalen/0",
                    "DREMPEL_TEGENSTRIJDIG brugstad drempels/stilte")),
        () -> Regelcontrole.of(one, other).text(Locale.ENGLISH));
    assertTrue(
        own(Regelcontrole.of(one, one)).contains("NAAM_DUBBEL damdorp id"), "twice the same");
    Handvat second = handvat("BRUG1");
    Regelset fitting =
        named("brugstad")
            .handvatten(second)
            .drempel(Drempel.STILTE, 60)
            .rule("s", second, Signaal.STILTE)
            .build();
    assertTrue(Regelcontrole.of(one, fitting).isBruikbaar(), "these fit together");
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
  void whatever_the_check_lets_through_an_engine_can_be_made_of() {
    Set<Controlesoort> stop = EnumSet.allOf(Controlesoort.class);
    stop.removeIf(soort -> soort.zwaarte() != Zwaarte.FOUT);
    assertEquals(11, stop.size(), "kinds of mistakes");
    Regelset good = named("damdorp").handvatten(OWN).rule("r", OWN, Signaal.STILTE).build();
    assertTrue(Regelcontrole.of(good).isBruikbaar());
    RuleEngine.standard().with(good);
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
        Controle van werkrelatie 1, damdorp 1

        Fouten: eerst herstellen
        - damdorp regels/0/als: ‘nooit’ kan nooit gelden: ‘de inwoner mist aandacht’ en ‘de inwoner ervaart aandacht’ kunnen niet samen.
          Haal een van de voorwaarden weg, of gebruik ‘een’ in plaats van ‘alle’.
        """,
        controle.text(Locale.forLanguageTag("nl")).split("\nOm naar", 2)[0]);
    assertTrue(
        controle.text(Locale.ENGLISH).contains("Questions for a person\n- damdorp handvatten/0"),
        controle.text(Locale.ENGLISH));
  }

  private static Regelset when(Condition when) {
    return named("damdorp").handvatten(OWN).rule("r", OWN, when).build();
  }

  private static Regelset withOwn(Condition when) {
    return named("damdorp")
        .handvatten(OWN)
        .signalen(HALF_YEAR, LAST_WEEK)
        .rule("r", OWN, when)
        .build();
  }

  private static Regelset unless(Condition when, Condition unless) {
    return named("damdorp").handvatten(OWN).rule("r", OWN, when, unless).build();
  }

  private static Regelset two(Condition one, Condition other) {
    return named("damdorp").handvatten(OWN).rule("r", OWN, one).rule("s", OWN, other).build();
  }

  private static void assertFinds(String punt, Regelset with, Regelset without) {
    assertTrue(
        own(Regelcontrole.of(with)).contains(punt),
        () -> punt + " is not found in " + own(Regelcontrole.of(with)));
    String soort = punt.substring(0, punt.indexOf(' '));
    assertFalse(
        own(Regelcontrole.of(without)).stream().anyMatch(one -> one.startsWith(soort)),
        () -> soort + " is found next door: " + own(Regelcontrole.of(without)));
  }

  private static List<String> own(Regelcontrole controle) {
    return found(controle).stream().filter(punt -> !punt.contains(" werkrelatie ")).toList();
  }

  private static List<String> found(Regelcontrole controle) {
    return controle.punten().stream()
        .map(punt -> punt.soort() + " " + punt.regelset() + " " + punt.plaats())
        .collect(Collectors.toList());
  }
}
