// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.Meetbaar;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.signaal.Trend;
import nl.werkrelatie.signaal.Verloop;
import nl.werkrelatie.signaal.Vraag;
import nl.werkrelatie.signaal.Waarden;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** Whether a fact whose values stand in an order lies within what is asked. */
record Measured(Vraag.Gemeten vraag) implements Answer {

  /** A threshold that nobody set and that has no default is never reached. */
  @Override
  public Stand stand(Look look) {
    Drempels drempels = look.situatie().drempels();
    Waarden asked = vraag.waarden();
    if (!asked.zijnBekend(drempels)) {
      return Stand.GELDT_NIET;
    }
    long spreiding = Metingen.look(vraag.feit(), look);
    Stand stand = Spreiding.stand(spreiding, asked.van(drempels), asked.tot(drempels));
    // Where the absence of a record is the fact, nothing was laid beside the threshold.
    if (stand == Stand.GELDT && look.restsOnFacts()) {
      vraag.drempel().ifPresent(look::rests);
    }
    return stand;
  }

  @Override
  public @Nullable Tekst afstand(Situatie situatie, Stand stand) {
    boolean inWords = isInWords(vraag.feit());
    if (inWords ? stand == Stand.GELDT : vraag.drempel().isEmpty()) {
      return null;
    }
    return vraag
        .waarden()
        .met(situatie.drempels())
        .map(bereik -> far(vraag.feit(), bereik, situatie, stand))
        .orElse(null);
  }

  static boolean isInWords(Meetbaar feit) {
    return feit instanceof LaatsteBeleving || feit instanceof Verloop;
  }

  /**
   * How far the fact lies from the range, when that is as sure as the stand; null when it is not or
   * when there is no telling how far. Of a number of contacts never: it would be a number on a
   * person, and what is asked stands in the sentence of the signaal.
   */
  static @Nullable Tekst far(Meetbaar feit, Bereik bereik, Situatie situatie, Stand stand) {
    if (feit instanceof Aantal) {
      return null;
    }
    long spreiding = Metingen.look(feit, Look.withoutEvidence(situatie));
    int low = Spreiding.low(spreiding);
    int high = Spreiding.high(spreiding);
    if (spreiding == Spreiding.GEEN
        || low == Integer.MIN_VALUE
        || high == Integer.MAX_VALUE
        || Spreiding.stand(spreiding, bereik) != stand) {
      return null;
    }
    if (isInWords(feit)) {
      return low == high ? word(feit, low) : null;
    }
    String unit = Afstandtekst.unit(feit);
    if (stand == Stand.GELDT) {
      return Afstandtekst.tooFar(feit, low, high, bereik, unit);
    }
    return high < bereik.van()
        ? Afstandtekst.some(high, bereik.van(), unit)
        : Afstandtekst.atMost(low, bereik.tot(), unit);
  }

  private static Tekst word(Meetbaar feit, int value) {
    return Afstandtekst.nu(
        feit instanceof Verloop ? Trend.values()[value].label() : Beleving.values()[value].label());
  }
}
