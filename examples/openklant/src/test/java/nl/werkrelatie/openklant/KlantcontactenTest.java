// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
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

/** The three forms in which klantcontacten come, and the werkrelatie they become. */
class KlantcontactenTest {
  private static final Klantcontacten OF_JASMIJN = Pages.wanted(Pages.LUCAS, Pages.JASMIJN);

  private static final Werkrelatie BOTH =
      Werkrelatie.builder()
          .inwoner(Inwoner.of(Pages.LUCAS))
          .consulent(Consulent.of(Pages.JASMIJN))
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
          .addGespreksmoment(
              Gespreksmoment.builder()
                  .id("90aa2103-2e6c-4226-a012-778f54ba64f0")
                  .datum(LocalDate.of(2024, 3, 6))
                  .tijd(LocalTime.of(12, 9))
                  .kanaal(Kanaal.TELEFOON)
                  .build())
          .build();

  @Test
  void a_page_of_the_api_gives_what_is_known_of_each_contact() {
    assertSame(BOTH, Pages.read(OF_JASMIJN, Pages.api()));
  }

  @Test
  void the_rows_of_a_dump_give_the_same() {
    assertSame(BOTH, Pages.readFixture(OF_JASMIJN, Pages.fixtureOfBoth()));
    assertEquals(
        List.of(BOTH.gespreksmomenten().get(0)),
        Pages.momenten(Pages.readFixture(OF_JASMIJN, Pages.fixture())),
        "a contact of an organisation is a contact of the person");
  }

  @Test
  void a_partij_with_its_contacts_gives_the_same() {
    String list = Pages.byPartij(Pages.api(), Pages.LUCAS);
    assertSame(BOTH, Pages.readPartijen(OF_JASMIJN, list));
    String one = Pages.tree(list).at("/results/0").toString();
    assertSame(BOTH, Pages.readPartijen(OF_JASMIJN, one));
  }

  @Test
  void pages_in_another_order_and_page_size_give_the_same() {
    String first = page("/results/0", "\"https://ok.example/?page=2\"");
    String second = page("/results/1", "null");
    Lezing lezing = OF_JASMIJN.lezing();
    assertEquals(
        Optional.of("https://ok.example/?page=2"), lezing.klantcontacten(new StringReader(first)));
    assertEquals(Optional.empty(), lezing.klantcontacten(new StringReader(second)));
    assertSame(BOTH, lezing.uitkomst());
    assertSame(BOTH, Pages.read(OF_JASMIJN, second, first));
    assertEquals(
        Pages.AS_IT_IS, Pages.told(Pages.read(OF_JASMIJN, second, first)), "no page is missing");
  }

  @Test
  void questions_through_a_web_form_are_no_contact_with_a_consulent() {
    Klantcontacten wanted = Pages.wanted(Pages.BOB, Pages.JASMIJN);
    for (Uitkomst uitkomst :
        List.of(
            Pages.read(wanted, Pages.openInwoner()),
            Pages.readPartijen(wanted, Pages.byPartij(Pages.openInwoner(), Pages.BOB)))) {
      assertEquals(List.of(), Pages.momenten(uitkomst), "a web form ends a silence");
      assertEquals(
          List.of("NO_ACTOR (3)"),
          uitkomst.meldingen().stream().map(Melding::toString).toList(),
          "what is told");
    }
  }

  @Test
  void the_answers_that_are_read_here_are_what_the_description_of_the_api_says() {
    String partij = Pages.byPartij(Pages.openInwoner(), Pages.BOB);
    JsonNode betrokkene = Pages.tree(partij).at("/results/0/_expand/betrokkenen/0");
    JsonNode contact = betrokkene.at("/_expand/hadKlantcontact");
    assertDescribed("PaginatedExpandKlantcontactList", Pages.openInwoner());
    assertDescribed("Betrokkene", betrokkene.toString());
    assertDescribed("Klantcontact", contact.toString());
  }

  /** The server itself writes an empty address in a form that its own description refuses. */
  private static void assertDescribed(String schema, String answer) {
    assertEquals(
        List.of(),
        OpenApi.ofAnswer(schema, answer).stream()
            .filter(error -> !error.getInstanceLocation().toString().contains("adres/"))
            .toList(),
        schema);
  }

