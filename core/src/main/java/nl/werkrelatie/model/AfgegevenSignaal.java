// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * A signal that one of the two gave, open until it is closed: withdrawn by who gave it, or closed
 * by agreement.
 *
 * <p>What only the inwoner can say ({@code RUST_GEVRAAGD}, {@code GRENS_AANGEGEVEN}, {@code
 * VERZOEK_WISSEL}, {@code VERTROUWEN_BESCHADIGD}, {@code WIL_BESPREKEN}) is refused from another
 * giver. The first three hold until lifted when no expiry is given; the others expire 12 months
 * after their date.
 */
@Value.Immutable
public abstract sealed class AfgegevenSignaal implements TijdelijkFeit
    permits ImmutableAfgegevenSignaal {
  AfgegevenSignaal() {}

  @Override
  public abstract String id();

  /** What it says. */
  public abstract Signaalsoort soort();

  /** Who gave it. */
  public abstract Perspectief gever();

  @Override
  public abstract LocalDate datum();

  @Override
  public abstract Optional<LocalDate> geslotenOp();

  @Override
  public abstract Optional<LocalDate> verlooptOp();

  /** A copy with this {@code id}. */
  public abstract AfgegevenSignaal withId(String id);

  /** A copy with this {@code soort}. */
  public abstract AfgegevenSignaal withSoort(Signaalsoort soort);

  /** A copy with this {@code gever}. */
  public abstract AfgegevenSignaal withGever(Perspectief gever);

  /** A copy with this {@code datum}. */
  public abstract AfgegevenSignaal withDatum(LocalDate datum);

  /** A copy with this {@code geslotenOp}. */
  public abstract AfgegevenSignaal withGeslotenOp(LocalDate geslotenOp);

  /** A copy with this {@code geslotenOp}, or without it when empty. */
  public abstract AfgegevenSignaal withGeslotenOp(Optional<? extends LocalDate> geslotenOp);

  /** A copy with this {@code verlooptOp}. */
  public abstract AfgegevenSignaal withVerlooptOp(LocalDate verlooptOp);

  /** A copy with this {@code verlooptOp}, or without it when empty. */
  public abstract AfgegevenSignaal withVerlooptOp(Optional<? extends LocalDate> verlooptOp);

  @Value.Check
  void check() {
    new Check("AfgegevenSignaal")
        .id(id())
        .required("soort", soort())
        .required("gever", gever())
        .refuseIf(
            soort() != null
                && soort() != Signaalsoort.STROEFHEID
                && gever() == Perspectief.CONSULENT,
            "gever",
            ValueRefusal.GEVER_NOT_INWONER)
        .requiredDate("datum", datum())
        .dateFrom(datum(), "geslotenOp", geslotenOp())
        .dateFrom(datum(), "verlooptOp", verlooptOp())
        .done();
  }

  /** The type and the id. */
  @Override
  public final String toString() {
    return OneLine.of("AfgegevenSignaal", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a signal; {@code geslotenOp} and {@code verlooptOp} can be left out. */
  public static final class Builder extends ImmutableAfgegevenSignaal.Builder {
    Builder() {}
  }
}
