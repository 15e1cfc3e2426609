// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Feitverwijzing;

/**
 * What was found about one signaal on the peildatum.
 *
 * @param feiten the facts it rests on; empty when it does not hold, and when the absence of a
 *     record is itself the fact
 * @param drempels the thresholds it rests on; empty when it does not hold
 */
record Bevinding(Stand stand, List<Feitverwijzing> feiten, List<Drempel> drempels) {
  private static final Comparator<Feitverwijzing> BY_DATE =
      Comparator.comparing((Feitverwijzing feit) -> feit.datum().orElse(LocalDate.MIN))
          .thenComparing(feit -> feit.id().orElse(""));

  /** Without evidence. */
  static Bevinding of(Stand stand) {
    return new Bevinding(stand, List.of(), List.of());
  }

  /** With the facts in the order of their dates. */
  Bevinding oldestFirst() {
    List<Feitverwijzing> sorted = new ArrayList<>(feiten);
    sorted.sort(BY_DATE);
    return new Bevinding(stand, List.copyOf(sorted), drempels);
  }

  @Override
  public String toString() {
    return "Bevinding";
  }
}
