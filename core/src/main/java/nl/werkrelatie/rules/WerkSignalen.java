// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Zelfrapportage;
import org.jspecify.annotations.Nullable;

/**
 * The signalen about the work around the werkrelatie: what presses on the consulent, the caseload
 * and the team.
 */
final class WerkSignalen {
  private static final List<Reported> REPORTED =
      Arrays.stream(Contextdruk.values()).map(Reported::of).toList();

  private final Situatie situatie;
  private final Bevindingen found;

  private WerkSignalen(Situatie situatie, Bevindingen found) {
    this.situatie = situatie;
    this.found = found;
  }

  static void look(Situatie situatie, Bevindingen found) {
    WerkSignalen look = new WerkSignalen(situatie, found);
    look.reported(situatie.werkrelatie().zelfrapportages());
    found.put(Signaal.GROTE_CASELOAD, look.groteCaseload());
    found.put(Signaal.GEEN_TEAMOVERLEG, look.geenTeamoverleg());
    found.put(Signaal.TEAM_ZONDER_ERVARINGSKENNIS, look.teamZonderErvaringskennis());
  }

  /** The self-reports that the consulent shares with the team. */
  static Set<Signaal> sharedWithTeam(Situatie situatie) {
    Set<Signaal> shared = EnumSet.noneOf(Signaal.class);
    situatie
        .counting(
            situatie.werkrelatie().zelfrapportages(),
            report -> report.gedeeldMetTeam().orElse(false))
        .forEach(report -> shared.add(Signaal.valueOf(report.soort().name())));
    return shared;
  }

  private void reported(List<Zelfrapportage> reports) {
    for (int index = 0; index < REPORTED.size(); index++) {
      Reported reported = REPORTED.get(index);
      boolean open = situatie.anyCounts(reports, reported.question());
      if (open && found.keepsEvidence()) {
        found.rests(situatie.counting(reports, reported.question()));
      }
      found.put(reported.signaal(), Stand.of(open));
    }
  }

  /** Without a limit of the organisation's own this never holds: there is no agreed norm. */
  private Stand groteCaseload() {
    OptionalInt limit = situatie.drempels().waarde(Drempel.GROTE_CASELOAD);
    OptionalInt caseload = situatie.werkrelatie().consulent().caseload();
    if (limit.isEmpty() || caseload.isEmpty()) {
      return limit.isEmpty() ? Stand.GELDT_NIET : Stand.NIET_VASTGELEGD;
    }
    found.rests(Feitvorm.CASELOAD);
    found.rests(Drempel.GROTE_CASELOAD);
    return Stand.of(caseload.getAsInt() > limit.getAsInt());
  }

  /** The absence of a recorded team discussion is here itself the fact. */
  private Stand geenTeamoverleg() {
    LocalDate last = lastDiscussion(situatie);
    if (last == null) {
      return Stand.GELDT;
    }
    found.rests(Feitvorm.TEAMOVERLEG, last);
    found.rests(Drempel.RECENT);
    return Stand.of(!situatie.within(last, Drempel.RECENT));
  }

  static @Nullable LocalDate lastDiscussion(Situatie situatie) {
    Team team = situatie.werkrelatie().team().orElse(null);
    return team == null ? null : team.laatsteOverleg().orElse(null);
  }

  private Stand teamZonderErvaringskennis() {
    Team team = situatie.werkrelatie().team().orElse(null);
    Boolean present = team == null ? null : team.ervaringskennis().orElse(null);
    found.rests(Feitvorm.ERVARINGSKENNIS);
    return present == null ? Stand.NIET_VASTGELEGD : Stand.of(!present);
  }

  /** The signaal of the same name as what can be reported. */
  private record Reported(Signaal signaal, Predicate<Zelfrapportage> question) {
    static Reported of(Contextdruk soort) {
      return new Reported(Signaal.valueOf(soort.name()), report -> report.soort() == soort);
    }
  }
}
