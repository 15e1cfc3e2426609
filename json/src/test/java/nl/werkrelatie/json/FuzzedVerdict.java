// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A value, or the violations with which it was refused.
 *
 * @param <T> the value
 */
record FuzzedVerdict<T>(@Nullable T value, List<DocumentViolation> violations) {
  private static final int TELLING = 4;

  static <T> FuzzedVerdict<T> of(Supplier<T> reading) {
    try {
      return new FuzzedVerdict<>(reading.get(), List.of());
    } catch (DocumentRefusedException refused) {
      return of(refused);
    }
  }

  static <T> FuzzedVerdict<T> of(DocumentRefusedException refused) {
    assertSilent(refused.toString());
    return new FuzzedVerdict<>(null, judged(refused.violations()));
  }

  /** These violations, when there are as many as may be told and none tells the mark. */
  static List<DocumentViolation> judged(List<DocumentViolation> violations) {
    assertTrue(!violations.isEmpty(), "refused without a violation");
    assertTrue(
        violations.size() <= Limits.standard().violations(),
        () -> violations.size() + " violations are told");
    for (DocumentViolation violation : violations) {
      assertSilent(violation.toString());
      assertSilent(violation.inOneLine(Locale.forLanguageTag("nl")));
    }
    return violations;
  }

  static void assertSilent(String told) {
    for (int start = 0; start + TELLING <= FuzzedReader.MARK.length(); start++) {
      String part = FuzzedReader.MARK.substring(start, start + TELLING);
      assertTrue(!told.contains(part), () -> "a message tells what the document holds: " + told);
    }
  }
}
