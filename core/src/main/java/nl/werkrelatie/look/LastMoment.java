// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Vraag;
import org.jspecify.annotations.Nullable;

/**
 * A question to the last past moment, or to the last that took place; without one it fails. One
 * that may have taken place counts when it would not change the answer.
 */
record LastMoment(Vraag.Laatste vraag) implements Answer {
  @Override
  public Stand stand(Look look) {
    Situatie situatie = look.situatie();
    Stand perhaps = null;
    for (int index = situatie.lastPast(); index >= 0; index--) {
      Gespreksstatus status = situatie.status(index);
      if (!vraag.gelukt() || status == Gespreksstatus.GELUKT) {
        Stand stand = either(perhaps, has(situatie, index));
        if (stand == Stand.GELDT) {
          look.rests(situatie.moment(index));
        }
        return stand;
      } else if (status == null) {
        perhaps = either(perhaps, has(situatie, index));
      }
    }
    return perhaps == null ? Stand.GELDT_NIET : either(perhaps, Stand.GELDT_NIET);
  }

  private Stand has(Situatie situatie, int index) {
    return Kenmerken.has(vraag.kenmerk(), vraag.waarden(), situatie, index);
  }

  /** What is certain when it is unknown which of the two it is. */
  private static Stand either(@Nullable Stand one, Stand other) {
    return one == null || one == other ? other : Stand.NIET_VASTGELEGD;
  }
}
