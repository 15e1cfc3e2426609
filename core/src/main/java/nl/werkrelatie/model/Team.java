// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The colleagues of the consulent, who can share an approach. */
@Value.Immutable
public abstract sealed class Team implements WithTeam permits ImmutableTeam {
  Team() {}

  /** The day the team last discussed this werkrelatie; empty when unknown. */
  public abstract Optional<LocalDate> laatsteOverleg();

  /**
   * Whether the team has people with lived experience among its members; empty when unknown, which
   * is not "no".
   */
  public abstract Optional<Boolean> ervaringskennis();

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
