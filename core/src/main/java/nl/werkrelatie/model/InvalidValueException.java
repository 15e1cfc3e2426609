// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value was refused: all its violations at once, each with where, what and what to do.
 *
 * <p>Carries no content of the value and no cause.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable List<Violation> violations;

  InvalidValueException(String type, List<Violation> violations) {
    super(
        type
            + " is refused: "
            + violations.stream().map(Violation::toString).collect(Collectors.joining("; also ")));
    this.violations = List.copyOf(violations);
  }

  /**
   * Everything that is wrong, in the order of the attributes; empty after Java serialisation only.
   */
  public List<Violation> violations() {
    return violations == null ? List.of() : violations;
  }
}
