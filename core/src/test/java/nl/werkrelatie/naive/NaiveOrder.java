// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one order of reading: by question and number, but each handvat only after those that are to
 * be read before it.
 */
final class NaiveOrder {
  /** Each with those that are read before it. */
  private static final Map<String, Set<String>> BEFORE =
      Map.of(
          "H02", Set.of("H09", "H10", "H47"),
          "H13", Set.of("H31"),
          "H19", Set.of("H01", "H13", "H53"),
          "H21", Set.of("H13"),
          "H27", Set.of("H21", "H48"),
          "H46", Set.of("H31"),
          "H53", Set.of("H10"));

  private static final String BEFORE_ALL = "H12";

  private NaiveOrder() {}

  /** Those by question and number, each after those that are to be read before it. */
  static List<String> of(List<String> byQuestionAndNumber) {
    List<String> placed = new ArrayList<>();
    byQuestionAndNumber.forEach(id -> place(id, byQuestionAndNumber, placed));
    return placed;
  }

  private static void place(String id, List<String> byQuestionAndNumber, List<String> placed) {
    if (placed.contains(id)) {
      return;
    }
    for (String other : byQuestionAndNumber) {
      boolean first =
          (other.equals(BEFORE_ALL) && !id.equals(BEFORE_ALL))
              || BEFORE.getOrDefault(id, Set.of()).contains(other);
      if (first) {
        place(other, byQuestionAndNumber, placed);
      }
    }
    placed.add(id);
  }
}
