// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one order of reading: by number, but each handvat only after those that are to be read before
 * it.
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
          List.of("H31", "H13"));

  private static final String BEFORE_ALL = "H12";

  /** The numbers run on over the three questions. */
  private static final List<String> BY_QUESTION_AND_NUMBER =
      IntStream.rangeClosed(1, 45).mapToObj(number -> (number < 10 ? "H0" : "H") + number).toList();

  private NaiveOrder() {}

  static List<String> ids() {
    List<String> placed = new ArrayList<>();
    BY_QUESTION_AND_NUMBER.forEach(id -> place(id, placed));
    return placed;
  }

  private static void place(String id, List<String> placed) {
    if (placed.contains(id)) {
      return;
    }
    for (String other : BY_QUESTION_AND_NUMBER) {
      boolean first =
          (other.equals(BEFORE_ALL) && !id.equals(BEFORE_ALL))
              || BEFORE.contains(List.of(other, id));
      if (first) {
        place(other, placed);
      }
    }
    placed.add(id);
  }
}
