// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Initiatief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that a reading tells, and what is nearest to it and is not told. */
class MeldingenTest {
  private static final Klantcontacten WANTED = Pages.wanted(Pages.LUCAS, Pages.JASMIJN);
  private static final String FIRST = "/results/0";
  private static final String BETROKKENE = "/results/0/_expand/hadBetrokkenen/0";
  private static final String ACTOR = "/results/0/hadBetrokkenActoren/0";

  @Test
  void what_is_complete_and_known_is_told_nothing_of() {
    String page = Pages.with(Pages.api(), "/results/1", "indicatieContactGelukt", "true");
    page = Pages.with(page, "/results/1/_expand/hadBetrokkenen/0", "initiator", "false");
    assertEquals(List.of(), Pages.read(WANTED, page).meldingen());
    assertEquals(
        Optional.of(Initiatief.GEMEENTE),
        Pages.momenten(Pages.read(WANTED, page)).get(1).initiatief(),
        "nobody of the other side began, so the municipality did");
    assertEquals(Pages.AS_IT_IS, Pages.told(Pages.read(WANTED, Pages.api())));
  }

  @Test
  void a_contact_in_which_somebody_else_was_the_klant_is_left_out() {
    String other =
        Pages.with(Pages.api(), BETROKKENE, "wasPartij", "{\"uuid\":\"" + Pages.BOB + "\"}");
    assertLeftOut(Meldingcode.OTHER_PARTIJ, Pages.read(WANTED, other), "p. 1: /results/0");
    assertLeftOut(
        Meldingcode.OTHER_PARTIJ,
        Pages.read(WANTED, Pages.with(Pages.api(), BETROKKENE, "wasPartij", "null")),
        "p. 1: /results/0");
    assertLeftOut(
        Meldingcode.OTHER_PARTIJ,
        Pages.read(WANTED, Pages.with(Pages.api(), BETROKKENE, "rol", "\"vertegenwoordiger\"")),
        "p. 1: /results/0");
  }

  @Test
  void an_answer_without_what_was_not_asked_for_says_what_to_ask() {
    String page = Pages.with(Pages.api(), FIRST, "_expand", "{}");
    page = Pages.with(page, FIRST, "hadBetrokkenen", "[{\"uuid\":\"b\"}]");
    Uitkomst uitkomst = Pages.read(WANTED, page);
    assertLeftOut(Meldingcode.NOT_EXPANDED, uitkomst, "p. 1: /results/0");
    assertTrue(
        Pages.melding(uitkomst, Meldingcode.NOT_EXPANDED)
            .orElseThrow()
            .text(Locale.ENGLISH)
            .contains("expand=hadBetrokkenen"));

    String partij = "{\"uuid\":\"" + Pages.LUCAS + "\",\"soortPartij\":\"persoon\",";
    assertEquals(
        List.of("p. 1: /betrokkenen/0", "p. 1: /betrokkenen/1"),
        Pages.melding(
                Pages.readPartijen(
                    WANTED, partij + "\"betrokkenen\":[{\"uuid\":\"a\"},{\"uuid\":\"b\"}]}"),
                Meldingcode.NOT_EXPANDED)
            .orElseThrow()
            .plaatsen());
    assertEquals(
        List.of("NOT_EXPANDED (1)"),
        Pages.told(
            Pages.readPartijen(
                WANTED,
                partij + "\"_expand\":{\"betrokkenen\":[{\"uuid\":\"a\",\"_expand\":{}}]}}")));
    assertEquals(
        List.of(),
        Pages.told(Pages.readPartijen(WANTED, partij + "\"betrokkenen\":[]}")),
        "nobody had contact, and that is known");
  }

