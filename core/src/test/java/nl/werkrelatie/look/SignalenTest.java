// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import static nl.werkrelatie.signaal.Stand.GELDT;
import static nl.werkrelatie.signaal.Stand.GELDT_NIET;
import static nl.werkrelatie.signaal.Stand.NIET_VASTGELEGD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Trend;
import nl.werkrelatie.situatie.Feitverwijzing;
import nl.werkrelatie.situatie.Feitvorm;
import nl.werkrelatie.situatie.Signalen;
import org.junit.jupiter.api.Test;

/** Signalen as people recognise them: what they rest on, and how unknown differs from no. */
class SignalenTest {
  private static final LocalDate P = LocalDate.of(2026, 11, 21);
  private static final Werkrelatie EMPTY =
      Werkrelatie.builder().inwoner(Inwoner.of("W-1")).consulent(Consulent.of("C-1")).build();

  private static Stand stand(Scenario scenario, Signaal signaal) {
    return Gezien.from(scenario.werkrelatie(), scenario.peildatum(), scenario.drempels())
        .stand(signaal);
  }

  @Test
  void of_an_empty_werkrelatie_only_the_absence_of_a_record_is_a_fact() {
    assertEquals(
        Set.of(Signaal.GEEN_BAGAGE_BEKEND, Signaal.GEEN_TEAMOVERLEG),
        Gezien.from(EMPTY, P, Drempels.standard()).geldende());
  }

  @Test
  void what_is_unknown_is_not_recorded_and_what_is_no_fails() {
    assertEquals(NIET_VASTGELEGD, stand(EMPTY, Signaal.VEEL_VOORGANGERS));
    assertEquals(GELDT_NIET, stand(EMPTY.withVolgnummer(3), Signaal.VEEL_VOORGANGERS));
    assertEquals(NIET_VASTGELEGD, stand(EMPTY, Signaal.OVERDRACHT_GEPLAND));
    assertEquals(
        GELDT_NIET,
        stand(EMPTY.withOverdracht(Overdracht.notPlanned()), Signaal.OVERDRACHT_GEPLAND));
    assertEquals(
        GELDT, stand(EMPTY.withOverdracht(Overdracht.planned()), Signaal.OVERDRACHT_GEPLAND));
    assertEquals(
        NIET_VASTGELEGD,
        stand(EMPTY, Signaal.GEMIST_NABIJHEID),
        "a quality the inwoner was not asked about");
    Gespreksmoment planned = Gespreksmoment.of("m", P).withStatus(Gespreksstatus.GEPLAND);
    assertEquals(
        NIET_VASTGELEGD, stand(EMPTY.withGespreksmomenten(planned), Signaal.DERDE_AANWEZIG));
    assertEquals(
        GELDT_NIET,
        stand(
            EMPTY.withGespreksmomenten(planned.withAanwezigen(Set.of())), Signaal.DERDE_AANWEZIG));
    assertEquals(
        GELDT,
        stand(
            EMPTY.withGespreksmomenten(planned.withAanwezigen(Set.of(Aanwezige.VERWANT))),
            Signaal.DERDE_AANWEZIG));
  }

  @Test
  void a_needed_interpreter_who_is_not_recorded_is_missing() {
    Werkrelatie needed = EMPTY.withInwoner(Inwoner.of("W-1").withTolkNodig(true));
    Gespreksmoment planned = Gespreksmoment.of("m", P).withStatus(Gespreksstatus.GEPLAND);
    assertEquals(GELDT_NIET, stand(needed, Signaal.GEEN_VAKTOLK), "without a planned moment");
    assertEquals(
        GELDT,
        stand(needed.withGespreksmomenten(planned), Signaal.GEEN_VAKTOLK),
        "nobody recorded");
    Gespreksmoment arranged = planned.withAanwezigen(Set.of(Aanwezige.TOLK_PROFESSIONEEL));
    assertEquals(GELDT_NIET, stand(needed.withGespreksmomenten(arranged), Signaal.GEEN_VAKTOLK));
    assertEquals(
        NIET_VASTGELEGD,
        stand(EMPTY.withGespreksmomenten(planned), Signaal.GEEN_VAKTOLK),
        "whether one is needed is unknown");
    Gespreksmoment later = arranged.withId("m2").withDatum(P.plusDays(7));
    Gespreksmoment perhaps = Gespreksmoment.of("m1", P);
    assertEquals(
        NIET_VASTGELEGD,
        stand(needed.withGespreksmomenten(perhaps, later), Signaal.GEEN_VAKTOLK),
        "what may come first has nobody recorded");
    assertEquals(
        GELDT_NIET,
        stand(
            needed.withGespreksmomenten(
                perhaps.withAanwezigen(Set.of(Aanwezige.TOLK_PROFESSIONEEL)), later),
            Signaal.GEEN_VAKTOLK),
        "whichever comes first has an interpreter");
  }