  @Test
  void an_organisation_is_no_inwoner() {
    Klantcontacten wanted = Pages.wanted(Pages.ORGANISATIE, Pages.JASMIJN);
    String partij =
        Pages.changed(Pages.byPartij(Pages.api(), Pages.LUCAS), "\"persoon\"", "\"organisatie\"");
    assertThrows(
        InputRefusedException.class, () -> Pages.readFixture(wanted, Pages.fixture()), "a dump");
    assertThrows(
        InputRefusedException.class, () -> Pages.readPartijen(OF_JASMIJN, partij), "a partij");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-09T23:30:00Z, 2024-01-10, 00:30",
    "2024-07-09T23:30:00Z, 2024-07-10, 01:30",
    "2024-07-09T21:59:00Z, 2024-07-09, 23:59",
    "2024-07-09T22:00:00.587564Z, 2024-07-10, 00:00",
    "2024-01-09T22:00:00Z, 2024-01-09, 23:00",
    "2024-01-09T23:30:00+01:00, 2024-01-09, 23:30"
  })
  void the_day_is_the_day_in_amsterdam(String moment, LocalDate datum, LocalTime tijd) {
    String page = Pages.with(Pages.api(), "/results/0", "plaatsgevondenOp", "\"" + moment + "\"");
    Gespreksmoment read =
        Pages.momenten(Pages.read(OF_JASMIJN, page)).stream()
            .filter(one -> one.id().startsWith("33549ba5"))
            .findFirst()
            .orElseThrow();
    assertEquals(datum, read.datum(), "another day");
    assertEquals(Optional.of(tijd), read.tijd(), "another time");
  }

  @Test
  void a_page_is_read_one_contact_at_a_time() {
    String contact = Pages.tree(Pages.api()).at("/results/0").toString();
    String page = "{\"results\":[" + String.join(",", Collections.nCopies(1000, contact)) + "]}";
    AtomicInteger read = new AtomicInteger();
    Reader counting =
        new FilterReader(new StringReader(page)) {
          @Override
          public int read(char[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            read.addAndGet(some);
            return some;
          }
        };
    List<Integer> asked = new ArrayList<>();
    Klantcontacten.of(
            Pages.LUCAS,
            Pages.TIM,
            actor -> {
              asked.add(read.get());
              return false;
            })
        .lezing()
        .klantcontacten(counting);
    assertEquals(1000, asked.size());
    assertTrue(asked.get(0) < page.length() / 20, "it waits for the whole page");
    assertTrue(asked.get(500) < page.length() * 6 / 10, "it waits for the whole page");
  }

  @Test
  void each_setting_keeps_the_others() {
    Klantcontacten all =
        Pages.wanted(Pages.LUCAS, Pages.TIM)
            .withCompleteRegistration()
            .withLastDay(LocalDate.of(2024, 3, 6))
            .withPseudoniem(id -> "x-" + id.charAt(0))
            .withKanalen(Kanalen.standard().with(Kanaal.BRIEF, "e-mail"));
    Klantcontacten inAnotherOrder =
        Pages.wanted(Pages.LUCAS, Pages.TIM)
            .withKanalen(Kanalen.standard().with(Kanaal.BRIEF, "e-mail"))
            .withPseudoniem(id -> "x-" + id.charAt(0))
            .withLastDay(LocalDate.of(2024, 3, 6))
            .withCompleteRegistration();
    for (Klantcontacten wanted : List.of(all, inAnotherOrder)) {
      Werkrelatie werkrelatie = Pages.read(wanted, Pages.api()).werkrelatie();
      assertEquals("x-9", werkrelatie.inwoner().id());
      assertEquals(OptionalInt.of(2), werkrelatie.volgnummer());
      assertEquals(Optional.of(Kanaal.BRIEF), werkrelatie.gespreksmomenten().get(0).kanaal());
      String later =
          Pages.with(Pages.api(), "/results/0", "plaatsgevondenOp", "\"2024-03-07T11:00:00Z\"");
      assertEquals(1, Pages.momenten(Pages.read(wanted, later)).size());
    }
  }

  @Test
  void ids_of_the_host_itself_stand_in_the_werkrelatie_when_it_gives_them() {
    Uitkomst uitkomst =
        Pages.read(OF_JASMIJN.withPseudoniem(id -> "x-" + id.charAt(0)), Pages.api());
    assertEquals("x-9", uitkomst.werkrelatie().inwoner().id());
    assertEquals("x-0", uitkomst.werkrelatie().consulent().id());
    assertEquals("x-3", Pages.momenten(uitkomst).get(0).id());
    assertEquals(Optional.of(false), Pages.momenten(uitkomst).get(0).metVoorganger());
  }

  private static String page(String result, String next) {
    return "{\"count\":2,\"next\":"
        + next
        + ",\"results\":["
        + Pages.tree(Pages.api()).at(result)
        + "]}";
  }

  /** Also what is not compared by a reader: what stands in the file of it. */
  private static void assertSame(Werkrelatie expected, Uitkomst uitkomst) {
    assertEquals(WerkrelatieJson.write(expected), WerkrelatieJson.write(uitkomst.werkrelatie()));
  }
}
