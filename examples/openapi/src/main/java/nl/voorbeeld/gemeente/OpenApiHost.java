// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import nl.werkrelatie.json.host.Jackson2WerkrelatieModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Case software that keeps werkrelaties, and tells its API in OpenAPI 3.1. */
@SpringBootApplication
public class OpenApiHost {

  public static void main(String... args) {
    SpringApplication.run(OpenApiHost.class, args);
  }

  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .info(new Info().title("Dossiers van een gemeente").version("1"))
        .addServersItem(new Server().url("/"));
  }

  /** Shows each document of ours as its own component. */
  @Bean
  WerkrelatieComponents components() {
    return new WerkrelatieComponents();
  }

  /** For the mapper of Spring Boot 3; that of Spring Boot 4 finds its module by itself. */
  @Bean
  Jackson2WerkrelatieModule jackson2() {
    return new Jackson2WerkrelatieModule();
  }
}