  @Test
  void a_traject_that_begins_later_than_the_threshold_does_not_end_within_it() {
    Traject later = Traject.builder().begin(P.plusDays(200)).build();
    assertEquals(GELDT_NIET, stand(EMPTY.withTraject(later), Signaal.AFSLUITING_GEPLAND));
    assertEquals(
        NIET_VASTGELEGD,
        stand(EMPTY.withTraject(later.withBegin(P.plusDays(1))), Signaal.AFSLUITING_GEPLAND),
        "it may end the day after");
  }

  @Test
  void a_letter_is_contact_and_ends_a_silence() {
    Gespreksmoment visit = Gespreksmoment.held("m1", P.minusDays(90), Kanaal.HUISBEZOEK);
    assertEquals(GELDT, stand(EMPTY.withGespreksmomenten(visit), Signaal.STILTE));
    assertEquals(
        GELDT_NIET,
        stand(EMPTY.withGespreksmomenten(visit.withDatum(P.minusDays(89))), Signaal.STILTE));
    Gespreksmoment letter = Gespreksmoment.held("m2", P.minusDays(5), Kanaal.BRIEF);
    assertEquals(GELDT_NIET, stand(EMPTY.withGespreksmomenten(visit, letter), Signaal.STILTE));
  }

  @Test
  void repair_counts_only_with_this_consulent_and_since_the_friction() {
    AfgegevenSignaal stroef = strain("s", 40).withGever(Perspectief.CONSULENT);
    Gespreksmoment first = repair("r1", 40).withMetVoorganger(false);
    Gespreksmoment second = repair("r2", 10).withMetVoorganger(false);
    Werkrelatie strained = EMPTY.withSignalen(stroef);
    assertEquals(
        GELDT, stand(strained.withGespreksmomenten(first, second), Signaal.HERSTEL_GEPROBEERD));
    assertEquals(
        GELDT_NIET,
        stand(EMPTY.withGespreksmomenten(first, second), Signaal.HERSTEL_GEPROBEERD),
        "no friction");
    assertEquals(
        GELDT_NIET,
        stand(
            strained.withGespreksmomenten(first.withDatum(P.minusDays(41)), second),
            Signaal.HERSTEL_GEPROBEERD));
    assertEquals(
        GELDT_NIET,
        stand(
            strained.withGespreksmomenten(first.withMetVoorganger(true), second),
            Signaal.HERSTEL_GEPROBEERD));
    assertEquals(
        NIET_VASTGELEGD,
        stand(
            strained.withGespreksmomenten(first.withMetVoorganger(Optional.empty()), second),
            Signaal.HERSTEL_GEPROBEERD),
        "with whom is unknown");
  }

  @Test
  void a_signaal_points_at_the_facts_it_rests_on_and_at_its_threshold() {
    Gespreksmoment visit = Gespreksmoment.held("m1", P.minusDays(100), Kanaal.HUISBEZOEK);
    Signalen signalen = Gezien.from(EMPTY.withGespreksmomenten(visit), P, Drempels.standard());
    assertEquals(
        List.of(
            new Feitverwijzing(
                Feitvorm.GESPREKSMOMENT, Optional.of("m1"), Optional.of(P.minusDays(100)))),
        signalen.feiten(Signaal.STILTE));
    assertEquals(
        List.of(new Drempelwaarde(Drempel.STILTE, 90, GezetDoor.STANDAARD)),
        signalen.drempels(Signaal.STILTE));
    assertEquals(
        List.of(), signalen.feiten(Signaal.OP_AFSTAND), "what does not hold rests on nothing");
  }

