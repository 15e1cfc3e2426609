// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Objects;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.text.Tekst;

/**
 * How the experience of a quality changed between the last two observations of one side: {@link
 * Trend#TOENEMEND}, {@link Trend#GELIJK} or {@link Trend#AFNEMEND}. With fewer than two there is no
 * change to ask about.
 *
 * @param kwaliteit the quality
 * @param perspectief whose experience; the two are never merged
 */
public record Verloop(Kwaliteit kwaliteit, Perspectief perspectief) implements Gegeven {
  /** With too few to see a change there is none to tell of. */
  private static final Trend[] CHANGES = {Trend.TOENEMEND, Trend.GELIJK, Trend.AFNEMEND};

  /** Checks that both are there. */
  public Verloop {
    Objects.requireNonNull(kwaliteit, "kwaliteit");
    Objects.requireNonNull(perspectief, "perspectief");
  }

  @Override
  public int laagste() {
    return 0;
  }

  @Override
  public int hoogste() {
    return CHANGES.length - 1;
  }

  @Override
  public Onderwerp onderwerp() {
    return Onderwerp.INWONER;
  }

  @Override
  public Tekst zin(Bereik bereik) {
    return Woorden.zin(kwaliteit, perspectief, bereik, CHANGES, Trend::label);
  }
}
