// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.spring;

import java.util.Locale;
import nl.werkrelatie.signaal.Drempel;

/** Thresholds as properties name them. */
final class DrempelNames {
  private DrempelNames() {}

  static String property(Drempel drempel) {
    return "werkrelatie.drempels." + code(drempel);
  }

  static String code(Drempel drempel) {
    return drempel.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
