// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.List;
import java.util.Set;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;
import org.jspecify.annotations.Nullable;

/** Reads what is recorded of a gespreksmoment in words. */
final class Kenmerken {
  private Kenmerken() {}

  /** Whether the moment at this place has one of these values; not recorded when unknown. */
  static Stand has(
      Vraag.Gesprekskenmerk kenmerk, List<Enum<?>> waarden, Situatie situatie, int index) {
    Gespreksmoment moment = situatie.moment(index);
    return switch (kenmerk) {
      case SOORT -> one(moment.soort().orElse(null), waarden);
      case INITIATIEF -> one(moment.initiatief().orElse(null), waarden);
      case KANAAL -> one(moment.kanaal().orElse(null), waarden);
      case STATUS -> one(situatie.status(index), waarden);
      case DOELEN -> some(situatie.doelen(index), waarden);
      case AANWEZIGEN -> some(moment.aanwezigen().orElse(null), waarden);
      case SLEUTELMOMENT_VOOR -> some(moment.sleutelmomentVoor(), waarden);
    };
  }

  private static Stand one(@Nullable Enum<?> recorded, List<Enum<?>> waarden) {
    return recorded == null ? Stand.NIET_VASTGELEGD : Stand.of(waarden.contains(recorded));
  }

  private static Stand some(@Nullable Set<? extends Enum<?>> recorded, List<Enum<?>> waarden) {
    if (recorded == null) {
      return Stand.NIET_VASTGELEGD;
    }
    for (int index = 0; index < waarden.size(); index++) {
      if (recorded.contains(waarden.get(index))) {
        return Stand.GELDT;
      }
    }
    return Stand.GELDT_NIET;
  }
}
