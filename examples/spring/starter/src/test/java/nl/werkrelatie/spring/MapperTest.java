// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.host.Jackson2WerkrelatieModule;
import nl.werkrelatie.json.host.Jackson3WerkrelatieModule;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class MapperTest {
  private static final String WERKRELATIE =
      WerkrelatieJson.write(Host.werkrelatie(), JsonForm.COMPACT);
  private static final String DOSSIER =
      "{\"afdeling\":\"werk\",\"werkrelatie\":" + WERKRELATIE + "}";

  @Test
  void the_mapper_of_the_host_writes_and_reads_a_werkrelatie_byte_for_byte() {
    Host.web().run(host -> assertThat(posted(host, DOSSIER)).isEqualTo(DOSSIER));
  }

  @Test
  void the_mapper_has_the_module_of_its_own_Jackson_and_has_it_once() {
    Host.runner()
        .run(
            host -> {
              if (SpringBootVersion.getVersion().startsWith("4.")) {
                assertThat(host).hasSingleBean(Jackson3WerkrelatieModule.class);
                assertThat(Mapper3.modules(host)).containsOnlyOnce("werkrelatie-json");
              } else {
                assertThat(host).hasSingleBean(Jackson2WerkrelatieModule.class);
                assertThat(Mapper2.modules(host))
                    .containsOnlyOnce(Jackson2WerkrelatieModule.class.getName());
              }
            });
  }

  @Test
  void the_mapper_has_it_too_when_it_does_not_look_for_modules() {
    Host.web()
        .withPropertyValues("spring.jackson.find-and-add-modules=false")
        .run(host -> assertThat(posted(host, DOSSIER)).isEqualTo(DOSSIER));
  }

  @Test
  void limits_of_the_host_hold_in_the_mapper_and_for_a_whole_body() {
    Host.web()
        .withUserConfiguration(OwnLimits.class)
        .run(
            host -> {
              assertThat(JsonPath.<String>read(posted(host, DOSSIER), "$.errors[0].code"))
                  .isEqualTo("TOO_DEEP");
              assertThat(
                      JsonPath.<String>read(
                          posted(host, "/suggesties", WERKRELATIE), "$.errors[0].code"))
                  .isEqualTo("TOO_DEEP");
            });
  }

  private static String posted(WebApplicationContext host, String body) throws Exception {
    return posted(host, "/dossier", body);
  }

  private static String posted(WebApplicationContext host, String path, String body)
      throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(host).build();
    return mvc.perform(
            MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_JSON).content(body))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnLimits {
    @Bean
    Limits own() {
      return Limits.standard().withDepth(2);
    }
  }
}
