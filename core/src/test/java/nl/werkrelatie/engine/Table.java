// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.time.LocalDate;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Werkrelatie;

/** Small invented werkrelaties for the tests of the engine. */
final class Table {
  static final LocalDate P = LocalDate.of(2026, 11, 21);

  private Table() {}

  static Werkrelatie empty() {
    return Werkrelatie.builder().inwoner(Inwoner.of("W-1")).consulent(Consulent.of("C-1")).build();
  }

  /** With a team discussion yesterday, so that no signaal about the team holds. */
  static Werkrelatie quiet() {
    return empty().withTeam(Team.builder().laatsteOverleg(P.minusDays(1)).build());
  }

  /** With one contact that took place so many days ago. */
  static Werkrelatie held(int daysAgo) {
    return quiet().withGespreksmomenten(moment("m" + daysAgo, daysAgo));
  }

  static Gespreksmoment moment(String id, int daysAgo) {
    return Gespreksmoment.builder()
        .id(id)
        .datum(P.minusDays(daysAgo))
        .status(Gespreksstatus.GELUKT)
        .build();
  }

  static Gespreksmoment planned() {
    return Gespreksmoment.builder()
        .id("plan")
        .datum(P.plusDays(7))
        .status(Gespreksstatus.GEPLAND)
        .soort(Gesprekssoort.VOORTGANG)
        .build();
  }

  static GeschondenLevensverhaal geweld() {
    return GeschondenLevensverhaal.builder()
        .id("b-geweld")
        .datum(P.minusDays(10))
        .soort(Levensverhaalsoort.HUISELIJK_GEWELD)
        .build();
  }
}
