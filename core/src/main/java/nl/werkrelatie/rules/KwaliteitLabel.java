// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import nl.werkrelatie.model.Kwaliteit;

/** What a quality is called in running text; the model itself holds no texts. */
public final class KwaliteitLabel {
  private KwaliteitLabel() {}

  /** The word for this quality, in Dutch and in English. */
  public static Tekst of(Kwaliteit kwaliteit) {
    return switch (kwaliteit) {
      case AANDACHT -> Tekst.of("aandacht", "attention");
      case WEDERKERIGHEID -> Tekst.of("wederkerigheid", "give and take");
      case NABIJHEID -> Tekst.of("nabijheid", "nearness");
      case CONTINUITEIT -> Tekst.of("continuïteit", "continuity");
    };
  }
}
