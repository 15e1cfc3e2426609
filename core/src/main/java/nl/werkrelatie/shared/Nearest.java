// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The known names that look most like a mistyped one. Capitals are no mistake of their own. */
public final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST = 80;
  private static final int EDIT = 2;
  private static final int SWAP = 1;

  /** Fewer letters are in too many names by chance. */
  private static final int LEAST_HELD = 4;

  private Nearest() {}

  /** At most three of the known names, all equally near; none when no name is near. */
  public static List<String> to(String mistyped, Collection<String> known) {
    return near(mistyped, known).values().stream()
        .limit(1)
        .flatMap(List::stream)
        .sorted()
        .limit(MOST)
        .toList();
  }

  /**
   * At most three of the known names: the nearest first, and after the near ones those that hold
   * what was typed whole.
   */
  public static List<String> around(String mistyped, Collection<String> known) {
    Stream<String> near =
        near(mistyped, known).values().stream()
            // The same letters were perhaps typed in the wrong order.
            .flatMap(
                equal ->
                    equal.stream()
                        .sorted(
                            Comparator.comparing(
                                name -> !letters(name).equals(letters(mistyped)))));
    Stream<String> holding =
        known.stream()
            .filter(
                name -> mistyped.length() >= LEAST_HELD && small(name).contains(small(mistyped)))
            .sorted(Comparator.comparingInt(String::length));
    return Stream.concat(near, holding).distinct().limit(MOST).toList();
  }

  /** By what it takes, only as far as something is left of what was typed. */
  private static SortedMap<Integer, List<String>> near(String mistyped, Collection<String> known) {
    int length = mistyped.length();
    if (length > LONGEST) {
      return Collections.emptySortedMap();
    }
    int most = length < 2 ? 0 : EDIT * Math.max(1, length / 3);
    return known.stream()
        .collect(
            Collectors.groupingBy(
                name -> distance(small(mistyped), small(name)), TreeMap::new, Collectors.toList()))
        .headMap(most + 1);
  }

  private static List<Integer> letters(String name) {
    return small(name).chars().sorted().boxed().toList();
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * What it takes to make one the other: two for each letter put in, left out or changed, and one
   * for two letters swapped, the commonest slip.
   */
  private static int distance(String one, String other) {
    int[][] distance = new int[one.length() + 1][other.length() + 1];
    for (int row = 0; row <= one.length(); row++) {
      for (int column = 0; column <= other.length(); column++) {
        distance[row][column] =
            row == 0 || column == 0
                ? EDIT * (row + column)
                : Math.min(
                    Math.min(distance[row - 1][column], distance[row][column - 1]) + EDIT,
                    distance[row - 1][column - 1]
                        + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : EDIT));
        if (isSwap(one, row, other, column)) {
          distance[row][column] =
              Math.min(distance[row][column], distance[row - 2][column - 2] + SWAP);
        }
      }
    }
    return distance[one.length()][other.length()];
  }

  private static boolean isSwap(String one, int row, String other, int column) {
    return row > 1
        && column > 1
        && one.charAt(row - 1) == other.charAt(column - 2)
        && one.charAt(row - 2) == other.charAt(column - 1);
  }
}
