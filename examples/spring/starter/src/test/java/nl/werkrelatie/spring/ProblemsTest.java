// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static nl.werkrelatie.spring.Asking.MARK;
import static nl.werkrelatie.spring.Asking.REFUSED;
import static nl.werkrelatie.spring.Asking.answer;
import static nl.werkrelatie.spring.Asking.assertProblem;
import static nl.werkrelatie.spring.Asking.errors;
import static nl.werkrelatie.spring.Asking.host;
import static nl.werkrelatie.spring.Asking.mvc;
import static nl.werkrelatie.spring.Asking.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class ProblemsTest {
  @Test
  void a_werkrelatie_goes_in_and_suggesties_come_out() {
    host(
        mvc -> {
          var answer = answer(mvc, post("/suggesties", WerkrelatieJson.write(Host.werkrelatie())));
          assertThat(answer.getStatus()).isEqualTo(200);
          assertThat(JsonPath.<String>read(answer.getContentAsString(), "$.soort"))
              .isEqualTo("suggesties");
        });
  }

  @Test
  void every_violation_of_a_document_is_told_with_pointer_code_and_place_in_Dutch() {
    host(
        mvc -> {
          var answer = answer(mvc, post("/suggesties", REFUSED).header("Accept-Language", "nl"));
          assertProblem(answer);
          assertThat(answer.getHeader("Content-Language")).isEqualTo("nl");
          // The order of properties is the mapper's.
          JSONAssert.assertEquals(
              """
              {
                "type": "urn:werkrelatie:problem:document_refused",
                "title": "Het document is geweigerd",
                "status": 400,
                "detail": "Kijk bij errors wat er mis is en wat je kunt doen.",
                "errors": [
                  {
                    "pointer": "/inwoner/id",
                    "code": "ID_REFUSED",
                    "detail": "is geen kenmerk dat hier past; gebruik 1 tot 64 letters, cijfers en . _ - : / + =",
                    "line": 6,
                    "column": 11
                  },
                  {
                    "pointer": "/gespreksmomenten/0/datum",
                    "code": "DATE_REFUSED",
                    "detail": "is geen bestaande datum; geef jaar, maand en dag als jjjj-mm-dd, zoals 2026-11-21",
                    "line": 15,
                    "column": 16
                  }
                ]
              }
              """,
              answer.getContentAsString(),
              true);
        });
  }

  @Test
  void a_document_inside_an_object_of_the_host_is_told_the_same_way() {
    host(
        mvc -> {
          var answer =
              answer(
                  mvc,
                  post("/dossier", "{\"afdeling\":\"w\",\"werkrelatie\":" + REFUSED + "}")
                      .header("Accept-Language", "en"));
          assertProblem(answer);
          assertThat(errors(answer, "pointer"))
              .containsExactly("/inwoner/id", "/gespreksmomenten/0/datum");
          assertThat(errors(answer, "detail").get(0)).startsWith("is no opaque id");
        });
  }

  @Test
  void a_document_that_the_host_reads_itself_is_told_the_same_way() {
    host(
        mvc -> {
          var answer =
              answer(
                  mvc,
                  MockMvcRequestBuilders.post("/bytes")
                      .contentType(MediaType.APPLICATION_OCTET_STREAM)
                      .content(REFUSED.getBytes(StandardCharsets.UTF_8)));
          assertProblem(answer);
          assertThat(errors(answer, "code")).containsExactly("ID_REFUSED", "DATE_REFUSED");
        });
  }

  @Test
  void a_body_that_is_no_JSON_from_its_first_word_is_told_without_that_word() {
    host(
        mvc -> {
          var answer = answer(mvc, post("/suggesties", MARK + " Jansen"));
          assertProblem(answer);
          assertThat(errors(answer, "code")).containsExactly("SYNTAX_BROKEN");
        });
  }

  @Test
  void a_refused_rule_set_is_told_with_every_place() {
    host(
        mvc -> {
          var answer = answer(mvc, post("/regelset", "{\"" + MARK + "\":1}"));
          assertProblem(answer);
          assertThat(errors(answer, "pointer")).contains("/*", "/schemaVersie");
        });
  }

  @Test
  void a_refused_value_is_told_with_its_attribute_as_a_pointer() {
    host(
        mvc -> {
          var answer =
              answer(mvc, MockMvcRequestBuilders.post("/inwoner").param("id", MARK + " Jansen"));
          assertProblem(answer);
          assertThat(JsonPath.<String>read(answer.getContentAsString(), "$.title"))
              .isEqualTo("De gegevens zijn geweigerd");
          assertThat(errors(answer, "pointer")).containsExactly("/id");
          assertThat(errors(answer, "code")).containsExactly("ID_REFUSED");
        });
  }

  @Test
  void a_value_that_is_refused_behind_the_mapper_of_the_host_is_told_the_same_way() {
    host(
        mvc -> {
          var answer = answer(mvc, post("/aanmelding", "{\"id\":\"" + MARK + " Jansen\"}"));
          assertProblem(answer);
          assertThat(errors(answer, "pointer")).containsExactly("/id");
        });
  }

  @Test
  void a_rule_set_that_the_domain_refuses_is_a_problem_too() {
    var thrown =
        new RegelsetRefusedException(
            "ons",
            List.of(
                new Regelfout("regels/3/als", Tekst.of("mag niet", "may not be")),
                new Regelfout("", Tekst.of("leeg", "empty"))));

    Optional<ProblemDetail> problem = new WerkrelatieProblems().problem(thrown, Locale.ENGLISH);

    assertThat(problem.orElseThrow().getTitle()).isEqualTo("The rule set is refused");
    assertThat(problem.get().getProperties().get("errors"))
        .hasToString(
            "[{pointer=/regels/3/als, code=BEYOND_POWER, detail=may not be},"
                + " {pointer=, code=BEYOND_POWER, detail=empty}]");
  }

  @Test
  void the_language_is_the_first_of_the_request_that_the_library_speaks_and_Dutch_without_one() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.US);
      host(
          mvc -> {
            assertThat(title(mvc, "fr, en;q=0.5, nl;q=0.1")).startsWith("The document");
            assertThat(title(mvc, "nl-NL")).startsWith("Het document");
            assertThat(title(mvc, "fr")).startsWith("Het document");
            assertThat(title(mvc, null)).startsWith("Het document");
          });
      Host.web()
          .withPropertyValues("spring.web.locale-resolver=fixed", "spring.web.locale=en")
          .run(host -> assertThat(title(mvc(host), "nl")).startsWith("The document"));
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static String title(MockMvc mvc, String language) throws Exception {
    var request = post("/suggesties", REFUSED);
    if (language != null) {
      request.header("Accept-Language", language);
    }
    return JsonPath.read(answer(mvc, request).getContentAsString(), "$.title");
  }
}
