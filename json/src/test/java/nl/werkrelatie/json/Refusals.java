// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** What is refused, as the tests look at it. */
final class Refusals {
  private Refusals() {}

  /** The violations with which this werkrelatie is refused. */
  static List<DocumentViolation> of(String document) {
    return of(() -> WerkrelatieJson.read(document));
  }

  static List<DocumentViolation> of(Executable reading) {
    return refusal(reading).violations();
  }

  static DocumentRefusedException refusal(Executable reading) {
    DocumentRefusedException refusal =
        Assertions.assertThrowsExactly(
            DocumentRefusedException.class, reading, "the document was read");
    assertNull(refusal.getCause(), "a refusal has a cause");
    Assertions.assertEquals(
        0, refusal.getSuppressed().length, "a refusal has something suppressed");
    return refusal;
  }

  /** Code and pointer of each violation, for example {@code MISSING /inwoner/id}. */
  static List<String> places(List<DocumentViolation> violations) {
    return violations.stream()
        .map(violation -> (violation.code() + " " + violation.pointer()).trim())
        .toList();
  }
}
