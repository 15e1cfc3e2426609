// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.werkrelatie.text.Tekst;

/**
 * The day the answer is about when nobody names one: the day of a consulent, wherever the machine
 * stands.
 */
final class Today {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock.withZone(ZONE);
  }

  LocalDate day() {
    return LocalDate.now(clock);
  }

  /** Says which day was taken, and where it is today. */
  static Tekst told(LocalDate day) {
    return Tekst.of(
        "er is gekeken op "
            + day
            + ", vandaag in Nederland ("
            + ZONE
            + "); kies een andere dag met --peildatum",
        "looked on "
            + day
            + ", today in the Netherlands ("
            + ZONE
            + "); choose another day with --peildatum");
  }
}
