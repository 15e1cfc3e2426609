// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.catalog.StandaardCatalogus.G1;
import static nl.werkrelatie.fixtures.SuggestiesAssert.assertThat;
import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Condition.not;
import static nl.werkrelatie.signaal.Signaal.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.catalog.inhoud.GedeeldeAanpak;
import nl.werkrelatie.fixtures.Example;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host asks of an example is so in it. */
class ExampleTest {
  private static final Rule OWN =
      Rule.named("eigen")
          .when(all(any(VERZOEK_WISSEL, OP_AFSTAND), not(RUST_GEVRAAGD)))
          .unless(STILTE)
          .suggest(GedeeldeAanpak.H40)
          .because("het kan");

  static List<Handvat> handvatten() {
    return StandaardCatalogus.catalogus().handvatten();
  }

  static Stream<Arguments> contraindications() {
    return handvatten().stream()
        .flatMap(
            handvat ->
                handvat.aanhoudenBij().stream()
                    .map(signaal -> Arguments.of(handvat.id(), signaal)));
  }

  @ParameterizedTest
  @MethodSource("handvatten")
  void each_handvat_is_suggested_in_its_example(Handvat handvat) {
    assertThat(Example.suggesting(handvat).suggesties()).suggests(handvat);
  }

  @ParameterizedTest
  @MethodSource("contraindications")
  void each_contraindication_holds_its_handvat_and_is_the_only_ground(
      String handvat, Signaal signaal) {
    Suggesties suggesties =
        Example.holding(handvat, signaal)
            .and(Condition.not(StandaardCatalogus.G1.when()))
            .suggesties();
    assertThat(suggesties).holds(handvat, signaal);
    Aangehouden held =
        suggesties.aangehouden().stream()
            .filter(each -> each.handvat().id().equals(handvat))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(signaal), held.gronden(), "grounds on which " + handvat + " is held");
  }

  @Test
  void each_rule_can_lead_to_its_handvat() {
    for (Rule rule : StandaardCatalogus.catalogus().rules()) {
      Suggesties suggesties = Example.suggesting(rule.handvat()).and(rule.when()).suggesties();
      boolean led =
          suggesties.alle().stream()
              .flatMap(suggestie -> suggestie.redenen().stream())
              .anyMatch(reden -> reden.rule().equals(rule));
      assertTrue(led, rule.id() + " never leads to " + rule.handvat().id());
    }
  }

  @ParameterizedTest
  @EnumSource(Signaal.class)
  void each_signaal_can_be_made_to_hold_and_to_fail(Signaal signaal) {
    assertEquals(Stand.GELDT, stand(Example.where(signaal).scenario(), signaal));
    assertEquals(Stand.GELDT_NIET, stand(Example.where(not(signaal)).scenario(), signaal));
  }

  @ParameterizedTest
  @EnumSource(Signaal.class)
  void each_signaal_can_be_made_by_the_thresholds_of_an_organisation(Signaal signaal) {
    for (boolean lowest : List.of(true, false)) {
      Drempels drempels = Drempels.standard();
      for (Drempel drempel : Drempel.values()) {
        int moderate = drempel == Drempel.TIJDSDRUK ? 120 : drempel.standaard().orElse(80) * 4;
        drempels = drempels.with(drempel, lowest ? drempel.laagste() : moderate);
      }
      Scenario scenario =
          Example.where(signaal).in(RuleEngine.standard().with(drempels)).scenario();
      assertEquals(Stand.GELDT, stand(scenario, signaal), "thresholds " + drempels);
      assertEquals(drempels, scenario.drempels(), "an organisation's own thresholds stay");
    }
  }

  @Tag("long")
  @Test
  void the_highest_thresholds_leave_most_within_reach() {
    Drempels highest = Drempels.standard();
    for (Drempel drempel : Drempel.values()) {
      highest = highest.with(drempel, drempel.hoogste());
    }
    RuleEngine engine = RuleEngine.standard().with(highest);
    for (Signaal signaal :
        List.of(STILTE, NET_OVERGEDRAGEN, HERSTEL_GEPROBEERD, INWONER_NIET_GEHOORD)) {
      assertEquals(Stand.GELDT, stand(Example.where(signaal).in(engine).scenario(), signaal));
    }
    assertEquals(
        "no werkrelatie can be made in which GROTE_CASELOAD holds: GROTE_CASELOAD cannot be with these thresholds; ask for less",
        refusal(Example.where(GROTE_CASELOAD).in(engine)));
  }

  @Test
  void much_that_cannot_be_together_is_refused() {
    Example much =
        Example.suggesting("H20")
            .alsoSuggesting("H19")
            .alsoSuggesting("H36")
            .alsoSuggesting("H08")
            .alsoSuggesting("H03");
    assertTrue(refusal(much.and(SLECHT_NIEUWS)).startsWith("no werkrelatie can be made in which "));
  }

  @Test
  void everything_goes_together_that_does_not_exclude_each_other() {
    Example example =
        Example.suggesting("H27")
            .and(OVERDRACHT_GEPLAND)
            .alsoSuggesting("H13")
            .alsoHolding("H23", BELAST)
            .silentAbout("H32");
    assertThat(example.suggesties())
        .suggests("H27", "H13", "H35")
        .holds("H23", BELAST)
        .isSilentAbout("H32");
  }

  @Test
  void safety_first_is_a_ground_like_any_other() {
    assertThat(Example.holding("H27", G1).suggesties()).holds("H27", G1).suggests("H12");
  }

  @Test
  void a_rule_of_a_host_has_its_example_too() {
    RuleEngine engine = RuleEngine.of().with(OWN);
    assertThat(Example.suggesting("H40").in(engine).suggesties()).suggestsExactly("H40");
    assertThat(Example.holding("H40", VERZOEK_WISSEL).in(engine).suggesties())
        .holds("H40", VERZOEK_WISSEL)
        .suggestsNothing();
    assertThat(Example.where(OWN.when()).and(STILTE).in(engine).suggesties()).isSilentAbout("H40");
    assertThat(Example.where(all(OWN.when(), not(VERZOEK_WISSEL))).in(engine).suggesties())
        .suggests("H40");
  }

  @Test
  void an_example_is_the_same_every_time_and_lies_on_the_day_that_is_asked() {
    LocalDate day = LocalDate.of(2028, 2, 29);
    Example example = Example.suggesting("H27").on(day);
    assertEquals(example.scenario(), Example.suggesting("H27").on(day).scenario());
    assertEquals(day, example.suggesties().peildatum());
  }

  @Test
  void nothing_is_in_an_example_that_could_be_left_out() {
    Werkrelatie silent = Example.where(STILTE).werkrelatie();
    assertEquals(1, silent.feiten().count());
    assertTrue(
        Example.where(GEEN_TEAMOVERLEG).werkrelatie().feiten().findAny().isEmpty(),
        "an absence needs no fact");
    assertEquals(
        2,
        Example.suggesting("H27").werkrelatie().feiten().count(),
        "an observation and a second fact");
  }

  @Test
  void what_excludes_each_other_is_refused_by_name() {
    assertEquals(
        "no werkrelatie can be made in which H34 is suggested and STROEFHEID holds: GROEI and STROEFHEID exclude each other; leave one out",
        refusal(Example.suggesting("H34").and(STROEFHEID)));
    assertEquals(
        "no werkrelatie can be made in which KENNISMAKING and not KENNISMAKING holds: "
            + "KENNISMAKING and not KENNISMAKING exclude each other; leave one out",
        refusal(Example.where(all(KENNISMAKING, not(KENNISMAKING)))));
    assertEquals(
        "no werkrelatie can be made in which H27 is suggested and H27 is held on STROEFHEID: "
            + "not STROEFHEID and STROEFHEID exclude each other; leave one out",
        refusal(Example.suggesting("H27").alsoHolding("H27", STROEFHEID)));
    assertEquals(
        "no werkrelatie can be made in which KENNISMAKING and not KENNISMAKING holds and not KENNISMAKING holds: "
            + "KENNISMAKING and not KENNISMAKING exclude each other; leave one out",
        refusal(Example.where(all(KENNISMAKING, not(KENNISMAKING))).and(not(KENNISMAKING))));
    RuleEngine always =
        RuleEngine.standard().with(Drempels.standard().with(Drempel.TIJDSDRUK, 1440));
    assertEquals(
        "no werkrelatie can be made in which KENNISMAKING and not TIJDSDRUK and UITNODIGING_DOOR_GEMEENTE holds: "
            + "KENNISMAKING and not TIJDSDRUK exclude each other; leave one out",
        refusal(
            Example.where(all(KENNISMAKING, not(TIJDSDRUK), UITNODIGING_DOOR_GEMEENTE))
                .in(always)));
  }

  @Test
  void what_the_engine_does_not_know_is_refused_with_the_way_out() {
    assertEquals(
        "there is no handvat H99 in this engine; use an id such as H27, or name your engine with in(...)",
        refusal(Example.suggesting("H99")));
    assertEquals(
        "H27 is never held on STILTE; ask for VEILIGHEID_EERST or STROEFHEID or VERTROUWEN_BESCHADIGD or KENNISMAKING or SLECHT_NIEUWS or ZINLOOSHEID_GEUIT",
        refusal(Example.holding("H27", STILTE)));
    assertEquals(
        "H12 is never held on STILTE; ask for another handvat",
        refusal(Example.holding("H12", STILTE)));
  }

  @Test
  void a_message_is_one_line() {
    Condition much = all(GROEI, any(STROEFHEID, VERTROUWEN_BESCHADIGD), not(STILTE));
    assertFalse(refusal(Example.where(much)).contains("\n"), refusal(Example.where(much)));
  }

  private static Stand stand(Scenario scenario, Signaal signaal) {
    return Gezien.from(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels())
        .stand(signaal);
  }

  private static String refusal(Example example) {
    return assertThrows(IllegalArgumentException.class, example::scenario).getMessage();
  }
}
