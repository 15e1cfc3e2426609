// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkrelatie.json.WerkrelatieJson;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Requests to a host, some of them with a mark that may not come out. */
final class Asking {
  static final String MARK = "MERKTEKEN";

  /** Two mistakes, in each of which stands the mark. */
  static final String REFUSED =
      WerkrelatieJson.write(Host.werkrelatie())
          .replace("W-1043", MARK + " Jansen")
          .replace("2026-06-01", MARK);

  interface Check {
    void check(MockMvc mvc) throws Exception;
  }

  static void host(Check check, Class<?>... more) {
    Host.web().withUserConfiguration(more).run(host -> check.check(mvc(host)));
  }

  static MockMvc mvc(WebApplicationContext host) {
    return MockMvcBuilders.webAppContextSetup(host).build();
  }

  static MockHttpServletRequestBuilder post(String path, String body) {
    return MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_JSON).content(body);
  }

  static MockHttpServletResponse answer(MockMvc mvc, MockHttpServletRequestBuilder request)
      throws Exception {
    MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
    response.setDefaultCharacterEncoding(StandardCharsets.UTF_8.name());
    return response;
  }

  static void assertProblem(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    assertThat(answer.getContentAsString()).doesNotContain(MARK).doesNotContain("Jansen");
  }

  static List<String> errors(MockHttpServletResponse answer, String property) throws Exception {
    return JsonPath.read(answer.getContentAsString(), "$.errors[*]." + property);
  }
}
