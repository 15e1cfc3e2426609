// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** What others than the consulent may know of own signalen. */
class RegelsetViewsTest {
  private static final EigenSignaal DRUK =
      new EigenSignaal("EIGEN_DRUK", Maat.CASELOAD, Bereik.minstens(80));
  private static final EigenSignaal STIL =
      new EigenSignaal("EIGEN_STIL", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(21));
  private static final Werkrelatie WERKRELATIE =
      Table.quiet()
          .withConsulent(Consulent.builder().id("C-1").caseload(81).build())
          .withGespreksmomenten(
              Table.planned()
                  .withId("m1")
                  .withDatum(Table.P.minusDays(30))
                  .withKanaal(Kanaal.KANTOOR)
                  .withStatus(Gespreksstatus.GELUKT));

  @Test
  void a_signaal_about_the_work_is_told_to_the_team_and_one_about_the_inwoner_is_not() {
    Suggesties suggesties = suggesties(Condition.all(DRUK, STIL), Adressaat.TEAM);
    GedeeldeSuggestie told = only(suggesties.voorTeam().alle());
    assertEquals(List.of(DRUK), told.signalen());
    assertTrue(told.ookBijConsulent(), "there is more, and it stays with the consulent");
    assertFalse(suggesties.voorTeam().text(Locale.ENGLISH).contains(STIL.zin().en()));
    assertTrue(suggesties.voorTeam().text(Locale.ENGLISH).contains(DRUK.zin().en()));
  }

  @Test
  void a_handvat_that_follows_from_the_work_alone_is_told_whole() {
    GedeeldeSuggestie told = only(suggesties(DRUK, Adressaat.TEAM).voorTeam().alle());
    assertEquals(List.of(DRUK), told.signalen());
    assertFalse(told.ookBijConsulent());
  }

  @Test
  void a_handvat_that_follows_from_the_inwoner_alone_tells_the_team_nothing() {
    GedeeldeSuggestie told = only(suggesties(STIL, Adressaat.TEAM).voorTeam().alle());
    assertEquals(List.of(), told.signalen());
    assertTrue(told.ookBijConsulent());
  }

  @Test
  void a_reason_by_what_is_absent_alone_has_no_heading_above_nothing() {
    Werkrelatie few = WERKRELATIE.withConsulent(Consulent.builder().id("C-1").caseload(9).build());
    GedeeldeSuggesties shared =
        engine(Condition.not(DRUK), Adressaat.TEAM).suggest(few, Table.P).voorTeam();
    GedeeldeSuggestie told = only(shared.alle());
    assertEquals(List.of(), told.signalen());
    assertFalse(told.ookBijConsulent(), "nothing of the inwoner");
    assertTrue(
        shared.text(Locale.ENGLISH).lines().noneMatch(line -> line.strip().equals("Why")),
        "a heading with nothing under it");
  }

  @Test
  void the_organisation_reads_what_speaks_to_it_by_the_same_rule() {
    Suggesties suggesties = suggesties(Condition.all(DRUK, STIL), Adressaat.ORGANISATIE);
    assertEquals(List.of(DRUK), only(suggesties.voorOrganisatie().alle()).signalen());
    assertEquals(List.of(), ownOf(suggesties.voorTeam().alle()));
  }

  @Test
  void the_inwoner_reads_nothing_that_follows_from_the_caseload() {
    VoorInwoner byCaseload =
        engine(Condition.all(DRUK, STIL), Adressaat.CONSULENT).voorInwoner(WERKRELATIE, Table.P);
    assertFalse(byCaseload.text(Locale.ENGLISH).contains("Own handvat"));
    assertFalse(byCaseload.text(Locale.ENGLISH).contains(DRUK.zin().en()));
    VoorInwoner byContact = engine(STIL, Adressaat.CONSULENT).voorInwoner(WERKRELATIE, Table.P);
    assertTrue(byContact.text(Locale.ENGLISH).contains("Own handvat"));
  }

  @Test
  void what_a_run_with_own_signalen_gives_prints_no_handvat_and_no_fact() {
    Suggesties suggesties = suggesties(Condition.all(DRUK, STIL), Adressaat.TEAM);
    Suggestie suggestie =
        suggesties.alle().stream()
            .filter(each -> each.handvat().id().equals("DORP1"))
            .findFirst()
            .orElseThrow();
    assertEquals("Suggestie", suggestie.toString());
    assertEquals("Reden", suggestie.redenen().get(0).toString());
    assertEquals("Signalen", suggesties.signalen().toString());
    assertEquals(
        List.of("Feitverwijzing m1"),
        suggestie.redenen().get(0).feiten(STIL).stream().map(Object::toString).toList());
    assertEquals("GedeeldeSuggestie", only(suggesties.voorTeam().alle()).toString());
    Aangehouden held =
        only(
            engine(STIL, Adressaat.TEAM, Signaal.SLECHT_NIEUWS, STIL)
                .suggest(WERKRELATIE, Table.P)
                .aangehouden());
    assertEquals("Aangehouden", held.toString());
    assertEquals(List.of(STIL), held.gronden());
  }

  private static Suggesties suggesties(Condition when, Adressaat voor) {
    return engine(when, voor).suggest(WERKRELATIE, Table.P);
  }

  private static RuleEngine engine(Condition when, Adressaat voor, Constatering... aanhoudenBij) {
    Tekst tekst = Tekst.of("Eigen handvat", "Own handvat");
    Handvat handvat =
        Handvat.builder("DORP1", Kernvraag.GEDEELDE_AANPAK)
            .titel(tekst.nl(), tekst.en())
            .tekst(tekst.nl(), tekst.en())
            .voor(voor)
            .aanhoudenBij(aanhoudenBij)
            .bron(
                new Bron("V1", tekst, List.of("voorbeeld.test"), Veld.BIJSTAND),
                Directheid.AFGELEID,
                Kennissoort.PRAKTIJK)
            .build();
    Catalogus catalogus =
        new Catalogus(
            "dorp",
            "1",
            Tekst.of("Dorp", "Village"),
            Tekst.of("Verzonnen.", "Invented."),
            List.of(handvat),
            List.of(
                new Rule(
                    "dorp-1", when, Optional.empty(), handvat, Tekst.of("het helpt", "it helps"))),
            List.of(),
            List.of(),
            List.of());
    return RuleEngine.standard()
        .with(
            new Regelset(
                catalogus,
                LocalDate.of(2026, 1, 1),
                tekst,
                Drempels.standard(),
                List.of(DRUK, STIL),
                List.of(),
                List.of()));
  }

  private static List<GedeeldeSuggestie> ownOf(List<GedeeldeSuggestie> shared) {
    return shared.stream().filter(each -> each.handvat().id().equals("DORP1")).toList();
  }

  private static <T> T only(List<T> list) {
    List<T> own =
        list.stream()
            .filter(
                each ->
                    !(each instanceof GedeeldeSuggestie shared)
                        || shared.handvat().id().equals("DORP1"))
            .toList();
    assertEquals(1, own.size(), "one of the own handvat");
    return own.get(0);
  }
}
