// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.text.OneLine;

/** The values for which a signaal holds: fixed, or up to a threshold that an organisation sets. */
public sealed interface Waarden permits Bereik, Waarden.Drempelgrens {

  /** The values with these thresholds; empty when the threshold has no value. */
  Optional<Bereik> met(Drempels drempels);

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
    public Optional<Bereik> met(Drempels drempels) {
      OptionalInt waarde = drempels.waarde(grens);
      return waarde.isPresent() ? Optional.of(bereik(waarde.getAsInt())) : Optional.empty();
    }

    private Bereik bereik(int waarde) {
      return switch (kant) {
        case MINSTENS -> Bereik.minstens(waarde);
        case MEER_DAN -> Bereik.minstens(waarde + 1);
        case HOOGSTENS -> Bereik.hoogstens(waarde);
      };
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
