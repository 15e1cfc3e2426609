// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * How one of the two experienced one quality on a day, in one of three words.
 *
 * <p>No waarneming means not asked. Two of the same quality, perspective and date are refused in
 * one werkrelatie. Expires 12 months after its date when no expiry is given.
 */
@Value.Immutable
public abstract sealed class Waarneming implements TijdelijkFeit permits ImmutableWaarneming {
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

  /** A copy with this {@code id}. */
  public abstract Waarneming withId(String id);

  /** A copy with this {@code kwaliteit}. */
  public abstract Waarneming withKwaliteit(Kwaliteit kwaliteit);

  /** A copy with this {@code perspectief}. */
  public abstract Waarneming withPerspectief(Perspectief perspectief);

  /** A copy with this {@code beleving}. */
  public abstract Waarneming withBeleving(Beleving beleving);

  /** A copy with this {@code datum}. */
  public abstract Waarneming withDatum(LocalDate datum);

  /** A copy with this {@code verlooptOp}. */
  public abstract Waarneming withVerlooptOp(LocalDate verlooptOp);

  /** A copy with this {@code verlooptOp}, or without it when empty. */
  public abstract Waarneming withVerlooptOp(Optional<? extends LocalDate> verlooptOp);

  /** A copy with this {@code opgeschrevenDoor}. */
  public abstract Waarneming withOpgeschrevenDoor(Perspectief opgeschrevenDoor);

  /** A copy with this {@code opgeschrevenDoor}, or without it when empty. */
  public abstract Waarneming withOpgeschrevenDoor(Optional<? extends Perspectief> opgeschrevenDoor);

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
