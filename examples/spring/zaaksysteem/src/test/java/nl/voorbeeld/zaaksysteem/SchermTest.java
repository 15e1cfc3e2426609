// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkrelatie.model.Kanaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages in a browser. */
@Scherm.Nodig
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:scherm;DB_CLOSE_DELAY=-1")
@Import(VasteDag.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchermTest {
  @LocalServerPort int port;
  @Autowired Dossiers dossiers;
  private Scherm scherm;

  @BeforeAll
  void browser() {
    scherm = new Scherm(port);
  }

  @AfterAll
  void close() {
    scherm.close();
  }

  @BeforeEach
  void anew() {
    scherm.opnieuw();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAPIER")
  void every_page_is_clean_for_axe_and_fits(Scherm.Kijk kijk) throws Exception {
    scherm.open("/inloggen?error").kijk(kijk, "inloggen");
    clean("inloggen");
    scherm.als("C-107", "kopje-thee").open("/werkrelaties").kijk(kijk, "werkrelaties");
    clean("werkrelaties");
    for (Map.Entry<String, String> page : pages().entrySet()) {
      scherm.open(page.getValue()).kijk(kijk, page.getKey());
      clean(page.getKey());
    }
    scherm.klik("button", "Uitloggen").wacht("/inloggen.uit").als("T-11", "ronde-tafel");
    assertThat(scherm.adres()).isEqualTo("/team");
    scherm.kijk(kijk, "teamleider");
    clean("teamleider");
    scherm.open("/werkrelaties").kijk(kijk, "niet-voor-jou");
    clean("niet-voor-jou");
  }

  private void clean(String page) {
    assertThat(scherm.fouten()).as(page).isEmpty();
    assertThat(scherm.isTeBreed()).as(page).isFalse();
  }

  private Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    String full = Proef.adres(van("C-107", "W-S10"), "");
    for (String page :
        new String[] {"voorbereiden", "waarom-niet", "moment", "tijdlijn", "inwoner", "team"}) {
      pages.put(page, full + page);
    }
    pages.put("eerste-gesprek", Proef.adres(van("C-107", "W-S01"), "voorbereiden"));
    pages.put("bijna-niets", Proef.adres(van("C-107", "W-S18"), "moment"));
    pages.put("niet-gevonden", "/werkrelaties/0/voorbereiden");
    return pages;
  }

  private Dossier van(String consulent, String inwoner) {
    return dossiers.van(consulent).stream()
        .filter(one -> one.werkrelatie().inwoner().id().equals(inwoner))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_moment_is_recorded_in_three_clicks() {
    Dossier dossier = van("C-108", "W-S06");
    int before = dossier.werkrelatie().gespreksmomenten().size();
    scherm
        .als("C-108", "lange-wandeling")
        .klik("a", "Moment vastleggen met W-S06")
        .wacht(".*/moment")
        .klik("label", "Telefoon")
        .klik("button", "Vastleggen")
        .wacht(".*/tijdlijn");
    assertThat(scherm.tekst()).contains("Het moment is vastgelegd.");
    assertThat(van("C-108", "W-S06").werkrelatie().gespreksmomenten()).hasSize(before + 1);
  }

  @Test
  void what_the_second_of_two_is_told_is_clean_and_holds_what_she_chose() throws Exception {
    Dossier dossier = van("C-107", "W-S18");
    scherm
        .als("C-107", "kopje-thee")
        .open(Proef.adres(dossier, "moment"))
        .klik("label", "Een ander moment")
        .klik("label", "Huisbezoek");
    assertThat(dossiers.bewaar(dossier, dossier.werkrelatie())).isTrue();
    scherm.klik("button", "Vastleggen").wachtOp("wat jij koos, staat hieronder nog");
    assertThat(scherm.gekozen())
        .contains("Een ander moment", "Huisbezoek")
        .doesNotContain("Op kantoor");
    scherm.kijk(Scherm.Kijk.SMAL, "intussen");
    clean("intussen");
    scherm.klik("button", "Vastleggen").wacht(".*/tijdlijn");
    scherm.kijk(Scherm.Kijk.SMAL, "vastgelegd");
    clean("vastgelegd");
  }

  @Test
  void on_paper_stands_the_page_for_the_inwoner_and_nothing_that_is_for_the_consulent()
      throws Exception {
    String full = Proef.adres(van("C-107", "W-S10"), "");
    scherm.als("C-107", "kopje-thee");
    for (String page : List.of("voorbereiden", "waarom-niet")) {
      scherm.open(full + page).kijk(Scherm.Kijk.PAPIER, page);
      assertThat(scherm.tekst())
          .isEqualTo("Deze bladzijde is alleen voor het scherm van de consulent.");
    }
    scherm.open(full + "inwoner").kijk(Scherm.Kijk.PAPIER, "inwoner");
    assertThat(scherm.tekst()).startsWith("Voor u: het contact met uw consulent");
  }

  @Test
  void a_moment_is_recorded_with_the_keyboard_alone() {
    scherm.open("/inloggen").tot("Gebruikersnaam").toets("C-108");
    assertThat(scherm.isGericht()).isTrue();
    scherm.tot("Wachtwoord").toets("lange-wandeling", Keys.ENTER).wacht("/werkrelaties");
    scherm.tot("Moment vastleggen met W-S17");
    assertThat(scherm.isGericht()).isTrue();
    scherm.toets(Keys.ENTER).wacht(".*/moment").tot("Voortgang");
    assertThat(scherm.isGericht()).isTrue();
    scherm.tot("Op kantoor").tot("Telefoon", Keys.ARROW_DOWN);
    assertThat(scherm.isGericht()).isTrue();
    scherm.tot("Vastleggen");
    assertThat(scherm.isGericht()).isTrue();
    scherm.toets(Keys.ENTER).wacht(".*/tijdlijn");
    assertThat(scherm.tekst()).contains("Het moment is vastgelegd.");
    assertThat(van("C-108", "W-S17").werkrelatie().gespreksmomenten())
        .anyMatch(
            one ->
                one.datum().equals(VasteDag.VANDAAG)
                    && one.kanaal().equals(Optional.of(Kanaal.TELEFOON)));
    scherm.tot("Uitloggen").toets(Keys.ENTER).wacht("/inloggen.uit");
  }
}