  @Test
  void a_contact_of_nobody_and_one_of_a_desk_do_not_end_a_silence() {
    assertLeftOut(
        Meldingcode.NO_ACTOR,
        Pages.read(WANTED, Pages.with(Pages.api(), FIRST, "hadBetrokkenActoren", "[]")),
        "p. 1: /results/0");
    Klantcontacten nobodyElse = Klantcontacten.of(Pages.LUCAS, Pages.TIM, actor -> false);
    Uitkomst desk = Pages.read(nobodyElse, Pages.api());
    assertLeftOut(Meldingcode.NO_CONSULENT, desk, "p. 1: /results/0");
    assertEquals(
        Optional.of(false),
        Pages.momenten(desk).get(0).metVoorganger(),
        "the present consulent is one without being named");
  }

  @Test
  void a_machine_is_no_consulent_whatever_the_host_says() {
    Klantcontacten everybody = Klantcontacten.of(Pages.LUCAS, Pages.TIM, actor -> true);
    assertEquals(2, Pages.momenten(Pages.read(everybody, Pages.api())).size());
    String machine = Pages.with(Pages.api(), ACTOR, "soortActor", "\"geautomatiseerde_actor\"");
    assertLeftOut(Meldingcode.NO_CONSULENT, Pages.read(everybody, machine), "p. 1: /results/0");
  }

