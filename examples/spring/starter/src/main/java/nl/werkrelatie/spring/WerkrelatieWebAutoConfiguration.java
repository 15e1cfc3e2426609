// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.util.List;
import nl.werkrelatie.json.document.Limits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Werkrelaties in the requests of a host with Spring MVC, and refusals as its answers. */
@AutoConfiguration(after = WerkrelatieAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
public class WerkrelatieWebAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  WerkrelatieProblems werkrelatieProblems() {
    return new WerkrelatieProblems();
  }

  @Bean
  @ConditionalOnProperty(name = "werkrelatie.problems.enabled", matchIfMissing = true)
  ProblemResolver werkrelatieProblemResolver(
      WerkrelatieProblems problems, ObjectProvider<RequestMappingHandlerAdapter> adapter) {
    return new ProblemResolver(problems, adapter);
  }

  /** Not as a bean of its own: Spring Boot 4.0 would let it replace the converter of the mapper. */
  @Bean
  WebMvcConfigurer werkrelatieBodies(Limits limits) {
    return new WebMvcConfigurer() {
      @Override
      public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        converters.add(0, new DocumentConverter(limits));
      }
    };
  }
}
