// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.situatie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;

/** Reads what is recorded of a gespreksmoment in words. */
final class Kenmerken {
  private Kenmerken() {}

  /** Whether the moment has one of these values; not recorded when that is unknown. */
  static Stand has(Gespreksmoment moment, Vraag.Gesprekskenmerk kenmerk, List<Enum<?>> waarden) {
    return switch (kenmerk) {
      case SOORT -> one(moment.soort(), waarden);
      case INITIATIEF -> one(moment.initiatief(), waarden);
      case KANAAL -> one(moment.kanaal(), waarden);
      case STATUS -> one(moment.status(), waarden);
      case DOELEN -> some(moment.doelen(), waarden);
      case AANWEZIGEN -> some(moment.aanwezigen(), waarden);
    };
  }

  private static Stand one(Optional<? extends Enum<?>> recorded, List<Enum<?>> waarden) {
    return recorded.isEmpty() ? Stand.NIET_VASTGELEGD : Stand.of(waarden.contains(recorded.get()));
  }

  private static Stand some(
      Optional<? extends Set<? extends Enum<?>>> recorded, List<Enum<?>> waarden) {
    if (recorded.isEmpty()) {
      return Stand.NIET_VASTGELEGD;
    }
    Set<? extends Enum<?>> values = recorded.get();
    for (int index = 0; index < waarden.size(); index++) {
      if (values.contains(waarden.get(index))) {
        return Stand.GELDT;
      }
    }
    return Stand.GELDT_NIET;
  }
}
