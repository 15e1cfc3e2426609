// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Weergave;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Inwoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What stands on the pages. */
class PaginasTest extends Proef {
  @Autowired RuleEngine engine;
  @Autowired MessageSource woorden;

  @Test
  void the_list_holds_only_own_werkrelaties_by_reference_and_the_next_talk() {
    geval("S02");
    geval("S01");
    String list = tekst(open("/werkrelaties"));
    assertThat(list).containsSubsequence("W-S01", "Volgend gesprek: 28 november 2026", "W-S02");
    assertThat(list).doesNotContain("W-S05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S01", "S02", "S05", "S08", "S10", "S13", "S17"})
  void a_preparation_holds_five_with_why_the_titles_of_the_others_and_what_waits_with_why(
      String id) {
    Dossier dossier = geval(id);
    String page = tekst(open(dossier, "voorbereiden"));
    Suggesties few = engine.suggest(dossier.werkrelatie(), VasteDag.VANDAAG).atMost(5);
    for (Suggestie one : few.alle()) {
      assertThat(page).contains(one.handvat().titel().nl(), one.handvat().tekst().nl());
      one.redenen()
          .forEach(reden -> assertThat(page).contains("want " + reden.rule().because().nl()));
      one.handvat().bronnen().forEach(bron -> assertThat(page).contains(bron.bron().naam().nl()));
    }
    few.overige().forEach(one -> assertThat(page).contains(one.handvat().titel().nl()));
    for (Aangehouden one : few.aangehouden()) {
      assertThat(page).contains(one.handvat().titel().nl());
      one.gronden().forEach(grond -> assertThat(page).contains(grond.zin().nl()));
    }
    assertThat(html(open(dossier, "voorbereiden")).split("<article").length - 1)
        .isEqualTo(few.alle().size());
  }

  @Test
  void the_words_of_a_preparation_are_those_of_the_first_screen_of_the_library() {
    List<Geval> gevallen =
        Stream.of("S01", "S05", "S10", "S12", "S13", "leeg").map(Gevallen::van).toList();
    for (Geval geval : gevallen) {
      String page = tekst(open(bewaard(geval.werkrelatie()), "voorbereiden"));
      engine
          .suggest(geval.werkrelatie(), VasteDag.VANDAAG)
          .text(Locale.forLanguageTag("nl"), Weergave.EERSTE_SCHERM, Tekstblokken.UNFOLDED)
          .lines()
          .skip(1)
          .map(line -> line.replaceFirst("^ *(- )?(H\\d\\d )?", ""))
          .filter(line -> !line.matches("-*"))
          .forEach(line -> assertThat(page).as(geval.id()).contains(line));
    }
  }

  @Test
  void of_every_handvat_can_be_read_why_it_is_there_or_not() {
    Dossier dossier = geval("S10");
    String page = tekst(open(dossier, "waarom-niet"));
    Suggesties suggesties = engine.suggest(dossier.werkrelatie(), VasteDag.VANDAAG);
    for (Handvat handvat : engine.handvatten()) {
      assertThat(page).contains(handvat.titel().nl());
      WhyNot whyNot = suggesties.whyNot(handvat.id());
      whyNot
          .text(Locale.forLanguageTag("nl"), Tekstblokken.UNFOLDED)
          .lines()
          .skip(1)
          .map(line -> line.replaceFirst("^ *(- )?", ""))
          .forEach(line -> assertThat(page).contains(line));
    }
  }

  @Test
  void with_nothing_but_the_two_references_every_page_opens() {
    Dossier dossier =
        bewaard(
            Gevallen.van("S18")
                .werkrelatie()
                .withInwoner(Inwoner.of("W-leeg"))
                .withGespreksmomenten());
    for (String page :
        List.of("voorbereiden", "waarom-niet", "moment", "tijdlijn", "inwoner", "team")) {
      assertThat(open(dossier, page).getStatus()).as(page).isEqualTo(200);
    }
  }

  @Test
  void the_page_for_the_inwoner_is_the_text_of_the_library_and_tells_nothing_of_violence_at_home() {
    Dossier dossier = geval("S10");
    String page = tekst(open(dossier, "inwoner"));
    engine
        .voorInwoner(dossier.werkrelatie(), VasteDag.VANDAAG)
        .text(Locale.forLanguageTag("nl"), Weergave.EERSTE_SCHERM, Tekstblokken.UNFOLDED)
        .lines()
        .map(line -> line.replaceFirst("^ *(- )?", ""))
        .filter(line -> !line.matches("-*"))
        .forEach(line -> assertThat(page).contains(line));
    assertThat(page).doesNotContainIgnoringCase("geweld").doesNotContain("Systeemkritiek");
    Dossier without =
        bewaard(dossier.werkrelatie().zonderGeweldThuis().withInwoner(Inwoner.of("W-S1x")));
    assertThat(page.replace("W-S10", "W-S1x")).isEqualTo(tekst(open(without, "inwoner")));
  }

  @Test
  void the_view_of_the_team_names_nobody_and_holds_only_what_was_brought_to_it() {
    Dossier brought = geval("S06");
    geval("S05");
    assertThat(verstuur(adres(brought, "team"), Map.of("op", "true")).getStatus()).isEqualTo(302);
    String page = html(antwoord(get("/team"), "T-9", Beveiliging.TEAMLEIDER));
    assertThat(page)
        .doesNotContain("W-S0", consulent, brought.id().toString())
        .contains("Suggesties voor het team op 21 november 2026");
    assertThat(page.split("<article").length - 1).isEqualTo(1);
    verstuur(adres(brought, "team"), Map.of("op", "false"));
    assertThat(html(antwoord(get("/team"), "T-9", Beveiliging.TEAMLEIDER)))
        .doesNotContain("<article");
  }

  @Test
  void the_timeline_tells_of_bagage_only_that_it_was_told() {
    String page = tekst(open(geval("S10"), "tijdlijn"));
    assertThat(page)
        .contains("bagage: levensverhaal", "28 november Voortgang")
        .doesNotContain("geweld");
  }

  @Test
  void every_outcome_has_words_of_its_own() {
    for (WhyNot.Uitkomst one : WhyNot.Uitkomst.values()) {
      assertThat(woorden.getMessage("uitkomst." + one.name(), null, Locale.ROOT)).isNotBlank();
    }
  }
}
