// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The planned length of the guidance, apart from the beginning of this consulent; longer is not
 * better by itself.
 */
@Value.Immutable
public abstract sealed class Traject permits ImmutableTraject {
  Traject() {}

  /** The planned first day; empty when unknown. */
  public abstract Optional<LocalDate> begin();

  /** The planned last day, inclusive; empty when unknown, not before {@link #begin()}. */
  public abstract Optional<LocalDate> einde();

  /** A traject from the first to the last day, both inclusive. */
  public static Traject of(LocalDate begin, LocalDate einde) {
    return builder().begin(begin).einde(einde).build();
  }

  /** A copy with this {@code begin}. */
  public abstract Traject withBegin(LocalDate begin);

  /** A copy with this {@code begin}, or without it when empty. */
  public abstract Traject withBegin(Optional<? extends LocalDate> begin);

  /** A copy with this {@code einde}. */
  public abstract Traject withEinde(LocalDate einde);

  /** A copy with this {@code einde}, or without it when empty. */
  public abstract Traject withEinde(Optional<? extends LocalDate> einde);

  @Value.Check
  void check() {
    new Check("Traject")
        .date("begin", begin())
        .date("einde", einde())
        .refuseIf(
            begin().isPresent() && einde().isPresent() && einde().get().isBefore(begin().get()),
            "einde",
            ValueRefusal.EINDE_BEFORE_BEGIN)
        .done();
  }

  /** The type. */
  @Override
  public final String toString() {
    return "Traject";
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a traject; nothing is required. */
  public static final class Builder extends ImmutableTraject.Builder {
    Builder() {}
  }
}
