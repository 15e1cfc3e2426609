// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * A consequence of long dependence, recorded only when the inwoner said it, and never inferred.
 *
 * <p>Expires 12 months after its date when no expiry is given.
 */
@Value.Immutable
public abstract sealed class Uiting implements TijdelijkFeit permits ImmutableUiting {
  Uiting() {}

  @Override
  public abstract String id();

  /** What the inwoner named. */
  public abstract Gevolg gevolg();

  @Override
  public abstract LocalDate datum();

  @Override
  public abstract Optional<LocalDate> verlooptOp();

  /** A copy with this {@code id}. */
  public abstract Uiting withId(String id);

  /** A copy with this {@code gevolg}. */
  public abstract Uiting withGevolg(Gevolg gevolg);

  /** A copy with this {@code datum}. */
  public abstract Uiting withDatum(LocalDate datum);

  /** A copy with this {@code verlooptOp}. */
  public abstract Uiting withVerlooptOp(LocalDate verlooptOp);

  /** A copy with this {@code verlooptOp}, or without it when empty. */
  public abstract Uiting withVerlooptOp(Optional<? extends LocalDate> verlooptOp);

  @Value.Check
  void check() {
    new Check("Uiting")
        .id(id())
        .required("gevolg", gevolg())
        .requiredDate("datum", datum())
        .dateFrom(datum(), "verlooptOp", verlooptOp())
        .done();
  }

  /** The type and the id. */
  @Override
  public final String toString() {
    return OneLine.of("Uiting", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a uiting; {@code id}, {@code gevolg} and {@code datum} are required. */
  public static final class Builder extends ImmutableUiting.Builder {
    Builder() {}
  }
}
