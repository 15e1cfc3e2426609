// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.signaal.Trend;
import org.jspecify.annotations.Nullable;

/**
 * Of each quality, and of the inwoner and the consulent each for themselves, the last observation
 * that counts and the one before it.
 */
final class Belevingen {
  private static final int PERSPECTIEVEN = Perspectief.values().length;
  private static final int PLACES = Kwaliteit.values().length * PERSPECTIEVEN;

  /** The last ones, and then those before them. */
  private final @Nullable Waarneming[] found = new @Nullable Waarneming[2 * PLACES];

  Belevingen(List<Waarneming> all, LocalDate peildatum) {
    for (int index = 0; index < all.size(); index++) {
      Waarneming one = all.get(index);
      if (one.countsOn(peildatum)) {
        add(one, place(one.kwaliteit(), one.perspectief()));
      }
    }
  }

  private void add(Waarneming one, int place) {
    Waarneming last = found[place];
    if (last == null) {
      found[place] = one;
    } else if (last.datum().isBefore(one.datum())) {
      found[PLACES + place] = last;
      found[place] = one;
    } else if (one.datum().isBefore(last.datum())) {
      Waarneming before = found[PLACES + place];
      if (before == null || before.datum().isBefore(one.datum())) {
        found[PLACES + place] = one;
      }
    }
  }

  private static int place(Kwaliteit kwaliteit, Perspectief perspectief) {
    return kwaliteit.ordinal() * PERSPECTIEVEN + perspectief.ordinal();
  }

  /** The last observation that counts; null when there is none. */
  @Nullable Waarneming last(Kwaliteit kwaliteit, Perspectief perspectief) {
    return found[place(kwaliteit, perspectief)];
  }

  /** The last observation of an earlier day than {@link #last}; null when there is none. */
  @Nullable Waarneming before(Kwaliteit kwaliteit, Perspectief perspectief) {
    return found[PLACES + place(kwaliteit, perspectief)];
  }

  /** How the experience changed between the last two observations. */
  Trend trend(Kwaliteit kwaliteit, Perspectief perspectief) {
    Waarneming before = before(kwaliteit, perspectief);
    Waarneming last = last(kwaliteit, perspectief);
    if (before == null || last == null) {
      return Trend.ONVOLDOENDE;
    }
    int change = last.beleving().compareTo(before.beleving());
    if (change == 0) {
      return Trend.GELIJK;
    }
    return change > 0 ? Trend.TOENEMEND : Trend.AFNEMEND;
  }
}
