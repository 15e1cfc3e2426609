// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.quarkus;

import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.werkrelatie.json.host.Jackson2WerkrelatieModule;

/** Teaches the mapper of Quarkus our documents. */
@ApplicationScoped
class WerkrelatieMapping {

  @Produces
  @Singleton
  ObjectMapperCustomizer werkrelatie() {
    return mapper -> mapper.registerModule(new Jackson2WerkrelatieModule());
  }
}
