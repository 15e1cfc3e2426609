// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;

/** The values for which a signaal holds: fixed, or up to a threshold that an organisation sets. */
public sealed interface Waarden permits Bereik, Waarden.Drempelgrens {

  /** Whether they are known with these thresholds; not when nobody set one without a default. */
  boolean zijnBekend(Drempels drempels);

  /** The lowest value, inclusive, as in a {@link Bereik}; only when they are known. */
  int van(Drempels drempels);

  /** The highest value, inclusive, as in a {@link Bereik}; only when they are known. */
  int tot(Drempels drempels);

  /** The values with these thresholds; empty when they are not known. */
  default Optional<Bereik> met(Drempels drempels) {
    return zijnBekend(drempels)
        ? Optional.of(new Bereik(van(drempels), tot(drempels)))
        : Optional.empty();
  }

  /** The threshold they go by; empty when they are fixed. */
  Optional<Drempel> drempel();

  /**
   * The values on one side of a threshold.
   *
   * @param kant which side
   * @param grens the threshold
   */
  record Drempelgrens(Kant kant, Drempel grens) implements Waarden {

    /** The side of the threshold on which the values lie. */
    public enum Kant {
      /** The threshold itself and higher. */
      MINSTENS,
      /** Higher than the threshold. */
      MEER_DAN,
      /** The threshold itself and lower. */
      HOOGSTENS
    }

    /** Checks that both are there. */
    public Drempelgrens {
      Objects.requireNonNull(kant, "kant");
      Objects.requireNonNull(grens, "grens");
    }

    @Override
    public boolean zijnBekend(Drempels drempels) {
      return drempels.waarde(grens).isPresent();
    }

    @Override
    public int van(Drempels drempels) {
      return switch (kant) {
        case MINSTENS -> waarde(drempels);
        case MEER_DAN -> waarde(drempels) + 1;
        case HOOGSTENS -> Integer.MIN_VALUE;
      };
    }

    @Override
    public int tot(Drempels drempels) {
      return kant == Kant.HOOGSTENS ? waarde(drempels) : Integer.MAX_VALUE;
    }

    private int waarde(Drempels drempels) {
      return drempels.waarde(grens).orElseThrow();
    }

    @Override
    public Optional<Drempel> drempel() {
      return Optional.of(grens);
    }

    @Override
    public String toString() {
      return OneLine.of("Drempelgrens", kant.name(), grens.name());
    }
  }
}
