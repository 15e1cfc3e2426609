// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import static nl.werkrelatie.signaal.Stand.GELDT;
import static nl.werkrelatie.signaal.Stand.GELDT_NIET;
import static nl.werkrelatie.signaal.Stand.NIET_VASTGELEGD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Trend;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.situatie.Signalen;
import org.junit.jupiter.api.Test;

class GegevenTest {
  private static final LocalDate P = LocalDate.of(2026, 11, 21);
  private static final Werkrelatie EMPTY =
      Werkrelatie.builder().inwoner(Inwoner.of("W-1")).consulent(Consulent.of("C-1")).build();
  private static final LaatsteBeleving AANDACHT =
      new LaatsteBeleving(Kwaliteit.AANDACHT, Perspectief.INWONER);
  private static final Verloop VERLOOP = new Verloop(Kwaliteit.AANDACHT, Perspectief.INWONER);

  @Test
  void days_since_the_last_contact_count_to_the_day_and_rest_on_it() {
    Werkrelatie werkrelatie = with(held("m1", 90), held("m2", 30), missed("m3", 5));
    assertValue(30, Maat.DAGEN_SINDS_CONTACT, werkrelatie, "m2 2026-10-22");
  }

  @Test
  void a_contact_of_unknown_status_could_be_a_later_one() {
    Werkrelatie werkrelatie = with(held("m1", 90), unknown("m2", 30));
    assertStand(GELDT, Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(30), werkrelatie);
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(31), werkrelatie);
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(90), werkrelatie);
    assertStand(GELDT_NIET, Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(91), werkrelatie);
    assertStand(GELDT_NIET, Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(29), werkrelatie);
    assertEquals(
        List.of("m1 2026-08-23"),
        feiten(Maat.DAGEN_SINDS_CONTACT, Bereik.tussen(30, 90), werkrelatie),
        "what may have taken place is no evidence");
  }

  @Test
  void of_several_contacts_of_unknown_status_the_last_says_how_short_ago_it_can_be() {
    Werkrelatie werkrelatie = with(held("m1", 90), unknown("m2", 30), unknown("m3", 0));
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(29), werkrelatie);
    assertStand(GELDT, Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(90), werkrelatie);
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(0), werkrelatie);
  }

  @Test
  void on_a_day_further_than_any_calendar_goes_the_last_contact_is_only_long_ago() {
    Werkrelatie werkrelatie = with(held("m1", 30));
    EigenSignaal longAgo =
        new EigenSignaal("EIGEN_LANG", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(100_000));
    assertEquals(
        GELDT, Gezien.from(werkrelatie, LocalDate.MAX, Drempels.standard()).stand(longAgo));
    assertEquals(
        NIET_VASTGELEGD,
        Gezien.from(werkrelatie, LocalDate.MIN, Drempels.standard()).stand(longAgo));
  }

  @Test
  void without_a_contact_that_surely_took_place_there_is_no_last_contact() {
    for (Werkrelatie werkrelatie :
        List.of(EMPTY, with(unknown("m1", 200)), with(missed("m1", 200)), with(held("m1", -1)))) {
      for (Bereik bereik : List.of(Bereik.minstens(1), Bereik.hoogstens(300))) {
        assertStand(NIET_VASTGELEGD, Maat.DAGEN_SINDS_CONTACT, bereik, werkrelatie);
        assertStand(NIET_VASTGELEGD, new LangsteStilte(300), bereik, werkrelatie);
      }
    }
  }

  @Test
  void contact_in_person_is_at_the_office_at_home_or_elsewhere_whatever_took_place_by_telephone() {
    Werkrelatie werkrelatie =
        with(held("m1", 60).withKanaal(Kanaal.BUITEN), held("m2", 5).withKanaal(Kanaal.TELEFOON));
    assertValue(60, Maat.DAGEN_SINDS_PERSOONLIJK_CONTACT, werkrelatie, "m1 2026-09-22");
    Werkrelatie perhaps = with(held("m1", 60).withKanaal(Kanaal.KANTOOR), held("m2", 5));
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_SINDS_PERSOONLIJK_CONTACT, Bereik.precies(60), perhaps);
    assertStand(GELDT, Maat.DAGEN_SINDS_CONTACT, Bereik.precies(5), perhaps);
  }

  @Test
  void the_inwoner_last_told_counts_no_expired_later_or_other_observation() {
    Waarneming told = waarneming("w1", 40, Perspectief.INWONER, Beleving.ERVAREN);
    Werkrelatie werkrelatie =
        EMPTY.withWaarnemingen(
            told,
            waarneming("w2", 20, Perspectief.INWONER, Beleving.GEMIST)
                .withVerlooptOp(P.minusDays(1)),
            waarneming("w3", 10, Perspectief.CONSULENT, Beleving.GEMIST),
            waarneming("w4", -1, Perspectief.INWONER, Beleving.GEMIST));
    assertValue(40, Maat.DAGEN_SINDS_BELEVING_INWONER, werkrelatie, "w1 2026-10-12");
    assertStand(GELDT, AANDACHT, Bereik.precies(Beleving.ERVAREN), werkrelatie);
    assertStand(GELDT_NIET, AANDACHT, Bereik.precies(Beleving.WISSELEND), werkrelatie);
    assertStand(NIET_VASTGELEGD, AANDACHT, Bereik.precies(Beleving.ERVAREN), EMPTY);
    Werkrelatie expired = EMPTY.withWaarnemingen(told.withVerlooptOp(P.minusDays(1)));
    assertStand(NIET_VASTGELEGD, AANDACHT, Bereik.precies(Beleving.ERVAREN), expired);
  }

  @Test
  void of_two_observations_on_one_day_the_same_is_told_whatever_was_entered_first() {
    Waarneming attention = waarneming("w1", 4, Perspectief.INWONER, Beleving.ERVAREN);
    Waarneming nearness = attention.withId("w2").withKwaliteit(Kwaliteit.NABIJHEID);
    Bereik bereik = Bereik.precies(4);
    assertEquals(
        feiten(
            Maat.DAGEN_SINDS_BELEVING_INWONER, bereik, EMPTY.withWaarnemingen(attention, nearness)),
        feiten(
            Maat.DAGEN_SINDS_BELEVING_INWONER,
            bereik,
            EMPTY.withWaarnemingen(nearness, attention)));
  }

  @Test
  void a_change_asks_for_two_observations_and_rests_on_both_oldest_first() {
    Werkrelatie werkrelatie =
        EMPTY.withWaarnemingen(
            waarneming("w2", 5, Perspectief.INWONER, Beleving.GEMIST),
            waarneming("w1", 50, Perspectief.INWONER, Beleving.WISSELEND));
    Bereik minder = Bereik.precies(Trend.AFNEMEND);
    assertStand(GELDT, VERLOOP, minder, werkrelatie);
    assertEquals(List.of("w1 2026-10-02", "w2 2026-11-16"), feiten(VERLOOP, minder, werkrelatie));
    assertStand(GELDT_NIET, VERLOOP, Bereik.precies(Trend.GELIJK), werkrelatie);
    assertStand(GELDT_NIET, VERLOOP, minder, EMPTY);
  }

  @Test
  void facts_of_the_work_count_to_the_day_and_say_on_what_they_rest() {
    assertValue(60, Maat.DAGEN_SINDS_BEGIN, EMPTY.withBegin(P.minusDays(60)), "BEGIN 2026-09-22");
    assertValue(4, Maat.VOLGNUMMER, EMPTY.withVolgnummer(4), "VOLGNUMMER");
    assertValue(
        51,
        Maat.CASELOAD,
        EMPTY.withConsulent(Consulent.builder().id("C-1").caseload(51).build()),
        "CASELOAD");
    Werkrelatie traject =
        EMPTY.withTraject(Traject.builder().begin(P.minusDays(30)).einde(P.plusDays(60)).build());
    assertValue(60, Maat.DAGEN_TOT_EINDE, traject, "TRAJECT 2027-01-20");
    assertValue(90, Maat.DUUR_TRAJECT, traject, "TRAJECT 2027-01-20");
    assertValue(
        7,
        Maat.DAGEN_TOT_OVERDRACHT,
        EMPTY.withOverdracht(Overdracht.plannedOn(P.plusDays(7))),
        "OVERDRACHT 2026-11-28");
    assertValue(
        20,
        Maat.DAGEN_SINDS_TEAMOVERLEG,
        EMPTY.withTeam(Team.builder().laatsteOverleg(P.minusDays(20)).build()),
        "TEAMOVERLEG 2026-11-01");
  }

  @Test
  void a_handover_is_ahead_from_its_day_on_and_at_any_time_when_its_day_is_unknown() {
    Bereik soon = Bereik.hoogstens(5);
    Werkrelatie today = EMPTY.withOverdracht(Overdracht.plannedOn(P));
    assertStand(GELDT, Maat.DAGEN_TOT_OVERDRACHT, soon, today);
    Werkrelatie over = EMPTY.withOverdracht(Overdracht.plannedOn(P.minusDays(1)));
    assertStand(GELDT_NIET, Maat.DAGEN_TOT_OVERDRACHT, soon, over);
    Werkrelatie someday = EMPTY.withOverdracht(Overdracht.planned());
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_TOT_OVERDRACHT, soon, someday);
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_TOT_OVERDRACHT, Bereik.minstens(6), someday);
    Werkrelatie not = EMPTY.withOverdracht(Overdracht.notPlanned());
    assertStand(GELDT_NIET, Maat.DAGEN_TOT_OVERDRACHT, soon, not);
  }

  @Test
  void what_is_not_recorded_settles_nothing_and_what_is_over_is_not_there() {
    for (Maat maat : Maat.values()) {
      Stand none =
          switch (maat) {
            case MINUTEN, DAGEN_TOT_GESPREK, DAGEN_TOEZEGGING_TE_LAAT -> GELDT_NIET;
            default -> NIET_VASTGELEGD;
          };
      assertStand(none, maat, Bereik.minstens(2), EMPTY);
      assertStand(none, maat, Bereik.hoogstens(2), EMPTY);
    }
    Werkrelatie over =
        EMPTY
            .withBegin(P.plusDays(1))
            .withTraject(Traject.builder().einde(P.minusDays(1)).build())
            .withOverdracht(Overdracht.notPlanned())
            .withTeam(Team.builder().laatsteOverleg(P.plusDays(1)).build());
    for (Maat maat :
        List.of(
            Maat.DAGEN_SINDS_BEGIN,
            Maat.DAGEN_TOT_EINDE,
            Maat.DAGEN_TOT_OVERDRACHT,
            Maat.DAGEN_SINDS_TEAMOVERLEG)) {
      assertStand(GELDT_NIET, maat, Bereik.hoogstens(500), over);
      assertStand(GELDT_NIET, maat, Bereik.minstens(1), over);
    }
  }

  @Test
  void the_planned_moment_is_the_first_on_or_after_the_peildatum() {
    Gespreksmoment planned = moment("m2", -7, Gespreksstatus.GEPLAND).withMinuten(30);
    Werkrelatie werkrelatie =
        with(
            moment("m1", 3, Gespreksstatus.GEPLAND).withMinuten(10),
            planned,
            moment("m3", -9, Gespreksstatus.GEPLAND).withMinuten(60));
    assertValue(30, Maat.MINUTEN, werkrelatie, "m2 2026-11-28");
    assertValue(7, Maat.DAGEN_TOT_GESPREK, werkrelatie, "m2 2026-11-28");
    assertStand(
        NIET_VASTGELEGD,
        Maat.MINUTEN,
        Bereik.minstens(2),
        with(moment("m2", -7, Gespreksstatus.GEPLAND)));
  }

  @Test
  void a_coming_moment_of_unknown_status_could_be_the_planned_one() {
    Gespreksmoment perhaps = unknown("m1", -3).withMinuten(15);
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_TOT_GESPREK, Bereik.precies(3), with(perhaps));
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_TOT_GESPREK, Bereik.hoogstens(9), with(perhaps));
    assertStand(GELDT_NIET, Maat.DAGEN_TOT_GESPREK, Bereik.minstens(4), with(perhaps));
    Werkrelatie either = with(perhaps, moment("m2", -7, Gespreksstatus.GEPLAND).withMinuten(30));
    assertStand(GELDT, Maat.DAGEN_TOT_GESPREK, Bereik.tussen(3, 7), either);
    assertStand(NIET_VASTGELEGD, Maat.MINUTEN, Bereik.precies(30), either);
    assertStand(GELDT_NIET, Maat.MINUTEN, Bereik.minstens(31), either);
    Werkrelatie later = with(moment("m2", -7, Gespreksstatus.GEPLAND), unknown("m1", -8));
    assertStand(GELDT, Maat.DAGEN_TOT_GESPREK, Bereik.precies(7), later);
  }

  @Test
  void the_oldest_open_promise_counts_from_the_day_after_it_was_due() {
    Werkrelatie werkrelatie =
        EMPTY.withToezeggingen(
            promise("t2", 3, Toezeggingstatus.OPEN),
            promise("t1", 9, Toezeggingstatus.OPEN),
            promise("t0", 30, Toezeggingstatus.NAGEKOMEN));
    assertValue(9, Maat.DAGEN_TOEZEGGING_TE_LAAT, werkrelatie, "t1 2026-11-12");
    Werkrelatie today = EMPTY.withToezeggingen(promise("t1", 0, Toezeggingstatus.OPEN));
    assertStand(GELDT_NIET, Maat.DAGEN_TOEZEGGING_TE_LAAT, Bereik.hoogstens(5), today);
  }

  @Test
  void a_promise_of_unknown_status_is_perhaps_open_and_never_surely() {
    Werkrelatie werkrelatie =
        EMPTY.withToezeggingen(Toezegging.builder().id("t1").uiterlijk(P.minusDays(3)).build());
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_TOEZEGGING_TE_LAAT, Bereik.hoogstens(5), werkrelatie);
    assertStand(NIET_VASTGELEGD, Maat.DAGEN_TOEZEGGING_TE_LAAT, Bereik.minstens(3), werkrelatie);
    assertStand(GELDT_NIET, Maat.DAGEN_TOEZEGGING_TE_LAAT, Bereik.minstens(4), werkrelatie);
  }

  @Test
  void contacts_and_experiences_are_about_the_inwoner() {
    for (Gegeven gegeven :
        List.of(
            Aantal.contacten(30),
            new LangsteStilte(30),
            AANDACHT,
            new Verloop(Kwaliteit.AANDACHT, Perspectief.INWONER))) {
      assertEquals(Onderwerp.INWONER, gegeven.onderwerp());
    }
  }

  @Test
  void contacts_are_counted_over_the_period_its_first_day_included() {
    Werkrelatie werkrelatie = with(held("m1", 31), held("m2", 30), held("m3", 0), missed("m4", 2));
    assertValue(2, Aantal.contacten(30), werkrelatie, "m2 2026-10-22", "m3 2026-11-21");
    assertStand(GELDT, Aantal.contacten(31), Bereik.precies(3), werkrelatie);
    assertStand(GELDT, Aantal.contacten(29), Bereik.precies(1), werkrelatie);
    assertStand(NIET_VASTGELEGD, Aantal.contacten(30), Bereik.precies(0), EMPTY);
    assertStand(GELDT, Aantal.contacten(30), Bereik.precies(0), with(missed("m1", 2)));
  }

  @Test
  void an_unknown_status_channel_or_side_could_make_one_contact_more() {
    Aantal byInwonerByTelephone =
        new Aantal(Optional.of(Kanaal.TELEFOON), Optional.of(Initiatief.INWONER), 30);
    Gespreksmoment sure =
        held("m1", 9).withKanaal(Kanaal.TELEFOON).withInitiatief(Initiatief.INWONER);
    Gespreksmoment other = sure.withId("m2");
    for (Gespreksmoment perhaps :
        List.of(
            other.withStatus(Optional.empty()),
            other.withKanaal(Optional.empty()),
            other.withInitiatief(Optional.empty()))) {
      Werkrelatie werkrelatie = with(sure, perhaps);
      assertStand(GELDT, byInwonerByTelephone, Bereik.minstens(1), werkrelatie);
      assertStand(NIET_VASTGELEGD, byInwonerByTelephone, Bereik.minstens(2), werkrelatie);
      assertStand(GELDT_NIET, byInwonerByTelephone, Bereik.minstens(3), werkrelatie);
      assertEquals(
          List.of("m1 2026-11-12"), feiten(byInwonerByTelephone, Bereik.minstens(1), werkrelatie));
    }
    for (Gespreksmoment not :
        List.of(
            other.withStatus(Gespreksstatus.NIET_DOORGEGAAN),
            other.withKanaal(Kanaal.BRIEF),
            other.withInitiatief(Initiatief.SAMEN))) {
      assertStand(GELDT, byInwonerByTelephone, Bereik.precies(1), with(sure, not));
    }
  }

  @Test
  void the_longest_silence_is_between_two_contacts_or_since_the_last() {
    Werkrelatie werkrelatie = with(held("m1", 200), held("m2", 40), held("m3", 10));
    assertValue(
        160, new LangsteStilte(40), werkrelatie, "m1 2026-05-05", "m2 2026-10-12", "m3 2026-11-11");
    assertValue(30, new LangsteStilte(39), werkrelatie, "m2 2026-10-12", "m3 2026-11-11");
    assertValue(50, new LangsteStilte(30), with(held("m1", 50)), "m1 2026-10-02");
  }

  @Test
  void a_contact_of_unknown_status_could_break_a_silence_or_begin_one() {
    Werkrelatie broken = with(held("m1", 100), unknown("m2", 60), held("m3", 10));
    assertStand(GELDT, new LangsteStilte(90), Bereik.tussen(50, 90), broken);
    assertStand(NIET_VASTGELEGD, new LangsteStilte(90), Bereik.minstens(51), broken);
    assertStand(GELDT_NIET, new LangsteStilte(90), Bereik.minstens(91), broken);
    Werkrelatie begun = with(unknown("m1", 100), held("m2", 10));
    assertStand(NIET_VASTGELEGD, new LangsteStilte(90), Bereik.minstens(90), begun);
    assertStand(NIET_VASTGELEGD, new LangsteStilte(90), Bereik.hoogstens(10), begun);
    assertStand(GELDT_NIET, new LangsteStilte(90), Bereik.minstens(91), begun);
    assertStand(GELDT, new LangsteStilte(9), Bereik.precies(10), begun);
  }

  @Test
  void signalen_rest_on_the_same_facts_whichever_is_asked_first() {
    Werkrelatie werkrelatie = with(held("m1", 190), held("m2", 130));
    List<Constatering> all =
        new ArrayList<>(
            List.of(
                new EigenSignaal("EIGEN_KORT", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(60)),
                new EigenSignaal("EIGEN_LANG", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(60)),
                new EigenSignaal("EIGEN_LANGER", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(130)),
                new EigenSignaal("EIGEN_TWEE", Aantal.contacten(200), Bereik.minstens(2))));
    EigenSignalen eigen = EigenSignalen.of(all.stream().map(EigenSignaal.class::cast));
    all.addAll(List.of(Signaal.values()));

    for (int first = 0; first < all.size(); first++) {
      Signalen seen = Gezien.from(werkrelatie, P, Drempels.standard(), eigen);
      for (Constatering signaal : all) {
        assertEquals(look(werkrelatie).feiten(signaal), seen.feiten(signaal), signaal::code);
      }
      Collections.rotate(all, 1);
    }
    assertEquals(2, look(werkrelatie).feiten(all.get(3)).size(), "two contacts are two facts");
    assertEquals(1, look(werkrelatie).feiten(Signaal.STILTE).size(), "the last contact is one");
  }

  @Test
  void a_signaal_that_always_or_never_holds_or_bears_another_name_is_refused() {
    refused("EIGEN_X", Maat.VOLGNUMMER, Bereik.minstens(1));
    refused("EIGEN_X", Maat.VOLGNUMMER, Bereik.hoogstens(0));
    refused("EIGEN_X", AANDACHT, Bereik.tussen(0, 2));
    refused("EIGEN_X", AANDACHT, Bereik.minstens(3));
    refused("EIGEN_X", VERLOOP, Bereik.precies(Trend.ONVOLDOENDE));
    for (String code :
        List.of(
            "STILTE",
            "EIGEN_",
            "EIGEN_stil",
            "eigen_STIL",
            "EIGEN STIL",
            "EIGEN_" + "A".repeat(41))) {
      refused(code, Maat.VOLGNUMMER, Bereik.minstens(2));
    }
    assertThrows(IllegalArgumentException.class, () -> Bereik.tussen(2, 1));
    assertThrows(IllegalArgumentException.class, () -> Aantal.contacten(0));
    assertThrows(IllegalArgumentException.class, () -> new LangsteStilte(3661));
    EigenSignaal nearest =
        new EigenSignaal("EIGEN_" + "A".repeat(40), Aantal.contacten(3660), Bereik.minstens(1));
    assertTrue(EigenSignaal.isCode(nearest.code()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new EigenSignaal(
                "EIGEN_0", Maat.VOLGNUMMER, Bereik.minstens(2), Aanleiding.VEILIGHEID));
  }

  @Test
  void only_what_lies_beyond_the_words_of_an_experience_is_no_question() {
    assertEquals(Bereik.tussen(0, 1), bereik(AANDACHT, Bereik.tussen(0, 1)));
    assertEquals(Bereik.tussen(0, 1), bereik(AANDACHT, Bereik.hoogstens(1)));
    assertEquals(Bereik.tussen(1, 2), bereik(AANDACHT, Bereik.minstens(1)));
    Gegeven verloop = new Verloop(Kwaliteit.AANDACHT, Perspectief.INWONER);
    assertEquals(Bereik.tussen(1, verloop.hoogste()), bereik(verloop, Bereik.tussen(1, 9)));
    assertEquals(Bereik.hoogstens(1), bereik(Maat.CASELOAD, Bereik.hoogstens(1)));
  }

  private static Bereik bereik(Gegeven gegeven, Bereik asked) {
    return new EigenSignaal("EIGEN_0", gegeven, asked).bereik();
  }

  private static void refused(String code, Gegeven gegeven, Bereik bereik) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> new EigenSignaal(code, gegeven, bereik), code);
    assertTrue(refusal.getMessage().contains("'" + code + "'"), refusal.getMessage());
  }

  /** The value, and neither one less nor one more. */
  private static void assertValue(
      int value, Gegeven gegeven, Werkrelatie werkrelatie, String... feiten) {
    assertStand(GELDT, gegeven, Bereik.precies(value), werkrelatie);
    assertStand(GELDT, gegeven, Bereik.minstens(value), werkrelatie);
    assertStand(GELDT, gegeven, Bereik.hoogstens(value), werkrelatie);
    assertStand(GELDT_NIET, gegeven, Bereik.minstens(value + 1), werkrelatie);
    assertStand(GELDT_NIET, gegeven, Bereik.precies(value + 1), werkrelatie);
    assertStand(GELDT_NIET, gegeven, Bereik.hoogstens(value - 1), werkrelatie);
    assertEquals(List.of(feiten), feiten(gegeven, Bereik.precies(value), werkrelatie));
    assertEquals(List.of(), feiten(gegeven, Bereik.precies(value + 1), werkrelatie));
  }

  private static void assertStand(
      Stand stand, Gegeven gegeven, Bereik bereik, Werkrelatie werkrelatie) {
    EigenSignaal signaal = new EigenSignaal("EIGEN_X", gegeven, bereik);
    assertEquals(stand, look(werkrelatie).stand(signaal), signaal::toString);
  }

  private static List<String> feiten(Gegeven gegeven, Bereik bereik, Werkrelatie werkrelatie) {
    return look(werkrelatie).feiten(new EigenSignaal("EIGEN_X", gegeven, bereik)).stream()
        .map(
            feit ->
                feit.id().orElse(feit.vorm().name())
                    + feit.datum().map(datum -> " " + datum).orElse(""))
        .toList();
  }

  private static Signalen look(Werkrelatie werkrelatie) {
    return Gezien.from(werkrelatie, P, Drempels.standard());
  }

  private static Werkrelatie with(Gespreksmoment... moments) {
    return EMPTY.withGespreksmomenten(Arrays.asList(moments));
  }

  private static Gespreksmoment held(String id, int daysAgo) {
    return moment(id, daysAgo, Gespreksstatus.GELUKT);
  }

  private static Gespreksmoment missed(String id, int daysAgo) {
    return moment(id, daysAgo, Gespreksstatus.NIET_DOORGEGAAN);
  }

  private static Gespreksmoment moment(String id, int daysAgo, Gespreksstatus status) {
    return unknown(id, daysAgo).withStatus(status);
  }

  private static Gespreksmoment unknown(String id, int daysAgo) {
    return Gespreksmoment.builder().id(id).datum(P.minusDays(daysAgo)).build();
  }

  private static Toezegging promise(String id, int daysAgo, Toezeggingstatus status) {
    return Toezegging.builder().id(id).uiterlijk(P.minusDays(daysAgo)).status(status).build();
  }

  private static Waarneming waarneming(
      String id, int daysAgo, Perspectief perspectief, Beleving beleving) {
    return Waarneming.builder()
        .id(id)
        .kwaliteit(Kwaliteit.AANDACHT)
        .perspectief(perspectief)
        .beleving(beleving)
        .datum(P.minusDays(daysAgo))
        .build();
  }
}
