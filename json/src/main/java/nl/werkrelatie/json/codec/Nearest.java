// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The known names that look most like a mistyped one. */
public final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST = 80;
  private static final int EDIT = 2;
  private static final int SWAP = 1;

  private Nearest() {}

  /**
   * At most three of the known names, all equally near; none when no name is near. Capitals are no
   * mistake of their own here.
   */
  public static List<String> to(String mistyped, Collection<String> known) {
    if (mistyped.length() > LONGEST) {
      return List.of();
    }
    TreeMap<Integer, List<String>> byDistance =
        known.stream()
            .sorted()
            .collect(
                Collectors.groupingBy(
                    name -> distance(small(mistyped), small(name)),
                    TreeMap::new,
                    Collectors.toList()));
    Map.Entry<Integer, List<String>> first = byDistance.firstEntry();
    if (first == null || first.getKey() > EDIT * Math.max(1, mistyped.length() / 3)) {
      return List.of();
    }
    return first.getValue().stream().limit(MOST).toList();
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
