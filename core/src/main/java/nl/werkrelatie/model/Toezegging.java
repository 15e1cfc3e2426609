// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/** Something the consulent promised this inwoner; what was promised is not recorded. */
@Value.Immutable
public abstract sealed class Toezegging implements Feit permits ImmutableToezegging {
  Toezegging() {}

  @Override
  public abstract String id();

  /** The last day, inclusive, on which it would be kept; years 1900 to 2200. */
  public abstract LocalDate uiterlijk();

  /** What became of it; empty when unknown. */
  public abstract Optional<Toezeggingstatus> status();

  /** A copy with this {@code id}. */
  public abstract Toezegging withId(String id);

  /** A copy with this {@code uiterlijk}. */
  public abstract Toezegging withUiterlijk(LocalDate uiterlijk);

  /** A copy with this {@code status}. */
  public abstract Toezegging withStatus(Toezeggingstatus status);

  /** A copy with this {@code status}, or without it when empty. */
  public abstract Toezegging withStatus(Optional<? extends Toezeggingstatus> status);

  @Value.Check
  void check() {
    new Check("Toezegging").id(id()).requiredDate("uiterlijk", uiterlijk()).done();
  }

  /** The type and the id. */
  @Override
  public final String toString() {
    return OneLine.of("Toezegging", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a toezegging; {@code id} and {@code uiterlijk} are required. */
  public static final class Builder extends ImmutableToezegging.Builder {
    Builder() {}
  }
}
