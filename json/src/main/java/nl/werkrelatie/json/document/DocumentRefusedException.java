// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document was refused: all its violations at once, each with where, what and what to do.
 *
 * <p>Carries nothing the document holds, no cause and nothing suppressed, so it can be logged and
 * shown.
 */
public final class DocumentRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable List<DocumentViolation> violations;

  public DocumentRefusedException(List<DocumentViolation> violations) {
    super(
        "the document is refused: "
            + violations.stream()
                .map(DocumentViolation::toString)
                .collect(Collectors.joining("; also ")));
    this.violations = List.copyOf(violations);
  }

  /**
   * What is wrong, in the order of the document; at least one, and no more than {@link
   * Limits#violations()}. Empty after Java serialisation only.
   */
  public List<DocumentViolation> violations() {
    return violations == null ? List.of() : violations;
  }
}
