// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.model.Kanaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the channels of a registration are called. */
class KanalenTest {

  @ParameterizedTest
  @CsvSource({
    "E-mail, BERICHT",
    "email, BERICHT",
    "EMAIL, BERICHT",
    "phone, TELEFOON",
    "telefoon, TELEFOON",
    "Telefoon, TELEFOON",
    "Live chat, BERICHT",
    "Contactformulier, BERICHT",
    "WhatsApp, BERICHT",
    "Internet, BERICHT",
    "Balie, KANTOOR",
    "Post, BRIEF",
    "Huisbezoek, HUISBEZOEK"
  })
  void a_name_that_is_used_is_known_in_capitals_or_not_and_with_signs_or_not(
      String naam, Kanaal kanaal) {
    assertEquals(Optional.of(kanaal), Kanalen.standard().read(naam));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " - ", "oip_mijn_vragen", "Postduif", "telefoontje", "1"})
  void no_other_name_is_guessed_at(String naam) {
    assertEquals(Optional.empty(), Kanalen.standard().read(naam));
  }

  @Test
  void a_host_adds_names_and_says_how_it_writes_them() {
    Kanalen own =
        Kanalen.standard()
            .with(Kanaal.BERICHT, "oip_mijn_vragen")
            .written(Kanaal.KANTOOR, "Spreekkamer 2");
    assertEquals(Optional.of(Kanaal.BERICHT), own.read("OIP mijn vragen"));
    assertEquals(Optional.of("Spreekkamer 2"), own.written(Kanaal.KANTOOR));
    assertEquals(Optional.of(Kanaal.KANTOOR), own.read("spreekkamer 2"));
    assertEquals(Optional.of(Kanaal.KANTOOR), own.read("balie"), "what was known still is");
    assertEquals(Optional.of("Balie"), Kanalen.standard().written(Kanaal.KANTOOR), "it changed");
  }

  @Test
  void a_name_that_the_api_does_not_take_is_refused() {
    Kanalen.standard().written(Kanaal.BRIEF, "b".repeat(50));
    for (String naam : new String[] {" ", "b".repeat(51)}) {
      assertThrows(
          IllegalArgumentException.class, () -> Kanalen.standard().written(Kanaal.BRIEF, naam));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> Kanalen.standard().with(Kanaal.BRIEF, " - "),
        "a name of signs alone would be every such name");
  }

  @Test
  void the_language_of_the_machine_makes_no_difference() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(Optional.of(Kanaal.BERICHT), Kanalen.standard().read("E-MAIL"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
