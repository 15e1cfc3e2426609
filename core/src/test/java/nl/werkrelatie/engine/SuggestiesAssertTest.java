// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.catalog.StandaardCatalogus.G1;
import static nl.werkrelatie.catalog.inhoud.Samenwerken.H21;
import static nl.werkrelatie.catalog.inhoud.Samenwerken.H23;
import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.H27;
import static nl.werkrelatie.catalog.inhoud.WatVoorafging.H13;
import static nl.werkrelatie.fixtures.SuggestiesAssert.assertThat;
import static nl.werkrelatie.signaal.Signaal.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.werkrelatie.fixtures.Example;
import nl.werkrelatie.signaal.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The assertion passes when it is so, and says in one line why it is not. */
class SuggestiesAssertTest {
  private final Suggesties ahead = Example.suggesting("H27").suggesties();
  private final Suggesties strained = Example.holding("H23", STROEFHEID).suggesties();
  private final Suggesties unsafe = Example.holding("H06", G1).suggesties();
  private final Suggesties empty = Example.where(Condition.not(KENNISMAKING)).suggesties();

  @Test
  void what_is_so_passes() {
    assertThat(strained).suggests(H13).holds(H23, STROEFHEID).isSilentAbout(H27);
    assertThat(strained)
        .suggests("H13", "H21")
        .holds("H23")
        .isSilentAbout("H27", "H35")
        .suggestsInOrder(H13, H21);
    assertThat(ahead).suggestsExactly("H06", "H27").suggestsInOrder("H06", "H27").holdsNothing();
    assertThat(unsafe).suggests("H12").holds("H06", G1);
    assertThat(empty).suggestsNothing().holdsNothing().isSilentAbout("H01");
  }

  @Test
  void a_missing_suggestie_tells_what_its_nearest_route_lacks() {
    fails(
        () -> assertThat(ahead).suggests(H13),
        "expected H13 to be suggested, but no rule leads to it; nearest is h13-erkenning, "
            + "in which (SYSTEEMKRITIEK_GEDEELD or STROEFHEID) does not hold");
    fails(
        () -> assertThat(ahead).suggests("H27", "H12"),
        "expected H12 to be suggested, but no rule leads to it; nearest is h12-veilig-en-alleen, "
            + "in which HUISELIJK_GEWELD_GEDEELD is not recorded");
    fails(
        () -> assertThat(strained).suggests(H23),
        "expected H23 to be suggested, but H23 is held on STROEFHEID");
    fails(
        () -> assertThat(ahead.atMost(1)).suggests(H27),
        "expected H27 to be suggested, but it is left out of these suggesties, which are shortened or for one reader");
    fails(
        () -> assertThat(ahead).suggests("H99"),
        "expected H99 to be suggested, but this engine knows no handvat H99");
  }

  @Test
  void what_is_not_held_tells_what_became_of_it() {
    fails(
        () -> assertThat(ahead).holds(H27, STROEFHEID),
        "expected H27 to be held on STROEFHEID, but H27 is suggested by h27-vooruitkijken (ERVAREN_AANDACHT and LEVENSVERHAAL_GEDEELD)");
    fails(
        () -> assertThat(strained).holds(H23, STROEFHEID, BELAST),
        "expected H23 to be held on STROEFHEID and BELAST, but H23 is held on STROEFHEID");
    fails(
        () -> assertThat(ahead).holds(H23),
        "expected H23 to be held, but no rule leads to it; nearest is h23-jezelf-laten-zien, "
            + "in which (GEMIST_WEDERKERIGHEID or AFNEMEND_WEDERKERIGHEID) is not recorded");
    fails(
        () -> assertThat(strained).holdsNothing(),
        "expected nothing to be held, but H23 is held on STROEFHEID");
    fails(
        () -> assertThat(ahead).holds("H99"),
        "expected H99 to be held, but this engine knows no handvat H99");
  }

  @Test
  void broken_silence_tells_why() {
    fails(
        () -> assertThat(ahead).isSilentAbout("H13", "H06"),
        "expected silence about H06, but H06 is suggested by h06-tempo (LEVENSVERHAAL_GEDEELD)");
    fails(
        () -> assertThat(strained).isSilentAbout(H23),
        "expected silence about H23, but H23 is held on STROEFHEID");
    fails(
        () -> assertThat(unsafe).isSilentAbout("H06"),
        "expected silence about H06, but H06 is held on VEILIGHEID_EERST");
    fails(
        () -> assertThat(ahead).suggestsNothing(),
        "expected nothing to be suggested, but H06 is suggested by h06-tempo (LEVENSVERHAAL_GEDEELD); also H27");
    fails(
        () -> assertThat(empty).isSilentAbout("H99"),
        "expected silence about H99, but this engine knows no handvat H99");
  }

  @Test
  void another_order_is_told() {
    fails(
        () -> assertThat(ahead).suggestsInOrder("H27", "H06"),
        "expected H27, H06 in this order, but the order is H06, H27");
    fails(
        () -> assertThat(ahead).suggestsExactly("H06"),
        "expected nothing but H06 to be suggested, but H27 is suggested by h27-vooruitkijken (ERVAREN_AANDACHT and LEVENSVERHAAL_GEDEELD)");
  }

  private static void fails(Executable assertion, String message) {
    assertEquals(message, assertThrows(AssertionError.class, assertion).getMessage());
  }
}
