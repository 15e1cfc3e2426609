// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.Set;
import nl.werkrelatie.signaal.Stand;

/** How a signaal may stand, as bits: one for every {@link Stand}. */
public final class Standen {
  static final Set<Stand> GELDT = Set.of(Stand.GELDT);
  static final Set<Stand> GELDT_NIET = Set.of(Stand.GELDT_NIET);
  static final Set<Stand> NIET_VASTGELEGD = Set.of(Stand.NIET_VASTGELEGD);
  public static final Set<Stand> NIET_GELDT = Set.of(Stand.GELDT_NIET, Stand.NIET_VASTGELEGD);
  static final Set<Stand> VASTGELEGD = Set.of(Stand.GELDT, Stand.GELDT_NIET);

  /** Whatever way. */
  static final int ALLE = (1 << Stand.values().length) - 1;

  private Standen() {}

  static int bits(Set<Stand> standen) {
    int bits = 0;
    for (Stand stand : standen) {
      bits |= bit(stand);
    }
    return bits;
  }

  static int bit(Stand stand) {
    return 1 << stand.ordinal();
  }
}
