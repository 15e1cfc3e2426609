// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import org.junit.jupiter.api.Test;

/** What stays unknown of a contact that counts, and of a reading with a gap. */
class UnknownTest {
  private static final Klantcontacten WANTED = Pages.wanted(Pages.LUCAS, Pages.JASMIJN);
  private static final String FIRST = "/results/0";
  private static final String BETROKKENE = "/results/0/_expand/hadBetrokkenen/0";

  @Test
  void a_channel_that_is_not_in_the_table_stays_unknown_and_is_told() {
    String page = Pages.with(Pages.api(), FIRST, "kanaal", "\"oip_mijn_vragen\"");
    Uitkomst uitkomst = Pages.read(WANTED, page);
    assertEquals(Optional.empty(), Pages.momenten(uitkomst).get(0).kanaal(), "a guess");
    assertTold(Meldingcode.CHANNEL_NOT_IN_TABLE, uitkomst);
    Kanalen more = Kanalen.standard().with(Kanaal.BERICHT, "OIP mijn vragen");
    assertEquals(Pages.AS_IT_IS, Pages.told(Pages.read(WANTED.withKanalen(more), page)));
  }

  @Test
  void whether_it_was_made_stays_unknown_when_it_is_not_registered_and_that_is_told() {
    Uitkomst unknown =
        Pages.read(WANTED, Pages.with(Pages.api(), FIRST, "indicatieContactGelukt", "null"));
    assertEquals(Optional.empty(), Pages.momenten(unknown).get(0).status(), "no answer is no no");
    assertTold(Meldingcode.OUTCOME_UNKNOWN, unknown);
    Uitkomst failed =
        Pages.read(WANTED, Pages.with(Pages.api(), FIRST, "indicatieContactGelukt", "false"));
    assertEquals(Optional.empty(), Pages.momenten(failed).get(0).status(), "whose absence it was");
    assertEquals(2, Pages.melding(failed, Meldingcode.CONTACT_FAILED).orElseThrow().aantal());
  }

  @Test
  void who_began_stays_unknown_when_that_is_not_registered() {
    Uitkomst uitkomst =
        Pages.read(WANTED, Pages.with(Pages.api(), BETROKKENE, "initiator", "null"));
    assertEquals(Optional.empty(), Pages.momenten(uitkomst).get(0).initiatief());
    assertEquals(2, Pages.melding(uitkomst, Meldingcode.INITIATOR_UNKNOWN).orElseThrow().aantal());
  }

  @Test
  void a_partij_does_not_tell_whether_another_began_when_another_took_part() {
    String page = Pages.with(Pages.api(), BETROKKENE, "initiator", "false");
    Uitkomst alone = Pages.readPartijen(WANTED, Pages.byPartij(page, Pages.LUCAS));
    assertEquals(Optional.of(Initiatief.GEMEENTE), Pages.momenten(alone).get(0).initiatief());
    assertEquals(Optional.empty(), Pages.momenten(alone).get(1).initiatief());
    assertEquals(
        List.of("p. 1: /results/0/_expand/betrokkenen/1/_expand/hadKlantcontact"),
        Pages.melding(alone, Meldingcode.INITIATOR_UNKNOWN).orElseThrow().plaatsen());
    String other =
        Pages.with(
            page,
            "/results/1/_expand/hadBetrokkenen/0",
            "wasPartij",
            "{\"uuid\":\"" + Pages.BOB + "\"}");
    assertEquals(
        Pages.momenten(alone),
        Pages.momenten(Pages.readPartijen(WANTED, Pages.byPartij(other, Pages.LUCAS))),
        "who is not shown may have begun");
  }

  @Test
  void a_partij_with_two_roles_in_one_contact_had_one_contact() {
    Uitkomst uitkomst = Pages.readPartijen(WANTED, Pages.byPartij(Pages.api(), Pages.LUCAS));
    assertEquals(2, Pages.momenten(uitkomst).size());
    assertEquals(Pages.AS_IT_IS, Pages.told(uitkomst));
  }

  @Test
  void a_page_that_was_not_handed_in_is_missed() {
    String more = Pages.with(Pages.api(), "", "next", "\"https://ok.example/?page=2\"");
    Uitkomst uitkomst = Pages.read(WANTED.withCompleteRegistration(), more);
    assertEquals(
        List.of("p. 1: /next"),
        Pages.melding(uitkomst, Meldingcode.PAGE_MISSING).orElseThrow().plaatsen());
    assertTrue(uitkomst.werkrelatie().volgnummer().isEmpty(), "counted with a page missing");
    assertEquals(Pages.AS_IT_IS, Pages.told(Pages.read(WANTED, Pages.api())));
  }

  @Test
  void those_before_are_not_counted_when_a_contact_may_be_missing() {
    Klantcontacten complete = WANTED.withCompleteRegistration();
    assertEquals(OptionalInt.of(1), Pages.read(complete, Pages.api()).werkrelatie().volgnummer());
    for (String gap :
        List.of(
            Pages.with(Pages.api(), "/results/1", "plaatsgevondenOp", "null"),
            Pages.with(Pages.api(), "/results/1", "uuid", "\"a b\""),
            Pages.with(
                Pages.with(Pages.api(), "/results/1", "_expand", "{}"),
                "/results/1",
                "hadBetrokkenen",
                "[{\"uuid\":\"b\"}]"))) {
      assertEquals(OptionalInt.empty(), Pages.read(complete, gap).werkrelatie().volgnummer(), gap);
    }
    String desk = Pages.with(Pages.api(), "/results/1", "hadBetrokkenActoren", "[]");
    assertEquals(
        OptionalInt.of(1),
        Pages.read(complete, desk).werkrelatie().volgnummer(),
        "a web form is no gap");
  }

  /** Both contacts are in it, and this is told of the first. */
  private static void assertTold(Meldingcode code, Uitkomst uitkomst) {
    assertTrue(!code.isLeftOut(), code + " says that it is left out");
    assertEquals(2, Pages.momenten(uitkomst).size());
    assertEquals(
        List.of("p. 1: /results/0"), Pages.melding(uitkomst, code).orElseThrow().plaatsen());
    assertEquals(
        1 + Pages.AS_IT_IS.size(),
        uitkomst.meldingen().size(),
        () -> Pages.told(uitkomst).toString());
  }
}
