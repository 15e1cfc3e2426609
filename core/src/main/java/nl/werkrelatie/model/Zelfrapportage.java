// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * What the consulent reports about the own work, open until closed; the consulent's own, and the
 * team's only when shared.
 *
 * <p>Expires 12 months after its date when no expiry is given.
 */
@Value.Immutable
public abstract sealed class Zelfrapportage implements TijdelijkFeit
    permits ImmutableZelfrapportage {
  Zelfrapportage() {}

  @Override
  public abstract String id();

  /** What presses. */
  public abstract Contextdruk soort();

  @Override
  public abstract LocalDate datum();

  @Override
  public abstract Optional<LocalDate> geslotenOp();

  @Override
  public abstract Optional<LocalDate> verlooptOp();

  /**
   * Whether the consulent shares it with the team; empty when not said, which keeps it with the
   * consulent.
   */
  public abstract Optional<Boolean> gedeeldMetTeam();

  /** A copy with this {@code id}. */
  public abstract Zelfrapportage withId(String id);

  /** A copy with this {@code soort}. */
  public abstract Zelfrapportage withSoort(Contextdruk soort);

  /** A copy with this {@code datum}. */
  public abstract Zelfrapportage withDatum(LocalDate datum);

  /** A copy with this {@code geslotenOp}. */
  public abstract Zelfrapportage withGeslotenOp(LocalDate geslotenOp);

  /** A copy with this {@code geslotenOp}, or without it when empty. */
  public abstract Zelfrapportage withGeslotenOp(Optional<? extends LocalDate> geslotenOp);

  /** A copy with this {@code verlooptOp}. */
  public abstract Zelfrapportage withVerlooptOp(LocalDate verlooptOp);

  /** A copy with this {@code verlooptOp}, or without it when empty. */
  public abstract Zelfrapportage withVerlooptOp(Optional<? extends LocalDate> verlooptOp);

  /** A copy with this {@code gedeeldMetTeam}. */
  public abstract Zelfrapportage withGedeeldMetTeam(boolean gedeeldMetTeam);

  /** A copy with this {@code gedeeldMetTeam}, or without it when empty. */
  public abstract Zelfrapportage withGedeeldMetTeam(Optional<Boolean> gedeeldMetTeam);

  @Value.Check
  void check() {
    new Check("Zelfrapportage")
        .id(id())
        .required("soort", soort())
        .requiredDate("datum", datum())
        .dateFrom(datum(), "geslotenOp", geslotenOp())
        .dateFrom(datum(), "verlooptOp", verlooptOp())
        .done();
  }

  /** The type and the id. */
  @Override
  public final String toString() {
    return OneLine.of("Zelfrapportage", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a self-report; {@code id}, {@code soort} and {@code datum} are required. */
  public static final class Builder extends ImmutableZelfrapportage.Builder {
    Builder() {}
  }
}
