// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.klantcontact;

import static nl.werkrelatie.examples.klantcontact.KlantcontactScreen.Registratie.ONBEKEND;
import static nl.werkrelatie.examples.klantcontact.KlantcontactScreen.Registratie.VOLLEDIG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of klantcontacten, and above all what does not. */
class KlantcontactScreenTest {
  private static final String LUCAS = "9f8e8009-2d1c-40ae-931e-c08861ba7207";
  private static final String ORGANISATIE = "dce80380-80ed-465e-be6a-50ec5ea971c8";
  private static final String JASMIJN = "02d4cea3-ebf4-4826-956e-7a5ca1be85ca";
  private static final String TIM = "f81b8ec7-4b1f-4c42-b1b5-6f686e223005";

  /** The texts that are read; every other one has to make no difference. */
  private static final Set<String> READ =
      Set.of("uuid", "kanaal", "plaatsgevonden_op", "rol", "soort_partij", "soort_actor");

  private static final LocalDate PEILDATUM = LocalDate.of(2024, 6, 10);

  private final String fixture = resource("open-klant/klantinteracties.json");

  @Test
  void the_fixture_gives_one_contact_with_all_that_is_known() {
    Werkrelatie expected =
        Werkrelatie.builder()
            .inwoner(Inwoner.of(LUCAS))
            .consulent(Consulent.of(JASMIJN))
            .addGespreksmoment(
                Gespreksmoment.builder()
                    .id("33549ba5-95f0-44d2-9c63-776ec126bc55")
                    .datum(LocalDate.of(2024, 3, 6))
                    .tijd(LocalTime.of(12, 2))
                    .kanaal(Kanaal.BERICHT)
                    .initiatief(Initiatief.INWONER)
                    .status(Gespreksstatus.GELUKT)
                    .metVoorganger(false)
                    .build())
            .build();
    assertEquals(
        WerkrelatieJson.write(expected), WerkrelatieJson.write(read(fixture, JASMIJN, ONBEKEND)));
  }

  @Test
  void the_screen_tells_of_the_silence_and_is_short() {
    String shown = KlantcontactScreen.show(read(fixture, JASMIJN, ONBEKEND), PEILDATUM);
    assertTrue(shown.contains("\nH32 Blijf in contact, ook als er niets moet\n"), shown);
    assertTrue(shown.contains("er is al een tijd geen contact geweest"), shown);
    assertTrue(shown.lines().count() < 30, "more than one screen");
  }

