// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;
import static nl.werkrelatie.signaal.Signaal.AFSLUITING_GEPLAND;
import static nl.werkrelatie.signaal.Signaal.EENZIJDIG_INITIATIEF;
import static nl.werkrelatie.signaal.Signaal.GEEN_TEAMOVERLEG;
import static nl.werkrelatie.signaal.Signaal.GROTE_CASELOAD;
import static nl.werkrelatie.signaal.Signaal.HERSTEL_GEPROBEERD;
import static nl.werkrelatie.signaal.Signaal.KORT_TRAJECT;
import static nl.werkrelatie.signaal.Signaal.NET_OVERGEDRAGEN;
import static nl.werkrelatie.signaal.Signaal.OP_AFSTAND;
import static nl.werkrelatie.signaal.Signaal.STILTE;
import static nl.werkrelatie.signaal.Signaal.TIJDSDRUK;
import static nl.werkrelatie.signaal.Signaal.VEEL_VOORGANGERS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** How far the contact or the calendar is from a signaal that does not hold. */
class DistanceTest {
  @Test
  void silence_tells_how_many_of_how_many_days() {
    assertEquals("82 van 90 dagen|82 of 90 days", far(Table.held(82), STILTE));
    assertEquals(
        "90 dagen, gevraagd minder dan 90|90 days, asked less than 90",
        far(Table.held(90), STILTE));
  }

  @Test
  void what_is_not_recorded_has_no_distance() {
    assertEquals("", far(Table.quiet(), STILTE));
    assertEquals("", far(Table.quiet(), VEEL_VOORGANGERS));
    assertEquals("", far(Table.quiet(), own(Maat.MINUTEN, Bereik.minstens(60))));
  }

  @Test
  void every_threshold_of_the_contact_and_the_calendar_tells_its_distance() {
    Traject traject = Traject.builder().begin(P.minusDays(60)).einde(P.plusDays(45)).build();
    assertEquals(
        "45 dagen, hoogstens 30|45 days, at most 30",
        far(Table.quiet().withTraject(traject), AFSLUITING_GEPLAND));
    assertEquals(
        "105 dagen, hoogstens 91|105 days, at most 91",
        far(Table.quiet().withTraject(traject), KORT_TRAJECT));
    assertEquals(
        "3 van 4 consulenten|3 of 4 consulenten",
        far(Table.quiet().withVolgnummer(3), VEEL_VOORGANGERS));
    assertEquals(
        "61 dagen, hoogstens 60|61 days, at most 60",
        far(Table.quiet().withVolgnummer(2).withBegin(P.minusDays(61)), NET_OVERGEDRAGEN));
    assertEquals(
        "31 minuten, hoogstens 30|31 minutes, at most 30",
        far(Table.quiet().withGespreksmomenten(Table.planned().withMinuten(31)), TIJDSDRUK));
    assertEquals("1 van 181 dagen|1 of 181 days", far(Table.quiet(), GEEN_TEAMOVERLEG));
  }

  @Test
  void the_first_consulent_is_not_near_a_handover() {
    assertEquals(
        "", far(Table.quiet().withVolgnummer(1).withBegin(P.minusDays(61)), NET_OVERGEDRAGEN));
  }

  @Test
  void guidance_that_has_ended_is_not_near_its_end() {
    Traject ended = Traject.builder().begin(P.minusDays(60)).einde(P.minusDays(1)).build();
    assertEquals("", far(Table.quiet().withTraject(ended), AFSLUITING_GEPLAND));
    assertEquals("", far(Table.quiet().withTraject(ended), KORT_TRAJECT));
  }

  @Test
  void a_large_caseload_has_a_distance_only_with_a_limit_of_the_organisation() {
    Werkrelatie some =
        Table.quiet().withConsulent(Consulent.builder().id("C-1").caseload(80).build());
    assertEquals("", far(some, GROTE_CASELOAD));
    Drempels limit = Drempels.standard().with(Drempel.GROTE_CASELOAD, 90);
    assertEquals("80 van 91 inwoners|80 of 91 inwoners", far(some, limit, GROTE_CASELOAD));
  }

