// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.model.Zichtbaarheid;

/** Which dates count on a peildatum, worked out from the dates alone. */
final class NaiveDays {
  private final LocalDate peildatum;

  NaiveDays(LocalDate peildatum) {
    this.peildatum = peildatum;
  }

  /** Days since this date; negative for a later one. */
  long ago(LocalDate date) {
    return ChronoUnit.DAYS.between(date, peildatum);
  }

  boolean agoWithin(LocalDate date, int days) {
    return ago(date) >= 0 && ago(date) <= days;
  }

  boolean aheadWithin(LocalDate date, int days) {
    return ago(date) <= 0 && -ago(date) <= days;
  }

  boolean isPastOrToday(LocalDate date) {
    return ago(date) >= 0;
  }

  boolean isTodayOrLater(LocalDate date) {
    return ago(date) <= 0;
  }

  /** Not dated later, not expired, not closed. */
  boolean counts(TijdelijkFeit fact) {
    return isPastOrToday(fact.datum()) && !isExpired(fact) && !isClosed(fact);
  }

  private boolean isExpired(TijdelijkFeit fact) {
    if (fact.verlooptOp().isPresent()) {
      return ago(fact.verlooptOp().get()) > 0;
    }
    if (holdsUntilLifted(fact)) {
      return false;
    }
    if (fact instanceof Systeemkritiek kritiek
        && kritiek.zichtbaarheid() == Zichtbaarheid.VERWACHT) {
      return ago(fact.datum()) > 60;
    }
    return ago(twelveMonthsAfter(fact.datum())) > 0;
  }

  private static boolean holdsUntilLifted(TijdelijkFeit fact) {
    if (fact instanceof AfgegevenSignaal signaal) {
      return signaal.soort() == Signaalsoort.RUST_GEVRAAGD
          || signaal.soort() == Signaalsoort.GRENS_AANGEGEVEN
          || signaal.soort() == Signaalsoort.VERZOEK_WISSEL;
    }
    return fact instanceof GeschondenLevensverhaal verhaal
        && verhaal.soort().equals(Optional.of(Levensverhaalsoort.HUISELIJK_GEWELD));
  }

  /** The same day a year later; 29 February has none and gives 28 February. */
  private static LocalDate twelveMonthsAfter(LocalDate date) {
    boolean leapDay = date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
    return LocalDate.of(
        date.getYear() + 1, date.getMonthValue(), leapDay ? 28 : date.getDayOfMonth());
  }

  private boolean isClosed(TijdelijkFeit fact) {
    Optional<LocalDate> closed = Optional.empty();
    if (fact instanceof AfgegevenSignaal signaal) {
      closed = signaal.geslotenOp();
    }
    if (fact instanceof Zelfrapportage report) {
      closed = report.geslotenOp();
    }
    return closed.isPresent() && isPastOrToday(closed.get());
  }
}
