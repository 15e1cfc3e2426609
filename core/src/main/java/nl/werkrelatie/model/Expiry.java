// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;

/** How long a fact counts when nobody gave its last day. */
enum Expiry {
  /** 12 calendar months. */
  TWELVE_MONTHS {
    @Override
    Optional<LocalDate> lastDay(LocalDate datum) {
      return Optional.of(datum.plusMonths(12));
    }

    @Override
    boolean isOver(LocalDate datum, LocalDate peildatum) {
      // No 12 months are shorter, so most facts need no other date to be made.
      return peildatum.toEpochDay() - datum.toEpochDay() > SHORTEST_YEAR
          && datum.plusMonths(12).isBefore(peildatum);
    }
  },
  /** What a consulent expects: 60 days. */
  SIXTY_DAYS {
    @Override
    Optional<LocalDate> lastDay(LocalDate datum) {
      return Optional.of(datum.plusDays(60));
    }

    @Override
    boolean isOver(LocalDate datum, LocalDate peildatum) {
      return peildatum.toEpochDay() - datum.toEpochDay() > 60;
    }
  },
  /** What the inwoner asked or set, and violence at home: forgetting it silently could do harm. */
  UNTIL_LIFTED {
    @Override
    Optional<LocalDate> lastDay(LocalDate datum) {
      return Optional.empty();
    }

    @Override
    boolean isOver(LocalDate datum, LocalDate peildatum) {
      return false;
    }
  };

  private static final int SHORTEST_YEAR = 365;

  static Expiry of(TijdelijkFeit feit) {
    if (feit instanceof AfgegevenSignaal signaal) {
      return signaal.soort().holdsUntilLifted() ? UNTIL_LIFTED : TWELVE_MONTHS;
    } else if (feit instanceof GeschondenLevensverhaal verhaal) {
      boolean violence = verhaal.soort().orElse(null) == Levensverhaalsoort.HUISELIJK_GEWELD;
      return violence ? UNTIL_LIFTED : TWELVE_MONTHS;
    }
    return feit instanceof Systeemkritiek kritiek
            && kritiek.zichtbaarheid() == Zichtbaarheid.VERWACHT
        ? SIXTY_DAYS
        : TWELVE_MONTHS;
  }

  /** Whether this fact, of which nobody gave the last day, no longer counts on this date. */
  static boolean isOver(TijdelijkFeit feit, LocalDate peildatum) {
    // Its soort matters for an old levensverhaal only, and asking for it makes an object.
    return feit instanceof GeschondenLevensverhaal
        ? TWELVE_MONTHS.isOver(feit.datum(), peildatum) && of(feit) == TWELVE_MONTHS
        : of(feit).isOver(feit.datum(), peildatum);
  }

  /** The last day on which it counts, inclusive; empty when it holds until lifted. */
  abstract Optional<LocalDate> lastDay(LocalDate datum);

  /** Whether that day lies before this date. */
  abstract boolean isOver(LocalDate datum, LocalDate peildatum);
}
