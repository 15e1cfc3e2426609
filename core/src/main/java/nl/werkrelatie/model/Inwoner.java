// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.Optional;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * The person who receives or applies for social assistance and sits at the table as a whole person.
 *
 * <p>Known here by an opaque reference of your own system; never a name, a BSN, a birth date, a
 * nationality or an address.
 */
@Value.Immutable
public abstract sealed class Inwoner permits ImmutableInwoner {
  Inwoner() {}

  /**
   * Your own opaque reference, for example {@code W-1043}; 1 to 64 characters, refused when it
   * could be a BSN.
   */
  public abstract String id();

  /** How the inwoner wishes to be spoken; empty when not asked. */
  public abstract Optional<Kanaal> gewenstKanaal();

  /** Whether an interpreter is needed; empty when unknown, which is not "no". */
  public abstract Optional<Boolean> tolkNodig();

  /** An inwoner of whom only the reference is known. */
  public static Inwoner of(String id) {
    return builder().id(id).build();
  }

  /** A copy with this {@code id}. */
  public abstract Inwoner withId(String id);

  /** A copy with this {@code gewenstKanaal}. */
  public abstract Inwoner withGewenstKanaal(Kanaal gewenstKanaal);

  /** A copy with this {@code gewenstKanaal}, or without it when empty. */
  public abstract Inwoner withGewenstKanaal(Optional<? extends Kanaal> gewenstKanaal);

  /** A copy with this {@code tolkNodig}. */
  public abstract Inwoner withTolkNodig(boolean tolkNodig);

  /** A copy with this {@code tolkNodig}, or without it when empty. */
  public abstract Inwoner withTolkNodig(Optional<Boolean> tolkNodig);

  @Value.Check
  void check() {
    new Check("Inwoner").person(id()).done();
  }

  /** The type and the id, never a wish. */
  @Override
  public final String toString() {
    return OneLine.of("Inwoner", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an inwoner; only {@code id} is required. */
  public static final class Builder extends ImmutableInwoner.Builder {
    Builder() {}
  }
}