  @Test
  void a_host_recognises_its_consulenten_by_their_own_number_too() {
    String numbered =
        Pages.with(Pages.api(), ACTOR, "actoridentificator", "{\"objectId\":\"m-12\"}");
    Klantcontacten byNumber =
        Klantcontacten.of(Pages.LUCAS, Pages.TIM, actor -> actor.objectId().equals("m-12"));
    assertEquals(2, Pages.momenten(Pages.read(byNumber, numbered)).size());
    assertEquals(1, Pages.momenten(Pages.read(byNumber, Pages.api())).size());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"6 maart", "2024-03-06", "1824-03-06T11:02:24Z", "2024-02-30T11:02:24Z"})
  void a_contact_of_which_the_day_is_unknown_is_left_out(String day) {
    String json = day == null ? "null" : "\"" + day + "\"";
    assertLeftOut(
        Meldingcode.NO_DATE,
        Pages.read(WANTED, Pages.with(Pages.api(), FIRST, "plaatsgevondenOp", json)),
        "p. 1: /results/0");
  }

  @Test
  void what_lies_after_the_last_day_is_no_contact_that_took_place() {
    String later = Pages.with(Pages.api(), FIRST, "plaatsgevondenOp", "\"2024-03-06T23:00:00Z\"");
    Klantcontacten until = WANTED.withLastDay(LocalDate.of(2024, 3, 6));
    assertLeftOut(Meldingcode.AFTER_LAST_DAY, Pages.read(until, later), "p. 1: /results/0");
    assertEquals(Pages.AS_IT_IS, Pages.told(Pages.read(WANTED, later)));
    assertEquals(
        Pages.AS_IT_IS, Pages.told(Pages.read(until, Pages.api())), "the last day itself counts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"296648875", "BSN 296648875", "296.648.875", "a b", "é"})
  void an_id_that_the_model_refuses_is_told_with_its_place_and_what_to_do(String id) {
    String page = Pages.with(Pages.api(), FIRST, "uuid", "\"" + id + "\"");
    Uitkomst uitkomst = Pages.read(WANTED, page);
    assertLeftOut(Meldingcode.ID_REFUSED, uitkomst, "p. 1: /results/0");
    assertEquals(
        2,
        Pages.momenten(
                Pages.read(
                    WANTED.withPseudoniem(one -> "p" + Integer.toHexString(one.hashCode())), page))
            .size(),
        "with an id of the host's own it counts");
  }

  @Test
  void a_partij_or_consulent_with_such_an_id_is_refused_before_anything_is_read() {
    for (Klantcontacten refused :
        List.of(Pages.wanted("296648875", Pages.TIM), Pages.wanted(Pages.LUCAS, "296648875"))) {
      String message =
          assertThrows(InputRefusedException.class, refused::lezing, "a BSN").getMessage();
      assertTrue(message.contains("withPseudoniem"), message);
      assertTrue(!message.contains("296648875"), "it shows the number");
      refused.withPseudoniem(id -> "p" + id.length()).lezing();
    }
  }

  @Test
  void what_moved_to_a_next_page_while_reading_counts_once() {
    Uitkomst twice = Pages.read(WANTED, Pages.api(), Pages.api());
    assertEquals(2, Pages.momenten(twice).size());
    assertEquals(
        List.of("p. 2: /results/0", "p. 2: /results/1"),
        Pages.melding(twice, Meldingcode.READ_TWICE).orElseThrow().plaatsen());
  }

  @Test
  void a_report_keeps_ten_places_of_a_thousand_and_counts_all() {
    String contact = Pages.tree(Pages.openInwoner()).at(FIRST).toString();
    String page = "{\"results\":[" + String.join(",", Collections.nCopies(1000, contact)) + "]}";
    Uitkomst uitkomst = Pages.read(WANTED, page);
    Melding melding = Pages.melding(uitkomst, Meldingcode.OTHER_PARTIJ).orElseThrow();
    assertEquals(1000, melding.aantal());
    assertEquals(10, melding.plaatsen().size());
    assertTrue(melding.text(Locale.ENGLISH).contains("p. 1: /results/9, ...: "));
  }

  @Test
  void ten_places_are_kept_over_all_pages() {
    String contact = Pages.tree(Pages.openInwoner()).at(FIRST).toString();
    String page = "{\"results\":[" + String.join(",", Collections.nCopies(8, contact)) + "]}";
    List<String> places =
        Pages.melding(Pages.read(WANTED, page, page), Meldingcode.OTHER_PARTIJ)
            .orElseThrow()
            .plaatsen();
    assertEquals(10, places.size());
    assertEquals("p. 2: /results/1", places.get(9));
    Meldingen never = new Meldingen();
    Collections.nCopies(16, "p. 1").forEach(place -> never.add(Meldingcode.NO_DATE, place));
    assertEquals(10, never.list().get(0).plaatsen().size(), "it grows with what is read");
  }

  @Test
  void rows_of_a_dump_without_a_key_do_not_belong_to_each_other() {
    String nobody =
        Pages.changed(
            Pages.fixture(),
            "\"partij\": 1,\n        \"klantcontact\": 1,",
            "\"partij\": null,\n        \"klantcontact\": 1,");
    nobody =
        Pages.changed(
            nobody,
            "\"model\": \"klantinteracties.partij\",\n    \"pk\": 1,",
            "\"model\": \"klantinteracties.partij\",\n    \"pk\": null,");
    assertEquals(List.of("OTHER_PARTIJ (2)"), Pages.told(Pages.readFixture(WANTED, nobody)));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_told_is_told_in_two_languages(Meldingcode code) {
    Melding melding = new Melding(code, 1, List.of("p. 1: /results/0"));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      assertEquals(code + " (1) p. 1: /results/0: " + code.zin().in(locale), melding.text(locale));
    }
    assertTrue(!code.zin().nl().equals(code.zin().en()), "one of the two is the other");
  }

  @Test
  void nothing_is_told_of_nothing_read() {
    assertThrows(IllegalStateException.class, () -> WANTED.lezing().uitkomst());
    Lezing empty = WANTED.lezing();
    empty.klantcontacten(new StringReader("{\"results\":[]}"));
    assertEquals(List.of(), empty.uitkomst().meldingen());
  }

  /** The first contact is not in it, the second is, and nothing else is told but of the second. */
  private static void assertLeftOut(Meldingcode code, Uitkomst uitkomst, String place) {
    assertTrue(code.isLeftOut(), code + " says that it is in");
    assertEquals(
        List.of("90aa2103-2e6c-4226-a012-778f54ba64f0"),
        Pages.momenten(uitkomst).stream().map(Gespreksmoment::id).toList(),
        "what is left");
    assertEquals(List.of(place), Pages.melding(uitkomst, code).orElseThrow().plaatsen());
    assertEquals(
        1 + Pages.AS_IT_IS.size(),
        uitkomst.meldingen().size(),
        () -> Pages.told(uitkomst).toString());
  }
}
