// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.OptionalInt;
import nl.werkrelatie.shared.OneLine;
import org.immutables.value.Value;

/**
 * The municipal professional in the werkrelatie; helper and executor of law at once.
 *
 * <p>Never carries a mark of quality.
 */
@Value.Immutable
public abstract sealed class Consulent permits ImmutableConsulent {
  Consulent() {}

  /** Your own opaque reference; 1 to 64 characters, refused when it could be a BSN. */
  public abstract String id();

  /**
   * How many inwoners this consulent serves, in inwoners, as the consulent tells; 0 to 100,000,
   * empty when unknown.
   */
  public abstract OptionalInt caseload();

  /** A consulent of whom only the reference is known. */
  public static Consulent of(String id) {
    return builder().id(id).build();
  }

  /** A copy with this {@code id}. */
  public abstract Consulent withId(String id);

  /** A copy with this {@code caseload}. */
  public abstract Consulent withCaseload(int caseload);

  /** A copy with this {@code caseload}, or without it when empty. */
  public abstract Consulent withCaseload(OptionalInt caseload);

  @Value.Check
  void check() {
    new Check("Consulent").person(id()).range("caseload", caseload(), 0, 100_000).done();
  }

  /** The type and the id. */
  @Override
  public final String toString() {
    return OneLine.of("Consulent", id());
  }

  /** Starts a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a consulent; only {@code id} is required. */
  public static final class Builder extends ImmutableConsulent.Builder {
    Builder() {}
  }
}
