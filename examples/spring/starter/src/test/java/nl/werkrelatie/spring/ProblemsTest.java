// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.WebApplicationContext;

class ProblemsTest {
  private static final String MARK = "MERKTEKEN";

  /** Two mistakes, in each of which stands the mark. */
  private static final String REFUSED =
      WerkrelatieJson.write(Host.werkrelatie())
          .replace("W-1043", MARK + " Jansen")
          .replace("2026-06-01", MARK);

  private interface Check {
    void check(MockMvc mvc) throws Exception;
  }

  private static void host(Check check, Class<?>... more) {
    Host.web().withUserConfiguration(more).run(host -> check.check(mvc(host)));
  }

  private static MockMvc mvc(WebApplicationContext host) {
    return MockMvcBuilders.webAppContextSetup(host).build();
  }

  private static MockHttpServletRequestBuilder post(String path, String body) {
    return MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_JSON).content(body);
  }

  private static MockHttpServletResponse answer(MockMvc mvc, MockHttpServletRequestBuilder request)
      throws Exception {
    MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
    response.setDefaultCharacterEncoding(StandardCharsets.UTF_8.name());
    return response;
  }

  private static void assertProblem(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    assertThat(answer.getContentAsString()).doesNotContain(MARK).doesNotContain("Jansen");
  }

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
                "detail": "Kijk bij errors wat er mis is en wat u kunt doen.",
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

  @Test
  void a_browser_that_asks_for_a_page_is_left_to_the_host() {
    host(
        mvc -> {
          var answer = answer(mvc, post("/suggesties", REFUSED).accept("text/html,*/*;q=0.8"));
          assertThat(answer.getStatus()).isEqualTo(400);
          assertThat(answer.getContentAsString()).isEmpty();
        });
  }

  @Test
  void what_is_no_mistake_of_who_asks_is_left_to_the_host() {
    host(
        mvc ->
            assertThat(
                    answer(
                            mvc,
                            MockMvcRequestBuilders.post("/opgeslagen")
                                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                .content(REFUSED.getBytes(StandardCharsets.UTF_8)))
                        .getContentAsString())
                .isEqualTo("of the host"),
        OwnHandling.class);
  }

  @Test
  void other_mistakes_are_left_to_the_host() {
    host(
        mvc ->
            assertThat(answer(mvc, post("/dossier", "{\"afdeling\":[]}")).getContentType())
                .isNotEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE));
  }

  @Test
  void problems_come_out_before_those_of_Spring_itself() {
    Host.web()
        .withPropertyValues("spring.mvc.problemdetails.enabled=true")
        .run(host -> assertProblem(answer(mvc(host), post("/suggesties", REFUSED))));
  }

  @Test
  void a_host_can_switch_them_off_or_give_its_own() {
    Host.web()
        .withPropertyValues("werkrelatie.problems.enabled=false")
        .run(
            host ->
                assertThat(answer(mvc(host), post("/suggesties", REFUSED)).getContentAsString())
                    .isEmpty());
    host(
        mvc -> assertThat(answer(mvc, post("/suggesties", REFUSED)).getStatus()).isEqualTo(422),
        OwnProblems.class);
  }

  @Test
  void no_log_at_any_level_holds_what_was_refused() {
    Host.web()
        .withPropertyValues("spring.mvc.log-request-details=true")
        .run(
            host -> {
              MockMvc mvc = mvc(host);
              try (Logs logs = new Logs()) {
                answer(mvc, post("/suggesties", WerkrelatieJson.write(Host.werkrelatie())));
                answer(mvc, post("/suggesties", REFUSED));
                answer(mvc, post("/suggesties", MARK));
                answer(mvc, post("/suggesties", WerkrelatieJson.write(Host.werkrelatie()) + MARK));
                answer(mvc, post("/suggesties", REFUSED).accept("text/html"));
                answer(mvc, post("/dossier", "{\"werkrelatie\":" + REFUSED + "}"));
                answer(mvc, post("/regelset", "{\"" + MARK + "\":1}"));
                assertThat(logs.told())
                    .anyMatch(line -> line.contains("Completed 400"))
                    .noneMatch(line -> line.contains(MARK) || line.contains("2026-06-01"));
              }
            });
  }

  private static List<String> errors(MockHttpServletResponse answer, String property)
      throws Exception {
    return JsonPath.read(answer.getContentAsString(), "$.errors[*]." + property);
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnProblems {
    @Bean
    WerkrelatieProblems own() {
      return new WerkrelatieProblems() {
        @Override
        public Optional<ProblemDetail> problem(Exception thrown, Locale locale) {
          Optional<ProblemDetail> problem = super.problem(thrown, locale);
          problem.ifPresent(found -> found.setStatus(422));
          return problem;
        }
      };
    }
  }

  @RestControllerAdvice
  static class OwnHandling {
    @ExceptionHandler(IllegalStateException.class)
    String handle(IllegalStateException thrown) {
      return "of the host";
    }
  }
}
