// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Whatever a host has of its own takes the place of ours, and what it does not have is not asked.
 */
class OwnBeansTest {

  @Test
  void an_engine_of_the_host_is_the_engine() {
    Host.runner()
        .withUserConfiguration(OwnEngine.class)
        .run(
            host -> {
              assertThat(host).hasSingleBean(RuleEngine.class);
              assertThat(host.getBean(WerkrelatieEngines.class).current())
                  .isSameAs(host.getBean(RuleEngine.class));
              assertThat(host.getBean(WerkrelatieEngines.class).reload())
                  .isSameAs(host.getBean(RuleEngine.class));
            });
  }

  @Test
  void properties_that_an_engine_of_the_host_would_not_have_stop_the_start() {
    Host.runner()
        .withUserConfiguration(OwnEngine.class)
        .withPropertyValues("werkrelatie.drempels.recent=200")
        .run(
            host ->
                assertThat(Host.told(host.getStartupFailure()))
                    .contains("your own RuleEngine bean would not have them"));
  }

  @Test
  void engines_of_the_host_take_the_place_of_ours_and_have_its_properties() {
    Host.runner()
        .withUserConfiguration(OwnEngines.class)
        .withPropertyValues(
            "werkrelatie.regelsets=classpath:oudewater-noord.json", "werkrelatie.drempels.reeks=4")
        .run(
            host -> {
              assertThat(host).hasSingleBean(WerkrelatieEngines.class);
              RuleEngine engine = host.getBean(RuleEngine.class);
              assertThat(engine.regelsets()).hasSize(1);
              assertThat(engine.drempels().waarde(Drempel.REEKS)).isEqualTo(OptionalInt.of(4));
            });
  }

  @Test
  void a_host_without_a_mapper_or_without_pages_has_an_engine_all_the_same() {
    Host.runner()
        .withClassLoader(
            new FilteredClassLoader("tools.jackson.databind", "com.fasterxml.jackson.databind"))
        .run(
            host -> {
              assertThat(host).hasSingleBean(RuleEngine.class);
              assertThat(host).doesNotHaveBean("jackson2WerkrelatieModule");
              assertThat(host).doesNotHaveBean("jackson3WerkrelatieModule");
            });
    Host.runner()
        .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
        .run(
            host -> {
              assertThat(host).hasSingleBean(RuleEngine.class);
              assertThat(host).doesNotHaveBean(WerkrelatieProblems.class);
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnEngine {
    @Bean
    RuleEngine own() {
      return RuleEngine.standard().with(Drempels.standard().with(Drempel.STILTE, 61));
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnEngines {
    @Bean
    WerkrelatieEngines own(WerkrelatieProperties settings) {
      return WerkrelatieEngines.of(RuleEngine.standard(), settings);
    }
  }
}
