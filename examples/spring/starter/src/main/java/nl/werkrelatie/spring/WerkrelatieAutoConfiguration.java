// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.time.InstantSource;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.host.Jackson2WerkrelatieModule;
import nl.werkrelatie.json.host.Jackson3WerkrelatieModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/**
 * The engine of a host from its properties, and werkrelaties in its JSON. Whatever the host gives
 * as a bean of its own takes the place of what is here.
 */
@AutoConfiguration
@EnableConfigurationProperties(WerkrelatieProperties.class)
public class WerkrelatieAutoConfiguration {

  /** A host with an engine of its own has that engine and no other. */
  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnSingleCandidate(RuleEngine.class)
  WerkrelatieEngines werkrelatieEnginesOfHost(RuleEngine engine, WerkrelatieProperties settings) {
    if (!settings.drempels().isEmpty() || !settings.regelsets().isEmpty()) {
      Faults faults = new Faults();
      faults.add(
          "werkrelatie.drempels and werkrelatie.regelsets",
          "your own RuleEngine bean would not have them; give a WerkrelatieEngines.of(engine, settings) bean in its place");
      faults.refuse();
    }
    return WerkrelatieEngines.of(engine);
  }

  @Bean
  @ConditionalOnMissingBean
  WerkrelatieEngines werkrelatieEngines(WerkrelatieProperties settings) {
    return WerkrelatieEngines.of(RuleEngine.standard(), settings);
  }

  /** Made anew at each injection, so that it is the current one. */
  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  @ConditionalOnMissingBean
  RuleEngine werkrelatieRuleEngine(WerkrelatieEngines engines) {
    return engines.current();
  }

  @Bean
  @ConditionalOnMissingBean
  LoggedEngine werkrelatieLoggedEngine(
      WerkrelatieEngines engines,
      ObjectProvider<Logboek> logboek,
      WerkrelatieProperties settings,
      ObjectProvider<InstantSource> clock) {
    return new LoggedEngine(
        engines,
        logboek.getIfAvailable(),
        settings.logboek(),
        clock.getIfUnique(InstantSource::system));
  }

  @Bean
  @ConditionalOnMissingBean
  Limits werkrelatieLimits() {
    return Limits.standard();
  }

  /** For a mapper of Jackson 2, which Spring Boot 3 has and Spring Boot 4 can have. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(com.fasterxml.jackson.databind.Module.class)
  static class Jackson2 {
    @Bean
    @ConditionalOnMissingBean
    Jackson2WerkrelatieModule jackson2WerkrelatieModule(Limits limits) {
      return new Jackson2WerkrelatieModule(limits);
    }
  }

  /** For a mapper of Jackson 3, which Spring Boot 4 has. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(tools.jackson.databind.JacksonModule.class)
  static class Jackson3 {
    @Bean
    @ConditionalOnMissingBean
    Jackson3WerkrelatieModule jackson3WerkrelatieModule(Limits limits) {
      return new Jackson3WerkrelatieModule(limits);
    }
  }
}
