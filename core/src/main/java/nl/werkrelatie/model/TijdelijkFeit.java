// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact that does not hold for ever: it counts from its date up to and including its last day.
 *
 * <p>When no expiry is given the fact expires by default, because what was written to help should
 * not outlive its purpose. What the inwoner asked or set, and violence at home, hold until lifted:
 * forgetting those silently could do harm.
 */
public sealed interface TijdelijkFeit extends Feit
    permits Bagage, Waarneming, Uiting, AfgegevenSignaal, Zelfrapportage {

  /** The day on which it was said, seen or given; years 1900 to 2200. */
  LocalDate datum();

  /**
   * The last day on which it counts, inclusive, as given; empty when none was given. Not before
   * {@link #datum()}.
   */
  Optional<LocalDate> verlooptOp();

  /**
   * The day from which it is no longer open; empty while open and for what cannot be closed. Not
   * before {@link #datum()}.
   */
  default Optional<LocalDate> geslotenOp() {
    return Optional.empty();
  }

  /**
   * The last day on which it counts, inclusive: the given one, else 12 calendar months after its
   * date, or 60 days for what the consulent expects; empty when it holds until lifted.
   */
  default Optional<LocalDate> laatsteDag() {
    Optional<LocalDate> given = verlooptOp();
    return given.isPresent() ? given : Expiry.of(this).lastDay(datum());
  }

  /** Whether its last day lies before this date. */
  default boolean isExpired(LocalDate peildatum) {
    Optional<LocalDate> given = verlooptOp();
    return given.isPresent() ? given.get().isBefore(peildatum) : Expiry.isOver(this, peildatum);
  }

  /** Whether it counts on this date: not dated later, not expired and not closed. */
  default boolean countsOn(LocalDate peildatum) {
    if (datum().isAfter(peildatum) || isExpired(peildatum)) {
      return false;
    }
    Optional<LocalDate> closed = geslotenOp();
    return closed.isEmpty() || closed.get().isAfter(peildatum);
  }
}