  @Test
  void a_handover_rests_on_its_threshold_only_when_the_days_decide() {
    Gespreksmoment planned =
        Gespreksmoment.of("m", P)
            .withStatus(Gespreksstatus.GEPLAND)
            .withSoort(Gesprekssoort.KENNISMAKING);
    Werkrelatie second = EMPTY.withVolgnummer(2);
    Signalen meeting =
        Gezien.from(
            second.withGespreksmomenten(planned).withBegin(P.minusDays(61)),
            P,
            Drempels.standard());
    assertEquals(GELDT, meeting.stand(Signaal.NET_OVERGEDRAGEN));
    assertEquals(List.of(), meeting.drempels(Signaal.NET_OVERGEDRAGEN));
    Signalen recent = Gezien.from(second.withBegin(P.minusDays(60)), P, Drempels.standard());
    assertEquals(1, recent.drempels(Signaal.NET_OVERGEDRAGEN).size());
  }

  @Test
  void a_story_whose_soort_is_not_recorded_does_not_speak_of_violence() {
    GeschondenLevensverhaal verhaal = GeschondenLevensverhaal.builder().id("b").datum(P).build();
    assertEquals(
        NIET_VASTGELEGD, stand(EMPTY.withBagage(verhaal), Signaal.HUISELIJK_GEWELD_GEDEELD));
    assertEquals(GELDT, stand(EMPTY.withBagage(verhaal), Signaal.LEVENSVERHAAL_GEDEELD));
  }

  @Test
  void a_trend_is_told_per_quality_and_per_perspective() {
    Werkrelatie seen =
        EMPTY.withWaarnemingen(
            observed("w1", Perspectief.INWONER, 40, Beleving.GEMIST),
            observed("w2", Perspectief.INWONER, 10, Beleving.ERVAREN),
            observed("w3", Perspectief.CONSULENT, 40, Beleving.ERVAREN),
            observed("w4", Perspectief.CONSULENT, 10, Beleving.WISSELEND),
            observed("w5", Perspectief.INWONER, -1, Beleving.GEMIST));
    assertEquals(
        Trend.TOENEMEND,
        Gezien.from(seen, P, Drempels.standard()).trend(Kwaliteit.NABIJHEID, Perspectief.INWONER));
    assertEquals(
        Trend.AFNEMEND,
        Gezien.from(seen, P, Drempels.standard())
            .trend(Kwaliteit.NABIJHEID, Perspectief.CONSULENT));
    assertEquals(
        Trend.ONVOLDOENDE,
        Gezien.from(seen, P, Drempels.standard()).trend(Kwaliteit.AANDACHT, Perspectief.INWONER));
    Werkrelatie same =
        EMPTY.withWaarnemingen(
            seen.waarnemingen().get(1), observed("w6", Perspectief.INWONER, 5, Beleving.ERVAREN));
    assertEquals(
        Trend.GELIJK,
        Gezien.from(same, P, Drempels.standard()).trend(Kwaliteit.NABIJHEID, Perspectief.INWONER));
    assertEquals(
        GELDT_NIET,
        stand(seen, Signaal.AFNEMEND_NABIJHEID),
        "the consulent's own trend is not the inwoner's");
  }

