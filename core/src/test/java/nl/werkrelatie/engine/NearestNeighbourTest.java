// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.fixtures.SuggestiesAssert.assertThat;
import static nl.werkrelatie.signaal.Condition.not;
import static nl.werkrelatie.signaal.Signaal.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.werkrelatie.fixtures.Example;
import org.junit.jupiter.api.Test;

/** Rules and holds that differ little from a neighbour that does something else. */
class NearestNeighbourTest {

  @Test
  void looking_ahead_and_naming_growth_wait_while_there_is_no_point() {
    assertThat(Example.where(GROEI).and(ERVAREN_AANDACHT).and(ZINLOOSHEID_GEUIT).suggesties())
        .holds("H27", ZINLOOSHEID_GEUIT)
        .holds("H34", ZINLOOSHEID_GEUIT)
        .suggests("H48");
    assertThat(Example.where(GROEI).and(ERVAREN_AANDACHT).and(SCHAAMTE_GEUIT).suggesties())
        .suggests("H27", "H34");
  }

  @Test
  void that_there_is_no_point_is_no_reason_to_look_ahead() {
    assertThat(Example.where(ERVAREN_AANDACHT).and(ZINLOOSHEID_GEUIT).suggesties())
        .isSilentAbout("H27");
  }

  @Test
  void a_sign_without_an_agenda_waits_for_bad_news() {
    assertThat(Example.where(STILTE).and(SLECHT_NIEUWS).suggesties())
        .holds("H32", SLECHT_NIEUWS)
        .suggests("H31");
    assertThat(Example.where(STILTE).and(OVERDRACHT_GEPLAND).suggesties()).suggests("H32");
  }

  @Test
  void waiting_for_criticism_is_no_reason_once_it_was_shared() {
    assertEquals(
        List.of("h14-kritiek-verwacht"),
        rules("H14", Example.where(SYSTEEMKRITIEK_VERWACHT).and(not(SYSTEEMKRITIEK_GEDEELD))));
    assertEquals(
        List.of("h14-kritiek-gedeeld"),
        rules("H14", Example.where(SYSTEEMKRITIEK_VERWACHT).and(SYSTEEMKRITIEK_GEDEELD)));
  }

  @Test
  void nearness_that_is_missed_leads_to_the_place_for_a_reason_of_its_own() {
    assertEquals(List.of("h08-nabijheid-gemist"), rules("H08", Example.where(GEMIST_NABIJHEID)));
    assertEquals(List.of("h08-afstand"), rules("H08", Example.where(NIET_DOORGEGAAN)));
    assertEquals(List.of(), rules("H08", Example.where(AFNEMEND_AANDACHT)));
  }

  private static List<String> rules(String handvat, Example example) {
    return example.suggesties().alle().stream()
        .filter(suggestie -> suggestie.handvat().id().equals(handvat))
        .flatMap(suggestie -> suggestie.redenen().stream())
        .map(reden -> reden.rule().id())
        .toList();
  }
}
