// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import java.util.List;
import java.util.Objects;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.text.Tekst;

/**
 * A tension: two findings or values that pull in different directions, shown with the handvatten
 * they concern.
 *
 * @param id the tension's own id, for example {@code X1}
 * @param tekst what pulls against what
 * @param omgang how the catalogue deals with it
 * @param handvatten the ids of the handvatten it concerns; empty when it concerns the catalogue as
 *     a whole
 */
public record Spanning(String id, Tekst tekst, Tekst omgang, List<String> handvatten) {

  /** Copies the list. */
  public Spanning {
    Objects.requireNonNull(id, "id");
    Tekst.guardShown(id);
    Objects.requireNonNull(tekst, "tekst");
    Objects.requireNonNull(omgang, "omgang");
    handvatten = List.copyOf(handvatten);
  }

  /** The type and the id. */
  @Override
  public String toString() {
    return OneLine.of("Spanning", id);
  }
}
