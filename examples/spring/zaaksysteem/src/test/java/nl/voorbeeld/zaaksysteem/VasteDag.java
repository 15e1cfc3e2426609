// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The day of the gevallen, on which a test always runs. */
@TestConfiguration
class VasteDag {
  static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);

  @Bean
  @Primary
  Clock vasteKlok() {
    return Clock.fixed(Instant.parse(VANDAAG + "T11:00:00Z"), ZoneOffset.UTC);
  }
}
