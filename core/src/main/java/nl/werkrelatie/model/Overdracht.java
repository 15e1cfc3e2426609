// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether this werkrelatie will be handed over to another consulent. */
@Value.Immutable
public abstract sealed class Overdracht permits ImmutableOverdracht {
  Overdracht() {}

  /** Whether a handover is planned; a werkrelatie without an overdracht leaves it unknown. */
  public abstract Boolean gepland();

  /** The day of the handover; empty when unknown, only with a planned one. */
  public abstract Optional<LocalDate> datum();

  /** A planned handover of which the day is not yet known. */
  public static Overdracht planned() {
    return builder().gepland(true).build();
  }

  /** A planned handover on this day. */
  public static Overdracht plannedOn(LocalDate datum) {
    return builder().gepland(true).datum(datum).build();
  }

  /** No handover is planned. */
  public static Overdracht notPlanned() {
    return builder().gepland(false).build();
  }

  /** A copy with this {@code gepland}. */
  public abstract Overdracht withGepland(Boolean gepland);

  /** A copy with this {@code datum}. */
  public abstract Overdracht withDatum(LocalDate datum);

  /** A copy with this {@code datum}, or without it when empty. */
  public abstract Overdracht withDatum(Optional<? extends LocalDate> datum);

  @Value.Check
  void check() {
    new Check("Overdracht")
        .required("gepland", gepland())
        .date("datum", datum())
        .refuseIf(
            Boolean.FALSE.equals(gepland()) && datum().isPresent(),
            "datum",
            ValueRefusal.DATE_WITHOUT_PLAN)
        .done();
  }

  /** The type. */
  @Override
  public final String toString() {
    return "Overdracht";
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an overdracht; only {@code gepland} is required. */
  public static final class Builder extends ImmutableOverdracht.Builder {
    Builder() {}
  }
}
