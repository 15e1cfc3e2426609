// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who may see what. */
class ToegangTest extends Proef {
  private static final List<String> PAGES =
      List.of("voorbereiden", "waarom-niet", "moment", "tijdlijn", "inwoner", "team");

  @Test
  void without_logging_in_there_is_only_the_page_to_log_in() throws Exception {
    Dossier dossier = geval("S01");
    mvc.perform(get("/inloggen")).andExpect(status().isOk());
    for (String page : PAGES) {
      mvc.perform(get(adres(dossier, page))).andExpect(redirectedUrl("/inloggen"));
    }
    mvc.perform(get("/werkrelaties")).andExpect(redirectedUrl("/inloggen"));
    mvc.perform(get("/team")).andExpect(redirectedUrl("/inloggen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-107:kopje-thee:/werkrelaties", "T-11:ronde-tafel:/team"})
  void a_demo_account_logs_in_and_comes_where_its_work_is(String account) throws Exception {
    String[] part = account.split(":");
    mvc.perform(formLogin("/inloggen").user(part[0]).password(part[1]))
        .andExpect(redirectedUrl("/"));
    String role = part[0].startsWith("C") ? Beveiliging.CONSULENT : Beveiliging.TEAMLEIDER;
    assertThat(antwoord(get("/"), part[0], role).getRedirectedUrl()).isEqualTo(part[2]);
    mvc.perform(formLogin("/inloggen").user(part[0]).password("anders"))
        .andExpect(redirectedUrl("/inloggen?error"));
  }

  @Test
  void the_same_answer_for_what_is_of_another_and_for_what_is_not_there() {
    Dossier other = geval("S01");
    for (String page : PAGES) {
      MockHttpServletResponse guessed =
          antwoord(get(adres(other, page)), "C-108", Beveiliging.CONSULENT);
      assertThat(guessed.getStatus()).isEqualTo(404);
      for (String never : List.of(UUID.randomUUID().toString(), "1", "W-S01", "0-0-0-0-0")) {
        MockHttpServletResponse nothing =
            antwoord(get("/werkrelaties/{id}/" + page, never), "C-108", Beveiliging.CONSULENT);
        assertThat(nothing.getStatus()).isEqualTo(404);
        assertThat(html(nothing)).isEqualTo(html(guessed));
        assertThat(nothing.getHeaderNames()).isEqualTo(guessed.getHeaderNames());
      }
    }
    assertThat(open(other, "voorbereiden").getStatus()).isEqualTo(200);
  }

  @Test
  void who_guesses_an_id_cannot_write_either() {
    Dossier other = geval("S01");
    for (String page : List.of("moment", "team")) {
      MockHttpServletResponse guessed =
          antwoord(
              post(adres(other, page)).with(csrf()).param("op", "true").param("versie", "0"),
              "C-108",
              Beveiliging.CONSULENT);
      assertThat(guessed.getStatus()).isEqualTo(404);
    }
    assertThat(dossiers.van(consulent)).containsExactly(other);
  }

  @Test
  void a_teamleider_sees_the_team_and_no_werkrelatie() {
    Dossier dossier = geval("S01");
    for (String page : PAGES) {
      for (String id : List.of(dossier.id().toString(), UUID.randomUUID().toString())) {
        assertThat(
                antwoord(get("/werkrelaties/{id}/" + page, id), "T-11", Beveiliging.TEAMLEIDER)
                    .getStatus())
            .isEqualTo(403);
      }
    }
    assertThat(antwoord(get("/werkrelaties"), "T-11", Beveiliging.TEAMLEIDER).getStatus())
        .isEqualTo(403);
    assertThat(antwoord(get("/team"), "T-11", Beveiliging.TEAMLEIDER).getStatus()).isEqualTo(200);
  }

  @Test
  void a_form_from_another_site_is_refused() throws Exception {
    Dossier dossier = geval("S01");
    for (String page : List.of(adres(dossier, "moment"), adres(dossier, "team"), "/uitloggen")) {
      mvc.perform(post(page).param("op", "true").with(user(consulent).roles(Beveiliging.CONSULENT)))
          .andExpect(status().isForbidden());
    }
    assertThat(dossiers.van(consulent)).containsExactly(dossier);
  }

  @Test
  void a_page_is_kept_nowhere_runs_no_script_and_stands_in_no_other_page() throws Exception {
    Dossier dossier = geval("S01");
    mvc.perform(
            get(adres(dossier, "voorbereiden")).with(user(consulent).roles(Beveiliging.CONSULENT)))
        .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
        .andExpect(header().string("Referrer-Policy", "no-referrer"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    Matchers.allOf(
                        Matchers.containsString("default-src 'none'"),
                        Matchers.containsString("frame-ancestors 'none'"),
                        Matchers.not(Matchers.containsString("script-src")))));
  }
}
