// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static nl.werkrelatie.spring.Asking.MARK;
import static nl.werkrelatie.spring.Asking.REFUSED;
import static nl.werkrelatie.spring.Asking.answer;
import static nl.werkrelatie.spring.Asking.assertProblem;
import static nl.werkrelatie.spring.Asking.host;
import static nl.werkrelatie.spring.Asking.mvc;
import static nl.werkrelatie.spring.Asking.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.json.WerkrelatieJson;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is left to the host, and that nothing of what was refused is logged. */
class LeftToTheHostTest {
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
                answer(mvc, post("/aanmelding", "{\"id\":\"" + MARK + " Jansen\"}"));
                answer(mvc, post("/regelset", "{\"" + MARK + "\":1}"));
                assertThat(logs.told())
                    .anyMatch(line -> line.contains("Completed 400"))
                    .noneMatch(line -> line.contains(MARK) || line.contains("2026-06-01"));
              }
            });
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
