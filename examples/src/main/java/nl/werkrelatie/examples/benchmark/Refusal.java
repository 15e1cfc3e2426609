// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import nl.werkrelatie.json.DocumentViolation;
import org.jspecify.annotations.Nullable;

/** The hand-written reader refused a document. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable List<DocumentViolation> violations;

  Refusal(List<DocumentViolation> violations) {
    super(violations.size() + " violations");
    this.violations = List.copyOf(violations);
  }

  /** Everything that is wrong, in the order of the document. */
  List<DocumentViolation> violations() {
    return violations == null ? List.of() : violations;
  }
}