  @Test
  void a_pattern_tells_how_many_in_a_row_are_asked_and_not_how_many_there_are() {
    Werkrelatie two =
        Table.quiet()
            .withGespreksmomenten(
                IntStream.of(0, 10, 20)
                    .mapToObj(
                        days ->
                            Table.moment("m" + days, days)
                                .withInitiatief(
                                    days == 20 ? Initiatief.INWONER : Initiatief.GEMEENTE)
                                .withKanaal(days == 0 ? Kanaal.TELEFOON : Kanaal.KANTOOR))
                    .toList());
    assertEquals(
        "gevraagd: 3 contacten op een rij|asked: 3 contacts in a row",
        far(two, EENZIJDIG_INITIATIEF));
    assertEquals(far(two, EENZIJDIG_INITIATIEF), far(two, OP_AFSTAND));
  }

  @Test
  void repair_has_a_distance_only_under_strain() {
    Gespreksmoment repair =
        Table.moment("m" + 5, 5).withSoort(Gesprekssoort.HERSTELGESPREK).withMetVoorganger(false);
    Werkrelatie calm = Table.quiet().withGespreksmomenten(repair);
    assertEquals("", far(calm, HERSTEL_GEPROBEERD));
    AfgegevenSignaal strain =
        AfgegevenSignaal.builder()
            .id("s1")
            .datum(P.minusDays(9))
            .soort(Signaalsoort.STROEFHEID)
            .gever(Perspectief.CONSULENT)
            .build();
    assertEquals(
        "gevraagd: 2 herstelgesprekken|asked: 2 repair talks",
        far(calm.withSignalen(strain), HERSTEL_GEPROBEERD));
  }

  @Test
  void
      an_own_signaal_tells_its_distance_in_the_unit_of_its_fact_and_none_of_a_number_of_contacts() {
    Werkrelatie one = Table.held(20);
    assertEquals("", far(one, own(Aantal.contacten(30), Bereik.minstens(3))));
    assertEquals("", far(one, own(Aantal.contacten(30), Bereik.precies(0))));
    assertEquals(
        "20 dagen, hoogstens 10|20 days, at most 10",
        far(one, own(Maat.DAGEN_SINDS_CONTACT, Bereik.tussen(5, 10))));
    assertEquals(
        "20 dagen, gevraagd meer dan 20|20 days, asked more than 20",
        far(one, own(Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(20))));
  }

  @Test
  void an_own_signaal_on_words_tells_the_word() {
    Waarneming mixed =
        Waarneming.builder()
            .id("w1")
            .datum(P.minusDays(3))
            .kwaliteit(Kwaliteit.NABIJHEID)
            .perspectief(Perspectief.INWONER)
            .beleving(Beleving.WISSELEND)
            .build();
    EigenSignaal missed =
        own(
            new LaatsteBeleving(Kwaliteit.NABIJHEID, Perspectief.INWONER),
            Bereik.precies(Beleving.GEMIST));
    assertEquals("nu: wisselend|now: mixed", far(Table.quiet().withWaarnemingen(mixed), missed));
  }

  private static EigenSignaal own(Gegeven gegeven, Bereik bereik) {
    return new EigenSignaal("EIGEN_PROEF", gegeven, bereik);
  }

  private static String far(Werkrelatie werkrelatie, Constatering signaal) {
    return far(werkrelatie, Drempels.standard(), signaal);
  }

  private static String far(Werkrelatie werkrelatie, Drempels drempels, Constatering signaal) {
    Optional<Tekst> far = Gezien.from(werkrelatie, P, drempels).afstand(signaal);
    return far.map(tekst -> tekst.nl() + "|" + tekst.en()).orElse("");
  }
}
