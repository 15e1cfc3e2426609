// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import org.junit.jupiter.api.Test;

/** What each addressee may read, how much is shown, and why a handvat is absent. */
class ViewsTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final RuleEngine ENGINE = RuleEngine.standard();

  private final Werkrelatie unsafe =
      Table.empty()
          .withBagage(Table.geweld().withOverdraagbaar(false))
          .withGespreksmomenten(Table.planned().withAanwezigen(Set.of(Aanwezige.PARTNER)))
          .withZelfrapportages(report(Contextdruk.BELAST));

  @Test
  void the_view_of_the_consulent_holds_what_speaks_to_the_consulent_with_every_reason() {
    Suggesties all = ENGINE.suggest(unsafe, P);
    assertEquals(List.of("H12", "H08", "H36", "H43", "H52"), ids(all));
    assertEquals(List.of("H12", "H08", "H36", "H52"), ids(all.voorConsulent()));
    all.voorConsulent()
        .alle()
        .forEach(one -> assertTrue(all.alle().contains(one), () -> one.handvat().id()));
  }

  @Test
  void what_waits_for_the_team_alone_is_no_part_of_the_view_of_the_consulent() {
    int forTeam = 0;
    for (Scenario scenario : Scenarios.any().samples(1980).limit(300).toList()) {
      Suggesties all = EngineAnswer.suggest(scenario);
      List<Aangehouden> held = all.voorConsulent().aangehouden();
      assertEquals(
          all.aangehouden().stream()
              .filter(one -> one.handvat().voor().contains(Adressaat.CONSULENT))
              .toList(),
          held);
      forTeam += all.aangehouden().size() - held.size();
    }
    assertTrue(forTeam > 0, "nothing waited for others");
  }

  @Test
  void what_follows_from_safety_at_home_reaches_neither_team_nor_organisation() {
    Suggesties suggesties = ENGINE.suggest(unsafe, P);
    assertEquals(
        List.of(),
        shared(suggesties.voorTeam()),
        "H12 alone would tell of violence at home, and BELAST is not shared");
    assertFalse(
        shared(suggesties.voorOrganisatie()).contains("H08"), "H08 follows here from safety alone");
    assertFalse(
        suggesties.voorOrganisatie().text(NL).contains("geweld"),
        "nothing tells of violence at home");
  }

  @Test
  void a_self_report_reaches_the_team_only_when_the_consulent_shares_it() {
    Werkrelatie kept = Table.quiet().withZelfrapportages(report(Contextdruk.SPAGAAT));
    Werkrelatie told =
        Table.quiet().withZelfrapportages(report(Contextdruk.SPAGAAT).withGedeeldMetTeam(true));
    assertEquals(List.of("H38", "H52"), ids(ENGINE.suggest(kept, P)));
    assertEquals(List.of(), shared(ENGINE.suggest(kept, P).voorTeam()));
    assertEquals(List.of("H38", "H52"), shared(ENGINE.suggest(told, P).voorTeam()));
    assertEquals(List.of(), shared(ENGINE.suggest(told, P).voorOrganisatie()));
    assertEquals(
        List.of(Signaal.SPAGAAT), ENGINE.suggest(told, P).voorTeam().alle().get(0).signalen());
  }

  @Test
  void a_reason_about_the_inwoner_stays_with_the_consulent_and_the_handvat_may_still_be_shown() {
    Werkrelatie asked = Table.quiet().withSignalen(given(Signaalsoort.VERZOEK_WISSEL));
    GedeeldeSuggesties team = ENGINE.suggest(asked, P).voorTeam();
    assertEquals(List.of("H41"), shared(team));
    assertEquals(List.of(), team.alle().get(0).signalen());
    assertTrue(team.alle().get(0).ookBijConsulent());
    assertFalse(
        team.text(NL).contains(Signaal.VERZOEK_WISSEL.zin().nl()),
        "the request itself is not told");
  }

  @Test
  void a_shared_view_points_at_no_fact_and_no_inwoner() {
    Werkrelatie fifth =
        Table.empty()
            .withVolgnummer(5)
            .withGespreksmomenten(
                Table.planned()
                    .withId("moment-7")
                    .withSoort(Gesprekssoort.KENNISMAKING)
                    .withMinuten(10));
    GedeeldeSuggesties team = ENGINE.suggest(fifth, P).voorTeam();
    assertEquals(List.of("H05", "H37", "H40"), shared(team));
    String text = team.text(NL);
    assertFalse(text.contains("W-1"), "the inwoner is not named");
    assertFalse(text.contains("moment-7"), "no moment is pointed at");
    assertFalse(text.contains("28 november"), "no date of a moment is told");
  }

  @Test
  void at_most_shows_the_first_of_each_question_and_names_what_is_left() {
    Suggesties all = ENGINE.suggest(unsafe, P);
    Suggesties few = all.atMost(2);
    assertEquals(List.of("H12", "H36"), ids(few));
    assertEquals(
        List.of("H08", "H43", "H52"),
        few.overige().stream().map(one -> one.handvat().id()).toList());
    assertEquals(all.aangehouden(), few.aangehouden());
    assertTrue(few.text(NL).contains("Ook mogelijk"), "the reader is told");
    assertEquals(all, all.atMost(5));
    assertFalse(all.atMost(5).text(NL).contains("Ook mogelijk"));
    assertThrows(IllegalArgumentException.class, () -> all.atMost(-1));
  }

  @Test
  void nothing_is_said_without_praise_and_what_waits_is_pointed_at() {
    Suggesties none = ENGINE.suggest(Table.quiet(), P);
    assertEquals(List.of(), none.alle());
    assertEquals(List.of(), none.aangehouden());
    assertTrue(none.text(NL).contains("\nNu geen suggesties.\n"));
    assertTrue(none.text(Locale.ENGLISH).contains("\nNo suggesties now.\n"));
    Rule alone =
        ENGINE.rules().stream()
            .filter(rule -> rule.id().equals("h40-vast-gezicht"))
            .findFirst()
            .orElseThrow();
    Suggesties waits =
        RuleEngine.of()
            .with(alone)
            .suggest(
                Table.quiet().withVolgnummer(9).withSignalen(given(Signaalsoort.VERZOEK_WISSEL)),
                P);
    assertEquals(List.of(), waits.alle());
    assertTrue(waits.text(NL).contains("\nNu past er niets. Wat wacht, staat hieronder.\n"));
  }

  @Test
  void why_not_answers_for_every_handvat() {
    Suggesties suggesties = ENGINE.suggest(unsafe, P);
    ENGINE
        .handvatten()
        .forEach(
            handvat -> {
              WhyNot whyNot = suggesties.whyNot(handvat.id());
              boolean suggested = ids(suggesties).contains(handvat.id());
              assertEquals(
                  suggested, whyNot.uitkomst() == WhyNot.Uitkomst.GESUGGEREERD, handvat.id());
              assertFalse(whyNot.routes().isEmpty(), handvat.id() + " has a route");
              assertFalse(whyNot.text(NL).isBlank());
            });
  }

  @Test
  void why_not_tells_what_holds_what_fails_and_what_is_not_recorded() {
    Team team = Team.builder().laatsteOverleg(P.minusDays(1)).ervaringskennis(false).build();
    Suggesties suggesties =
        ENGINE.suggest(Table.empty().withTeam(team).withGespreksmomenten(Table.planned()), P);
    WhyNot whyNot = suggesties.whyNot("H44");
    assertEquals(WhyNot.Uitkomst.STIL, whyNot.uitkomst());
    assertEquals(List.of(Stand.GELDT, Stand.GELDT_NIET), standen(whyNot.routes().get(0)));
    List<WhyNot.Route> nearestFirst = suggesties.whyNot("H19").routes();
    assertEquals("h19-helderheid", nearestFirst.get(0).rule().id());
    assertEquals(List.of(Stand.NIET_VASTGELEGD), standen(nearestFirst.get(0)));
    assertEquals(List.of(Stand.GELDT_NIET), standen(nearestFirst.get(1)));
  }

  private static List<Stand> standen(WhyNot.Route route) {
    return route.delen().stream().map(WhyNot.Deel::stand).toList();
  }

  @Test
  void why_not_tells_what_holds_a_handvat_back_in_every_view() {
    Werkrelatie asked =
        Table.quiet().withVolgnummer(9).withSignalen(given(Signaalsoort.VERZOEK_WISSEL));
    WhyNot whyNot = ENGINE.suggest(asked, P).voorConsulent().whyNot("H40");
    assertEquals(WhyNot.Uitkomst.AANGEHOUDEN, whyNot.uitkomst());
    assertEquals(
        List.of("VERZOEK_WISSEL"), whyNot.gronden().stream().map(ground -> ground.code()).toList());
  }

  @Test
  void why_not_refuses_a_handvat_that_the_engine_does_not_hold() {
    Suggesties suggesties = ENGINE.suggest(Table.quiet(), P);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> suggesties.whyNot("H99"));
    assertEquals(
        "there is no such handvat in this engine; use an id such as H27", refused.getMessage());
  }

  private static Zelfrapportage report(Contextdruk soort) {
    return Zelfrapportage.builder().id("z").soort(soort).datum(P.minusDays(10)).build();
  }

  private static AfgegevenSignaal given(Signaalsoort soort) {
    return AfgegevenSignaal.builder()
        .id("s")
        .soort(soort)
        .gever(Perspectief.INWONER)
        .datum(P.minusDays(10))
        .build();
  }

  private static List<String> ids(Suggesties suggesties) {
    return suggesties.alle().stream().map(suggestie -> suggestie.handvat().id()).toList();
  }

  private static List<String> shared(GedeeldeSuggesties suggesties) {
    return suggesties.alle().stream().map(suggestie -> suggestie.handvat().id()).toList();
  }
}
