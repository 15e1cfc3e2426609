// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * A life story damaged by adversity, as far as the inwoner shared it: always {@code GEDEELD}, never
 * a guess about someone's life.
 *
 * <p>Violence at home holds until lifted when no expiry is given; every other soort expires 12
 * months after its date.
 */
@Value.Immutable
public abstract sealed class GeschondenLevensverhaal extends Bagage
    permits ImmutableGeschondenLevensverhaal {
  GeschondenLevensverhaal() {}

  @Override
  public abstract String id();

  /** What damaged it; empty when that is not recorded, which is enough to work with. */
  public abstract Optional<Levensverhaalsoort> soort();

  /** {@code GEDEELD}; {@code VERWACHT} is refused. */
  @Override
  @Value.Default
  public Zichtbaarheid zichtbaarheid() {
    return Zichtbaarheid.GEDEELD;
  }

  @Override
  public abstract Optional<Boolean> overdraagbaar();

  @Override
  public abstract LocalDate datum();

  @Override
  public abstract Optional<LocalDate> verlooptOp();

  /** A copy with this {@code id}. */
  public abstract GeschondenLevensverhaal withId(String id);

  /** A copy with this {@code soort}. */
  public abstract GeschondenLevensverhaal withSoort(Levensverhaalsoort soort);

  /** A copy with this {@code soort}, or without it when empty. */
  public abstract GeschondenLevensverhaal withSoort(Optional<? extends Levensverhaalsoort> soort);

  /** A copy with this {@code zichtbaarheid}. */
  public abstract GeschondenLevensverhaal withZichtbaarheid(Zichtbaarheid zichtbaarheid);

  /** A copy with this {@code overdraagbaar}. */
  public abstract GeschondenLevensverhaal withOverdraagbaar(boolean overdraagbaar);

  /** A copy with this {@code overdraagbaar}, or without it when empty. */
  public abstract GeschondenLevensverhaal withOverdraagbaar(Optional<Boolean> overdraagbaar);

  /** A copy with this {@code datum}. */
  public abstract GeschondenLevensverhaal withDatum(LocalDate datum);

  /** A copy with this {@code verlooptOp}. */
  public abstract GeschondenLevensverhaal withVerlooptOp(LocalDate verlooptOp);

  /** A copy with this {@code verlooptOp}, or without it when empty. */
  public abstract GeschondenLevensverhaal withVerlooptOp(Optional<? extends LocalDate> verlooptOp);

  @Value.Check
  void check() {
    new Check("GeschondenLevensverhaal")
        .id(id())
        .refuseIf(
            zichtbaarheid() == Zichtbaarheid.VERWACHT,
            "zichtbaarheid",
            ValueRefusal.LEVENSVERHAAL_NOT_GEDEELD)
        .requiredDate("datum", datum())
        .dateFrom(datum(), "verlooptOp", verlooptOp())
        .done();
  }

  /** The type and the id. */
  @Override
  public final String toString() {
    return OneLine.of("GeschondenLevensverhaal", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a geschonden levensverhaal; {@code id} and {@code datum} are required. */
  public static final class Builder extends ImmutableGeschondenLevensverhaal.Builder {
    Builder() {}
  }
}
