// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;

/** A werkrelatie as it looks on the peildatum: only what counts on that day, in one fixed order. */
final class Situatie {
  private final Werkrelatie werkrelatie;
  private final LocalDate peildatum;
  private final Drempels drempels;
  private final List<Gespreksmoment> moments;

  Situatie(Werkrelatie werkrelatie, LocalDate peildatum, Drempels drempels) {
    this.werkrelatie = werkrelatie;
    this.peildatum = peildatum;
    this.drempels = drempels;
    this.moments =
        werkrelatie.gespreksmomenten().stream().sorted(Gespreksmoment.CHRONOLOGICAL).toList();
  }

  Werkrelatie werkrelatie() {
    return werkrelatie;
  }

  LocalDate peildatum() {
    return peildatum;
  }

  /**
   * Calendar days from the date to the peildatum: 0 on the peildatum itself, negative for a later
   * date.
   */
  long daysAgo(LocalDate date) {
    return ChronoUnit.DAYS.between(date, peildatum);
  }

  /** Whether the date lies 0 up to and including this many days ago. */
  boolean within(LocalDate date, Drempel drempel) {
    long days = daysAgo(date);
    return days >= 0 && days <= waarde(drempel);
  }

  /** The value of a threshold that has a default. */
  int waarde(Drempel drempel) {
    return drempels.van(drempel).orElseThrow().waarde();
  }

  Drempels drempels() {
    return drempels;
  }

  /**
   * Past moments, oldest first: dated on or before the peildatum and not planned; an unknown status
   * counts as past.
   */
  List<Gespreksmoment> past() {
    return moments.stream()
        .filter(moment -> !moment.datum().isAfter(peildatum))
        .filter(moment -> !hasStatus(moment, Gespreksstatus.GEPLAND))
        .toList();
  }

  /** Moments dated on or after the peildatum, earliest first, whatever their status. */
  List<Gespreksmoment> coming() {
    return moments.stream().filter(moment -> !moment.datum().isBefore(peildatum)).toList();
  }

  static boolean hasStatus(Gespreksmoment moment, Gespreksstatus status) {
    return moment.status().filter(status::equals).isPresent();
  }

  /** The facts that count on the peildatum and are of this kind, oldest first. */
  <F extends TijdelijkFeit> List<F> counting(List<F> feiten, Predicate<? super F> kind) {
    return feiten.stream()
        .filter(feit -> feit.countsOn(peildatum))
        .filter(kind)
        .sorted(Comparator.comparing((F feit) -> feit.datum()).thenComparing(Feit::id))
        .toList();
  }

  /** The observations of one quality in one perspective that count, oldest first. */
  List<Waarneming> observations(Kwaliteit kwaliteit, Perspectief perspectief) {
    return counting(
        werkrelatie.waarnemingen(),
        waarneming ->
            waarneming.kwaliteit() == kwaliteit && waarneming.perspectief() == perspectief);
  }

  static List<Feitverwijzing> pointing(List<? extends Feit> feiten) {
    return feiten.stream().map(Feitverwijzing::of).toList();
  }
}
