// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;

/** Asks an engine about a geval: with the thresholds of the geval, where the engine sets none. */
final class Gevalrun {
  private Gevalrun() {}

  static Suggesties suggest(RuleEngine engine, Geval geval) {
    Drempels drempels = geval.drempels();
    for (Drempelwaarde waarde : engine.drempels().alle()) {
      if (waarde.gezetDoor() == GezetDoor.ORGANISATIE) {
        drempels = drempels.with(waarde.drempel(), waarde.waarde());
      }
    }
    return engine.with(drempels).suggest(geval.werkrelatie(), geval.peildatum());
  }
}
