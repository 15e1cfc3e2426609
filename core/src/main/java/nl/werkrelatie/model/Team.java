// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The colleagues of the consulent, who can share an approach. */
@Value.Immutable
public abstract sealed class Team permits ImmutableTeam {
  Team() {}

  /** The day the team last discussed this werkrelatie; empty when unknown. */
  public abstract Optional<LocalDate> laatsteOverleg();

  /**
   * Whether the team has people with lived experience among its members; empty when unknown, which
   * is not "no".
   */
  public abstract Optional<Boolean> ervaringskennis();

  /** A copy with this {@code laatsteOverleg}. */
  public abstract Team withLaatsteOverleg(LocalDate laatsteOverleg);

  /** A copy with this {@code laatsteOverleg}, or without it when empty. */
  public abstract Team withLaatsteOverleg(Optional<? extends LocalDate> laatsteOverleg);

  /** A copy with this {@code ervaringskennis}. */
  public abstract Team withErvaringskennis(boolean ervaringskennis);

  /** A copy with this {@code ervaringskennis}, or without it when empty. */
  public abstract Team withErvaringskennis(Optional<Boolean> ervaringskennis);

  @Value.Check
  void check() {
    new Check("Team").date("laatsteOverleg", laatsteOverleg()).done();
  }

  /** The type. */
  @Override
  public final String toString() {
    return "Team";
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a team; nothing is required. */
  public static final class Builder extends ImmutableTeam.Builder {
    Builder() {}
  }
}
