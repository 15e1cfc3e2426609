// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkrelatie.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A werkrelatie without special categories of personal data, and without what the consulent
 * reported about the own work.
 *
 * <p>A projection is a type of its own, so that what is left out cannot come along: it has no place
 * for bagage, uitingen and zelfrapportages, for the caseload, for whether an interpreter is needed,
 * and its gespreksmomenten do not tell who was there (a need for an interpreter can reveal where
 * someone comes from). What remains is still personal data, and its purpose is still the
 * werkrelatie alone.
 */
public final class WerkrelatieZonderBijzondereGegevens {
  private final Werkrelatie rest;

  private WerkrelatieZonderBijzondereGegevens(Werkrelatie rest) {
    this.rest = rest;
  }

  static WerkrelatieZonderBijzondereGegevens of(Werkrelatie werkrelatie) {
    return new WerkrelatieZonderBijzondereGegevens(
        werkrelatie
            .withInwoner(werkrelatie.inwoner().withTolkNodig(Optional.empty()))
            .withConsulent(werkrelatie.consulent().withCaseload(OptionalInt.empty()))
            .withGespreksmomenten(
                werkrelatie.gespreksmomenten().stream()
                    .map(moment -> moment.withAanwezigen(Optional.empty()))
                    .toList())
            .withBagage(List.of())
            .withUitingen(List.of())
            .withZelfrapportages(List.of()));
  }

  /** The reference of the inwoner. */
  public String inwonerId() {
    return rest.inwoner().id();
  }

  /** How the inwoner wishes to be spoken; empty when not asked. */
  public Optional<Kanaal> gewenstKanaal() {
    return rest.inwoner().gewenstKanaal();
  }

  /** The reference of the present consulent. */
  public String consulentId() {
    return rest.consulent().id();
  }

  /** The day on which the present consulent began; empty when unknown. */
  public Optional<LocalDate> begin() {
    return rest.begin();
  }

  /**
   * Which number the present consulent is among the consulenten of this inwoner, from 1; empty when
   * unknown.
   */
  public OptionalInt volgnummer() {
    return rest.volgnummer();
  }

  /** The planned length of the guidance; empty when unknown. */
  public Optional<Traject> traject() {
    return rest.traject();
  }

  /** Whether a handover is planned; empty when unknown. */
  public Optional<Overdracht> overdracht() {
    return rest.overdracht();
  }

  /** The colleagues of the consulent; empty when nothing is known of them. */
  public Optional<Team> team() {
    return rest.team();
  }

  /** The contacts, without who was there. */
  public List<Gespreksmoment> gespreksmomenten() {
    return rest.gespreksmomenten();
  }

  /** How the two experienced the qualities. */
  public List<Waarneming> waarnemingen() {
    return rest.waarnemingen();
  }

  /** The signals the two gave. */
  public List<AfgegevenSignaal> signalen() {
    return rest.signalen();
  }

  /** What the consulent promised. */
  public List<Toezegging> toezeggingen() {
    return rest.toezeggingen();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WerkrelatieZonderBijzondereGegevens that && rest.equals(that.rest);
  }

  @Override
  public int hashCode() {
    return rest.hashCode();
  }

  /** The type and the two references. */
  @Override
  public String toString() {
    return OneLine.of("WerkrelatieZonderBijzondereGegevens", inwonerId(), consulentId());
  }
}
