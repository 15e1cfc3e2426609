// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The violations found in one document so far. */
final class Violations {
  private static final int NOT_YET = 0;

  private final char[] content;
  private final List<DocumentViolation> found = new ArrayList<>();

  Violations(char[] content) {
    this.content = content;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Adds one at a known place; throws when the limit is reached. */
  void add(DocumentViolation violation) {
    found.add(violation);
    if (found.size() >= Limits.VIOLATIONS) {
      throw refusal();
    }
  }

  /** Adds one whose line and column are looked up only when the document is refused. */
  void add(DocumentViolation.Code code, String pointer, String text) {
    add(new DocumentViolation(code, pointer, NOT_YET, NOT_YET, text));
  }

  /** Everything found, in the order of the document. */
  DocumentRefusedException refusal() {
    List<String> unplaced =
        found.stream()
            .filter(violation -> violation.line() == NOT_YET)
            .map(DocumentViolation::pointer)
            .toList();
    Places places = Places.in(content, unplaced);
    List<DocumentViolation> sorted = new ArrayList<>();
    for (DocumentViolation violation : found) {
      sorted.add(violation.line() == NOT_YET ? places.place(violation) : violation);
    }
    sorted.sort(
        Comparator.comparingInt(DocumentViolation::line)
            .thenComparingInt(DocumentViolation::column));
    return new DocumentRefusedException(sorted);
  }
}
