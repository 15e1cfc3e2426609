// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** What somebody looked at, took up or left alone is kept nowhere. */
class GeenSpoorTest extends Proef {
  private static final List<String> READ =
      List.of("voorbereiden", "waarom-niet", "tijdlijn", "inwoner", "team", "moment");
  private static final Pattern ADDRESS = Pattern.compile("(?:href|action)=\"([^\"]*)\"");

  @Test
  void the_database_is_the_same_after_everything_was_looked_at() {
    Dossier dossier = geval("S10");
    List<String> before = dump();
    READ.forEach(page -> open(dossier, page));
    open("/werkrelaties");
    antwoord(get("/team"), "T-11", Beveiliging.TEAMLEIDER);
    open("/werkrelaties/0-0-0-0-0/voorbereiden");
    assertThat(dump()).isEqualTo(before);

    verstuur(adres(dossier, "moment"), VastleggenTest.form(open(dossier, "moment")));
    assertThat(dump()).as("what is recorded does stand in the dump").isNotEqualTo(before);
  }

  @Test
  void the_database_has_no_place_for_it() {
    assertThat(
            database
                .sql(
                    "select lower(table_name) || '.' || lower(column_name) from"
                        + " information_schema.columns where lower(table_schema) = 'public' and"
                        + " lower(table_name) <> 'flyway_schema_history'")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            "users.username",
            "users.password",
            "users.enabled",
            "authorities.username",
            "authorities.authority",
            "dossier.id",
            "dossier.consulent",
            "dossier.versie",
            "dossier.op_teamagenda",
            "dossier.document");
  }

  @Test
  void looking_leaves_nothing_in_the_session() throws Exception {
    Dossier dossier = geval("S10");
    MockHttpSession session = new MockHttpSession();
    open(dossier, "voorbereiden");
    mvc.perform(
        get("/werkrelaties").session(session).with(user(consulent).roles(Beveiliging.CONSULENT)));
    List<String> before = Collections.list(session.getAttributeNames());
    for (String page : READ) {
      mvc.perform(
          get(adres(dossier, page))
              .session(session)
              .with(user(consulent).roles(Beveiliging.CONSULENT)));
    }
    assertThat(Collections.list(session.getAttributeNames())).isEqualTo(before);
  }

  @Test
  void no_link_and_no_form_says_which_handvat_somebody_looked_at() {
    Dossier dossier = geval("S10");
    for (String page : READ) {
      String html = html(open(dossier, page));
      Matcher address = ADDRESS.matcher(html);
      while (address.find()) {
        assertThat(address.group(1))
            .matches(
                "#inhoud|data:,|/stijl\\.css|/team|/uitloggen|/werkrelaties(/"
                    + dossier.id()
                    + "/[a-z-]+)?");
      }
      assertThat(html).doesNotContain("<script").doesNotContainPattern("<[^>]*\\bH\\d\\d\\b[^>]*>");
    }
  }

  private List<String> dump() {
    return database.sql("script").query(String.class).list();
  }
}
