// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the case system. Its rule engine comes from the starter. */
@SpringBootApplication
public class Zaaksysteem {

  /** The program. */
  public static void main(String[] args) {
    SpringApplication.run(Zaaksysteem.class, args);
  }

  /** The engine reads no clock; which day it is here, the host says. */
  @Bean
  Clock klok() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }
}
