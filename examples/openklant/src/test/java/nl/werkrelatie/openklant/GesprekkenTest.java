// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The talks behind klantcontacten, and who came before the present consulent. */
class GesprekkenTest {
  private static final Klantcontacten OF_JASMIJN = Pages.wanted(Pages.LUCAS, Pages.JASMIJN);

  @Test
  void those_before_are_counted_only_in_a_registration_that_is_said_to_be_complete() {
    Klantcontacten ofTim = Pages.wanted(Pages.LUCAS, Pages.TIM);
    Uitkomst unknown = Pages.read(ofTim, Pages.api());
    assertEquals(OptionalInt.empty(), unknown.werkrelatie().volgnummer());
    assertEquals(Optional.empty(), Pages.momenten(unknown).get(0).metVoorganger());

    Uitkomst complete = Pages.read(ofTim.withCompleteRegistration(), Pages.api());
    assertEquals(OptionalInt.of(2), complete.werkrelatie().volgnummer());
    assertEquals(Optional.of(true), Pages.momenten(complete).get(0).metVoorganger());
    assertEquals(Optional.of(false), Pages.momenten(complete).get(1).metVoorganger());
  }

  @Test
  void who_came_later_is_no_predecessor() {
    Uitkomst complete = Pages.read(OF_JASMIJN.withCompleteRegistration(), Pages.api());
    assertEquals(OptionalInt.of(1), complete.werkrelatie().volgnummer());
    assertEquals(Optional.empty(), Pages.momenten(complete).get(1).metVoorganger());
  }

  @Test
  void a_contact_of_a_team_counts_when_the_host_says_so_and_leaves_the_volgnummer_unknown() {
    String team =
        Pages.with(
            Pages.api(),
            "/results/0/hadBetrokkenActoren/0",
            "soortActor",
            "\"organisatorische_eenheid\"");
    Uitkomst complete =
        Pages.read(
            Klantcontacten.of(Pages.LUCAS, Pages.TIM, actor -> true).withCompleteRegistration(),
            team);
    assertEquals(2, Pages.momenten(complete).size(), "the contact of the team does not count");
    assertEquals(
        OptionalInt.empty(),
        complete.werkrelatie().volgnummer(),
        "a team is counted as one person");
    assertEquals(
        Optional.empty(),
        Pages.momenten(complete).get(0).metVoorganger(),
        "who of the team it was is unknown");
  }

  @Test
  void several_subjects_of_one_talk_are_one_gespreksmoment() {
    String minute = "\"2024-03-06T11:02:59Z\"";
    String page = Pages.with(Pages.api(), "/results/1", "plaatsgevondenOp", minute);
    page = Pages.with(page, "/results/1", "kanaal", "\"email\"");
    String other = page;
    page =
        Pages.with(page, "/results/1/hadBetrokkenActoren/0", "uuid", "\"" + Pages.JASMIJN + "\"");
    Uitkomst one = Pages.read(OF_JASMIJN, page);
    assertEquals(
        List.of(
            Pages.momenten(Pages.read(OF_JASMIJN, Pages.api()))
                .get(0)
                .withInitiatief(Optional.empty())),
        Pages.momenten(one),
        "the talk took place, and who began it is told in two ways");
    assertTrue(Pages.melding(one, Meldingcode.SAME_TALK).isPresent());
    // In the same minute by the same channel, with somebody else: another talk.
    assertEquals(2, Pages.momenten(Pages.read(OF_JASMIJN, other)).size());
    for (String differs :
        List.of(
            Pages.with(page, "/results/1", "plaatsgevondenOp", "\"2024-03-06T11:03:00Z\""),
            Pages.with(page, "/results/1", "kanaal", "\"telefoon\""))) {
      Uitkomst two = Pages.read(OF_JASMIJN, differs);
      assertEquals(2, Pages.momenten(two).size(), "two talks became one");
      assertTrue(Pages.melding(two, Meldingcode.SAME_TALK).isEmpty());
    }
  }
}