  @Test
  void a_repair_counts_from_the_oldest_strain_that_counts_and_rests_on_each_and_on_each_talk() {
    AfgegevenSignaal older = strain("s1", 40);
    AfgegevenSignaal newer = older.withId("s2").withDatum(P.minusDays(10));
    AfgegevenSignaal other =
        older.withId("s3").withSoort(Signaalsoort.RUST_GEVRAAGD).withDatum(P.minusDays(90));
    AfgegevenSignaal expired =
        older.withId("s4").withDatum(P.minusDays(80)).withVerlooptOp(P.minusDays(60));
    Werkrelatie talked =
        EMPTY.withGespreksmomenten(
            repair("m0", 70).withMetVoorganger(false),
            repair("m1", 40).withMetVoorganger(false),
            repair("m2", 20).withMetVoorganger(false),
            repair("m3", 15).withMetVoorganger(false).withSoort(Gesprekssoort.VOORTGANG));
    for (List<AfgegevenSignaal> given :
        List.of(List.of(older, newer, other, expired), List.of(expired, other, newer, older))) {
      Signalen seen = Gezien.from(talked.withSignalen(given), P, Drempels.standard());
      assertEquals(GELDT, seen.stand(Signaal.HERSTEL_GEPROBEERD));
      assertEquals(
          List.of("s1", "s2", "m1", "m2"),
          seen.feiten(Signaal.HERSTEL_GEPROBEERD).stream()
              .map(feit -> feit.id().orElseThrow())
              .toList());
      assertEquals(1, seen.drempels(Signaal.HERSTEL_GEPROBEERD).size());
    }
    assertEquals(
        GELDT_NIET, stand(talked.withSignalen(newer, other, expired), Signaal.HERSTEL_GEPROBEERD));
  }

  @Test
  void growth_waits_for_strain_that_counts_and_for_no_other_signaal() {
    Werkrelatie grown =
        EMPTY.withWaarnemingen(
            Stream.of(Kwaliteit.AANDACHT, Kwaliteit.NABIJHEID, Kwaliteit.CONTINUITEIT)
                .map(
                    kwaliteit ->
                        observed("w" + kwaliteit, Perspectief.INWONER, 10, Beleving.ERVAREN)
                            .withKwaliteit(kwaliteit))
                .toList());
    AfgegevenSignaal strain = strain("s1", 5);
    AfgegevenSignaal rest = strain.withSoort(Signaalsoort.RUST_GEVRAAGD);
    assertEquals(GELDT, stand(grown.withSignalen(rest), Signaal.GROEI));
    assertEquals(GELDT_NIET, stand(grown.withSignalen(strain), Signaal.GROEI));
    assertEquals(
        GELDT,
        stand(grown.withSignalen(strain.withVerlooptOp(P.minusDays(1))), Signaal.GROEI),
        "strain that is over");
  }

  @Test
  void every_threshold_a_signaal_rests_on_is_the_one_it_names() {
    for (long seed = 0; seed < 200; seed++) {
      Werkrelatie any = Werkrelaties.around(P).sample(seed);
      Signalen signalen = Gezien.from(any, P, Drempels.standard());
      for (Signaal signaal : signalen.geldende()) {
        List<Drempel> found =
            signalen.drempels(signaal).stream().map(Drempelwaarde::drempel).toList();
        assertTrue(
            signaal.vraag().drempel().stream().toList().containsAll(found),
            signaal + " rests on " + found);
      }
    }
  }

  private static Waarneming observed(
      String id, Perspectief perspectief, int daysAgo, Beleving beleving) {
    return Waarneming.builder()
        .id(id)
        .kwaliteit(Kwaliteit.NABIJHEID)
        .perspectief(perspectief)
        .beleving(beleving)
        .datum(P.minusDays(daysAgo))
        .build();
  }

  private static AfgegevenSignaal strain(String id, int daysAgo) {
    return AfgegevenSignaal.builder()
        .id(id)
        .soort(Signaalsoort.STROEFHEID)
        .gever(Perspectief.INWONER)
        .datum(P.minusDays(daysAgo))
        .build();
  }

  private static Gespreksmoment repair(String id, int daysAgo) {
    return Gespreksmoment.held(id, P.minusDays(daysAgo), Kanaal.KANTOOR)
        .withSoort(Gesprekssoort.HERSTELGESPREK);
  }

  private static Stand stand(Werkrelatie werkrelatie, Signaal signaal) {
    return Gezien.from(werkrelatie, P, Drempels.standard()).stand(signaal);
  }
}
