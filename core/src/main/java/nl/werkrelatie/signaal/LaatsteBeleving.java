// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Objects;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.text.Tekst;

/**
 * How one of the two last experienced a quality: one of the words of {@link Beleving}, in their
 * order. Not recorded when not asked.
 *
 * @param kwaliteit the quality
 * @param perspectief whose experience; the two are never merged
 */
public record LaatsteBeleving(Kwaliteit kwaliteit, Perspectief perspectief) implements Gegeven {

  /** Checks that both are there. */
  public LaatsteBeleving {
    Objects.requireNonNull(kwaliteit, "kwaliteit");
    Objects.requireNonNull(perspectief, "perspectief");
  }

  @Override
  public int laagste() {
    return 0;
  }

  @Override
  public int hoogste() {
    return Beleving.values().length - 1;
  }

  @Override
  public Onderwerp onderwerp() {
    return Onderwerp.INWONER;
  }

  @Override
  public Tekst zin(Bereik bereik) {
    return Woorden.zin(kwaliteit, perspectief, bereik, Beleving.values(), Beleving::label);
  }
}
