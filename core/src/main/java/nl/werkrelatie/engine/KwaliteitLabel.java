// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.rules.Tekst;

/** What a quality is called in running text; the model itself holds no texts. */
final class KwaliteitLabel {
  private KwaliteitLabel() {}

  static Tekst of(Kwaliteit kwaliteit) {
    return switch (kwaliteit) {
      case AANDACHT -> Tekst.of("aandacht", "attention");
      case WEDERKERIGHEID -> Tekst.of("wederkerigheid", "give and take");
      case NABIJHEID -> Tekst.of("nabijheid", "nearness");
      case CONTINUITEIT -> Tekst.of("continuïteit", "continuity");
    };
  }
}
