// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;

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
    return of(
        new Situatie(werkrelatie, peildatum, Drempels.standard())
            .observations(kwaliteit, perspectief));
  }

  /** The trend of these observations of one quality and one perspective, oldest first. */
  static Trend of(List<Waarneming> seen) {
    if (seen.size() < 2) {
      return ONVOLDOENDE;
    }
    int change =
        seen.get(seen.size() - 1).beleving().compareTo(seen.get(seen.size() - 2).beleving());
    if (change == 0) {
      return GELIJK;
    }
    return change > 0 ? TOENEMEND : AFNEMEND;
  }
}
