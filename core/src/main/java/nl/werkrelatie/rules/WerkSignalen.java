// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Zelfrapportage;

/**
 * The signalen about the work around the werkrelatie: what presses on the consulent, the caseload
 * and the team.
 */
final class WerkSignalen {
  private final Situatie situatie;

  private WerkSignalen(Situatie situatie) {
    this.situatie = situatie;
  }

  static void look(Situatie situatie, Map<Signaal, Bevinding> found) {
    WerkSignalen look = new WerkSignalen(situatie);
    for (Contextdruk soort : Contextdruk.values()) {
      found.put(Signaal.valueOf(soort.name()), look.reported(soort));
    }
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

  private Bevinding reported(Contextdruk soort) {
    List<Zelfrapportage> open =
        situatie.counting(
            situatie.werkrelatie().zelfrapportages(), report -> report.soort() == soort);
    return open.isEmpty() ? Bevinding.FAILS : Bevinding.holds(Situatie.pointing(open));
  }

  /** Without a limit of the organisation's own this never holds: there is no agreed norm. */
  private Bevinding groteCaseload() {
    Optional<Drempelwaarde> limit = situatie.drempels().van(Drempel.GROTE_CASELOAD);
    OptionalInt caseload = situatie.werkrelatie().consulent().caseload();
    if (limit.isEmpty() || caseload.isEmpty()) {
      return Bevinding.absent(limit.isPresent());
    }
    return caseload.getAsInt() > limit.get().waarde()
        ? Bevinding.holds(List.of(Feitverwijzing.of(Feitvorm.CASELOAD)), Drempel.GROTE_CASELOAD)
        : Bevinding.FAILS;
  }

  /** The absence of a recorded team discussion is here itself the fact. */
  private Bevinding geenTeamoverleg() {
    Optional<LocalDate> last = situatie.werkrelatie().team().flatMap(Team::laatsteOverleg);
    if (last.isEmpty()) {
      return Bevinding.holds(List.of());
    }
    return situatie.within(last.get(), Drempel.RECENT)
        ? Bevinding.FAILS
        : Bevinding.holds(List.of(Feitverwijzing.of(Feitvorm.TEAMOVERLEG, last)), Drempel.RECENT);
  }

  private Bevinding teamZonderErvaringskennis() {
    Optional<Boolean> known = situatie.werkrelatie().team().flatMap(Team::ervaringskennis);
    return known.filter(present -> !present).isPresent()
        ? Bevinding.holds(List.of(Feitverwijzing.of(Feitvorm.ERVARINGSKENNIS)))
        : Bevinding.absent(known.isEmpty());
  }
}
