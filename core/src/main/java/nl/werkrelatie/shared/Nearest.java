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

  /** What a letter takes depends on the two rows before it. */
  private static final int ROWS = 3;

  /** Among more, what looks most like a name says little, and takes long to find. */
  private static final int MOST_KNOWN = 500;

  /** Fewer letters are in too many names by chance. */
  private static final int LEAST_HELD = 4;

  private Nearest() {}

  /**
   * At most three of the known names, all equally near; none when no name is near or more than 500
   * are known.
   */
  public static List<String> to(String mistyped, Collection<String> known) {
    if (known.size() > MOST_KNOWN) {
      return List.of();
    }
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
    String typed = small(mistyped);
    int[][] rows = new int[ROWS][typed.length() + 1];
    return known.stream()
        .collect(
            Collectors.groupingBy(
                name -> distance(small(name), typed, most, rows),
                TreeMap::new,
                Collectors.toList()))
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
   * for two letters swapped, the commonest slip. More than the most as soon as that is certain.
   *
   * @param rows where the last rows are kept, each one longer than the typed name
   */
  private static int distance(String name, String typed, int most, int[][] rows) {
    int length = typed.length();
    if (EDIT * Math.abs(name.length() - length) > most) {
      return most + 1;
    }
    int leastBefore = 0;
    for (int row = 0; row <= name.length(); row++) {
      int least = fill(row, name, typed, rows);
      // From the row before the last a swap can still be made.
      if (Math.min(least, leastBefore) > most) {
        return most + 1;
      }
      leastBefore = least;
    }
    return rows[name.length() % ROWS][length];
  }

  /** Fills this row from those before it, and gives the least in it. */
  private static int fill(int row, String name, String typed, int[][] rows) {
    int[] filled = rows[row % ROWS];
    int[] before = rows[(row + ROWS - 1) % ROWS];
    int[] twoBefore = rows[(row + ROWS - 2) % ROWS];
    int least = Integer.MAX_VALUE;
    for (int column = 0; column <= typed.length(); column++) {
      filled[column] =
          row == 0 || column == 0
              ? EDIT * (row + column)
              : Math.min(
                  Math.min(before[column], filled[column - 1]) + EDIT,
                  before[column - 1]
                      + (name.charAt(row - 1) == typed.charAt(column - 1) ? 0 : EDIT));
      if (isSwap(name, row, typed, column)) {
        filled[column] = Math.min(filled[column], twoBefore[column - 2] + SWAP);
      }
      least = Math.min(least, filled[column]);
    }
    return least;
  }

  private static boolean isSwap(String one, int row, String other, int column) {
    return row > 1
        && column > 1
        && one.charAt(row - 1) == other.charAt(column - 2)
        && one.charAt(row - 2) == other.charAt(column - 1);
  }
}