  @Test
  void an_organisation_is_no_inwoner() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Klantcontact.of(ORGANISATIE, fixture),
        "contacts of an organisation are read");
  }

  @Test
  void a_contact_that_failed_stays_without_status_and_a_representative_leaves_open_who_began() {
    Gespreksmoment failed = read(withBothContacts(), JASMIJN, ONBEKEND).gespreksmomenten().get(1);
    assertEquals(
        Gespreksmoment.builder()
            .id("90aa2103-2e6c-4226-a012-778f54ba64f0")
            .datum(LocalDate.of(2024, 3, 6))
            .tijd(LocalTime.of(12, 9))
            .kanaal(Kanaal.TELEFOON)
            .build(),
        failed);
  }

  @Test
  void nobody_of_the_other_side_began_so_the_municipality_did() {
    String began = withBothContacts().replace("\"initiator\": true", "\"initiator\": false");
    for (Gespreksmoment moment : read(began, JASMIJN, ONBEKEND).gespreksmomenten()) {
      assertEquals(Optional.of(Initiatief.GEMEENTE), moment.initiatief());
    }
  }

  @Test
  void a_channel_of_which_nothing_is_known_stays_unknown() {
    String other = fixture.replace("\"E-mail\"", "\"Postduif\"");
    assertEquals(
        Optional.empty(),
        read(other, JASMIJN, ONBEKEND).gespreksmomenten().get(0).kanaal(),
        "a guess at a channel");
  }

  @Test
  void predecessors_are_counted_only_when_the_registration_is_said_to_be_complete() {
    Werkrelatie unknown = read(withBothContacts(), TIM, ONBEKEND);
    assertEquals(
        OptionalInt.empty(), unknown.volgnummer(), "counted from a registration with gaps");
    assertEquals(Optional.empty(), unknown.gespreksmomenten().get(0).metVoorganger());
    assertEquals(Optional.of(false), unknown.gespreksmomenten().get(1).metVoorganger());

    Werkrelatie complete = read(withBothContacts(), TIM, VOLLEDIG);
    assertEquals(OptionalInt.of(2), complete.volgnummer());
    assertEquals(Optional.of(true), complete.gespreksmomenten().get(0).metVoorganger());
    assertEquals(Optional.of(false), complete.gespreksmomenten().get(1).metVoorganger());
  }

  @Test
  void who_came_later_is_no_predecessor() {
    Werkrelatie complete = read(withBothContacts(), JASMIJN, VOLLEDIG);
    assertEquals(OptionalInt.of(1), complete.volgnummer());
    assertEquals(Optional.empty(), complete.gespreksmomenten().get(1).metVoorganger());
  }

  @Test
  void a_contact_of_a_team_leaves_the_volgnummer_unknown() {
    String team = withBothContacts().replace("\"medewerker\"", "\"organisatorische_eenheid\"");
    Werkrelatie complete = read(team, TIM, VOLLEDIG);
    assertEquals(OptionalInt.empty(), complete.volgnummer(), "a team is counted as a consulent");
    assertEquals(Optional.empty(), complete.gespreksmomenten().get(0).metVoorganger());
  }

  @Test
  void the_twenty_fifth_hears_of_those_before() {
    List<Klantcontact> row = new ArrayList<>();
    for (int number = 1; number <= 25; number++) {
      row.add(contact(number, OffsetDateTime.parse("2026-01-01T10:00:00Z").plusDays(7L * number)));
    }
    Werkrelatie werkrelatie = KlantcontactScreen.werkrelatie(LUCAS, "C-25", row, VOLLEDIG);
    assertEquals(OptionalInt.of(25), werkrelatie.volgnummer());
    String shown = KlantcontactScreen.show(werkrelatie, LocalDate.of(2026, 7, 1));
    assertTrue(shown.contains("\nH40 Zorg waar het kan voor een vast gezicht\n"), shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-09T23:30:00Z, 2024-01-10, 00:30",
    "2024-07-09T23:30:00Z, 2024-07-10, 01:30",
    "2024-07-09T21:59:00Z, 2024-07-09, 23:59",
    "2024-07-09T22:00:00Z, 2024-07-10, 00:00",
    "2024-01-09T22:00:00Z, 2024-01-09, 23:00",
    "2024-01-09T23:30:00+01:00, 2024-01-09, 23:30"
  })
  void the_day_is_the_day_in_amsterdam(String moment, LocalDate datum, LocalTime tijd) {
    Gespreksmoment read =
        KlantcontactScreen.werkrelatie(
                LUCAS, "C-1", List.of(contact(1, OffsetDateTime.parse(moment))), ONBEKEND)
            .gespreksmomenten()
            .get(0);
    assertEquals(datum, read.datum(), "another day");
    assertEquals(Optional.of(tijd), read.tijd(), "another time");
  }

  @Test
  void what_a_contact_was_about_and_who_it_was_goes_nowhere() {
    JsonNode rows = JsonMapper.shared().readTree(withBothContacts());
    String asIs = everything(rows.toString());
    String mark = "MERKTEKEN";
    int planted = 0;
    for (JsonNode row : rows) {
      ObjectNode fields = (ObjectNode) row.get("fields");
      for (String name : List.copyOf(fields.propertyNames())) {
        if (fields.get(name).isString() && !READ.contains(name)) {
          fields.put(name, mark);
          planted++;
        }
      }
    }
    assertTrue(rows.toString().contains("\"inhoud\":\"" + mark), "the story is not marked");
    assertTrue(planted > 100, "only " + planted + " texts are marked");
    assertFalse(everything(rows.toString()).contains(mark), "a text of the contact came through");
    assertEquals(asIs, everything(rows.toString()), "a text of the contact made a difference");
  }

  /** The werkrelatie as stored, and the screen. */
  private static String everything(String json) {
    Werkrelatie werkrelatie = read(json, TIM, VOLLEDIG);
    return WerkrelatieJson.write(werkrelatie) + KlantcontactScreen.show(werkrelatie, PEILDATUM);
  }

  /** The fixture, with the contact of the organisation as a contact of the person. */
  private String withBothContacts() {
    String both =
        fixture.replace(
            "\"partij\": 2,\n        \"klantcontact\": 2",
            "\"partij\": 1,\n        \"klantcontact\": 2");
    assertFalse(both.equals(fixture), "the fixture has another form");
    return both;
  }

  private static Klantcontact contact(int number, OffsetDateTime moment) {
    return new Klantcontact(
        "k" + number, moment, "Balie", true, Optional.empty(), Set.of("C-" + number));
  }

  private static Werkrelatie read(
      String json, String actor, KlantcontactScreen.Registratie registratie) {
    return KlantcontactScreen.werkrelatie(LUCAS, actor, Klantcontact.of(LUCAS, json), registratie);
  }

  private static String resource(String name) {
    try (InputStream in = KlantcontactScreenTest.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
