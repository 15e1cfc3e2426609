// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/**
 * How one of the two experienced a quality in the last two observations: four words, never a
 * number, and never over both perspectives.
 */
public enum Trend {
  /** The later one is higher. */
  TOENEMEND,
  /** The two are the same. */
  GELIJK,
  /** The later one is lower. */
  AFNEMEND,
  /** There are fewer than two that count. */
  ONVOLDOENDE;

  /**
   * The trend on a day.
   *
   * @param peildatum observations dated later and expired ones do not count
   */
  public static Trend of(
      Werkrelatie werkrelatie, Kwaliteit kwaliteit, Perspectief perspectief, LocalDate peildatum) {
    Belevingen belevingen = new Belevingen(werkrelatie.waarnemingen(), peildatum);
    return between(
        belevingen.before(kwaliteit, perspectief), belevingen.last(kwaliteit, perspectief));
  }

  /** The trend from one observation to the next of the same quality and perspective. */
  static Trend between(@Nullable Waarneming before, @Nullable Waarneming last) {
    if (before == null || last == null) {
      return ONVOLDOENDE;
    }
    int change = last.beleving().compareTo(before.beleving());
    if (change == 0) {
      return GELIJK;
    }
    return change > 0 ? TOENEMEND : AFNEMEND;
  }
}
