// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.text.Tekst;

/**
 * How many contacts took place in a period: how much contact there was, never how often somebody
 * did not come. Not recorded when no past contact is recorded at all.
 *
 * @param kanaal only contacts of this channel; empty for every channel
 * @param initiatief only contacts that this side began; empty for every side
 * @param dagen the length of the period up to and including the peildatum, in days, 1 to 3660; a
 *     contact of exactly so many days ago counts
 */
public record Aantal(Optional<Kanaal> kanaal, Optional<Initiatief> initiatief, int dagen)
    implements Gegeven {

  /** Refuses a period outside its range. */
  public Aantal {
    Objects.requireNonNull(kanaal, "kanaal");
    Objects.requireNonNull(initiatief, "initiatief");
    Periode.check(dagen);
  }

  /** All contacts in the last so many days. */
  public static Aantal contacten(int dagen) {
    return new Aantal(Optional.empty(), Optional.empty(), dagen);
  }

  @Override
  public int laagste() {
    return 0;
  }

  @Override
  public int hoogste() {
    return Integer.MAX_VALUE - 1;
  }

  @Override
  public Onderwerp onderwerp() {
    return Onderwerp.INWONER;
  }

  @Override
  public Tekst zin(Bereik bereik) {
    Tekst how = kanaal.map(Kanaal::inZin).orElse(null);
    Tekst who = initiatief.map(Initiatief::inZin).orElse(null);
    return bereik.in(
        Periode.zin(dagen).nl()
            + " was het aantal contacten"
            + (how == null ? "" : " " + how.nl())
            + (who == null ? "" : " " + who.nl())
            + " %s",
        Periode.zin(dagen).en()
            + " the number of contacts"
            + (how == null ? "" : " " + how.en())
            + (who == null ? "" : " " + who.en())
            + " was %s");
  }
}
