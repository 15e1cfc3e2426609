// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one of the two experienced one quality on a day, in one of three words.
 *
 * <p>No waarneming means not asked. Two of the same quality, perspective and date are refused in
 * one werkrelatie. Expires 12 months after its date when no expiry is given.
 */
@Value.Immutable
public abstract sealed class Waarneming implements TijdelijkFeit, WithWaarneming
    permits ImmutableWaarneming {
  Waarneming() {}

  @Override
  public abstract String id();

  /** The quality it speaks of. */
  public abstract Kwaliteit kwaliteit();

  /** Whose experience it is. */
  public abstract Perspectief perspectief();

  /** How it was experienced. */
  public abstract Beleving beleving();

  @Override
  public abstract LocalDate datum();

  @Override
  public abstract Optional<LocalDate> verlooptOp();

  /** Who wrote it down; empty when unknown. The inwoner can be the author. */
  public abstract Optional<Perspectief> opgeschrevenDoor();

  @Value.Check
  void check() {
    new Check("Waarneming")
        .id(id())
        .required("kwaliteit", kwaliteit())
        .required("perspectief", perspectief())
        .required("beleving", beleving())
        .requiredDate("datum", datum())
        .dateFrom(datum(), "verlooptOp", verlooptOp())
        .done();
  }

  /** The type and the id. */
  @Override
  public final String toString() {
    return OneLine.of("Waarneming", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a waarneming; {@code verlooptOp} and {@code opgeschrevenDoor} can be left out. */
  public static final class Builder extends ImmutableWaarneming.Builder {
    Builder() {}
  }
}
