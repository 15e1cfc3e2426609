// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.util.ArrayList;
import java.util.List;

/**
 * The one order of reading: by question and number, but each handvat only after those that are to
 * be read before it.
 */
final class NaiveOrder {
  /** The first is read before the second. */
  private static final List<List<String>> BEFORE =
      List.of(
          List.of("H01", "H19"),
          List.of("H13", "H19"),
          List.of("H13", "H21"),
          List.of("H21", "H27"),
          List.of("H09", "H02"),
          List.of("H10", "H02"),
          List.of("H31", "H13"),
          List.of("H47", "H02"),
          List.of("H10", "H53"),
          List.of("H53", "H19"),
          List.of("H31", "H46"),
          List.of("H48", "H27"));

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
              || BEFORE.contains(List.of(other, id));
      if (first) {
        place(other, byQuestionAndNumber, placed);
      }
    }
    placed.add(id);
  }
}
