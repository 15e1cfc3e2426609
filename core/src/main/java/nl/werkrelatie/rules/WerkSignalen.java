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

  private WerkSignalen() {}

  static void look(Situatie situatie, Bevindingen found) {
    reported(situatie, found, situatie.werkrelatie().zelfrapportages());
    found.put(Signaal.GROTE_CASELOAD, groteCaseload(situatie, found));
    Team team = situatie.werkrelatie().team().orElse(null);
    found.put(Signaal.GEEN_TEAMOVERLEG, geenTeamoverleg(situatie, found, team));
    found.put(Signaal.TEAM_ZONDER_ERVARINGSKENNIS, teamZonderErvaringskennis(found, team));
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

  private static void reported(Situatie situatie, Bevindingen found, List<Zelfrapportage> reports) {
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
  private static Stand groteCaseload(Situatie situatie, Bevindingen found) {
    OptionalInt limit = situatie.drempels().waarde(Drempel.GROTE_CASELOAD);
    if (limit.isEmpty()) {
      return Stand.GELDT_NIET;
    }
    OptionalInt caseload = situatie.werkrelatie().consulent().caseload();
    if (caseload.isEmpty()) {
      return Stand.NIET_VASTGELEGD;
    }
    found.rests(Feitvorm.CASELOAD);
    found.rests(Drempel.GROTE_CASELOAD);
    return Stand.of(caseload.getAsInt() > limit.getAsInt());
  }

  /** The absence of a recorded team discussion is here itself the fact. */
  private static Stand geenTeamoverleg(Situatie situatie, Bevindingen found, @Nullable Team team) {
    LocalDate last = lastDiscussion(team);
    if (last == null) {
      return Stand.GELDT;
    }
    found.rests(Feitvorm.TEAMOVERLEG, last);
    found.rests(Drempel.RECENT);
    return Stand.of(!situatie.within(last, Drempel.RECENT));
  }

  static @Nullable LocalDate lastDiscussion(@Nullable Team team) {
    return team == null ? null : team.laatsteOverleg().orElse(null);
  }

  private static Stand teamZonderErvaringskennis(Bevindingen found, @Nullable Team team) {
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
