// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * Critical experience of the system: information about the system, possibly right, and not
 * resistance by the person.
 *
 * <p>Shared by the inwoner, or expected by the consulent. An expectation is the consulent's own, is
 * not transferable, and expires 60 days after its date when no expiry is given; what was shared
 * expires after 12 months.
 */
@Value.Immutable
public abstract sealed class Systeemkritiek extends Bagage permits ImmutableSysteemkritiek {
  Systeemkritiek() {}

  @Override
  public abstract String id();

  /** What it goes back to; empty when that is not recorded, which is enough to work with. */
  public abstract Optional<Systeemkritieksoort> soort();

  @Override
  public abstract Zichtbaarheid zichtbaarheid();

  @Override
  public abstract Optional<Boolean> overdraagbaar();

  @Override
  public abstract LocalDate datum();

  @Override
  public abstract Optional<LocalDate> verlooptOp();

  /** A copy with this {@code id}. */
  public abstract Systeemkritiek withId(String id);

  /** A copy with this {@code soort}. */
  public abstract Systeemkritiek withSoort(Systeemkritieksoort soort);

  /** A copy with this {@code soort}, or without it when empty. */
  public abstract Systeemkritiek withSoort(Optional<? extends Systeemkritieksoort> soort);

  /** A copy with this {@code zichtbaarheid}. */
  public abstract Systeemkritiek withZichtbaarheid(Zichtbaarheid zichtbaarheid);

  /** A copy with this {@code overdraagbaar}. */
  public abstract Systeemkritiek withOverdraagbaar(boolean overdraagbaar);

  /** A copy with this {@code overdraagbaar}, or without it when empty. */
  public abstract Systeemkritiek withOverdraagbaar(Optional<Boolean> overdraagbaar);

  /** A copy with this {@code datum}. */
  public abstract Systeemkritiek withDatum(LocalDate datum);

  /** A copy with this {@code verlooptOp}. */
  public abstract Systeemkritiek withVerlooptOp(LocalDate verlooptOp);

  /** A copy with this {@code verlooptOp}, or without it when empty. */
  public abstract Systeemkritiek withVerlooptOp(Optional<? extends LocalDate> verlooptOp);

  @Value.Check
  void check() {
    new Check("Systeemkritiek")
        .id(id())
        .required("zichtbaarheid", zichtbaarheid())
        .refuseIf(
            zichtbaarheid() == Zichtbaarheid.VERWACHT && overdraagbaar().orElse(false),
            "overdraagbaar",
            ValueRefusal.VERWACHT_OVERDRAAGBAAR)
        .requiredDate("datum", datum())
        .dateFrom(datum(), "verlooptOp", verlooptOp())
        .done();
  }

  /** The type and the id. */
  @Override
  public final String toString() {
    return OneLine.of("Systeemkritiek", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a systeemkritiek; {@code id}, {@code zichtbaarheid} and {@code datum} are required. */
  public static final class Builder extends ImmutableSysteemkritiek.Builder {
    Builder() {}
  }
}
