// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The known words that look most like a mistyped one, and after them those that hold it whole. */
public final class NearNames {
  private static final int SHOWN = 3;

  /** Fewer letters are in too many words by chance. */
  private static final int WHOLE = 4;

  private NearNames() {}

  /** The nearest first, three at most; none when nothing is near. */
  public static List<String> to(String typed, Collection<String> known) {
    String key = Plain.key(typed);
    // Of a name of one letter nothing would be left of what was typed.
    int most = key.length() < 2 ? 0 : Math.max(1, key.length() / 3);
    Map<String, String> byKey = new LinkedHashMap<>();
    // What differs in capitals only is explained together.
    known.forEach(word -> byKey.putIfAbsent(Plain.key(word), word));
    ToIntFunction<String> steps = other -> Math.min(distance(key, other), most + 1);
    return byKey.keySet().stream()
        .filter(
            other ->
                steps.applyAsInt(other) <= most || key.length() >= WHOLE && other.contains(key))
        .sorted(
            Comparator.comparingInt(steps)
                .thenComparing(other -> !letters(key).equals(letters(other)))
                .thenComparing(other -> steps.applyAsInt(other) > most ? other.length() : 0))
        .limit(SHOWN)
        .map(byKey::get)
        .toList();
  }

  /** The letters alone: words with the same ones were perhaps typed in the wrong order. */
  private static List<Integer> letters(String word) {
    return word.chars().sorted().boxed().toList();
  }

  /** How many letters are to be changed, added, left out or exchanged with their neighbour. */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int step = Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1);
        step = Math.min(step, steps[i - 1][j - 1] + same);
        boolean exchanged =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        steps[i][j] = exchanged ? Math.min(step, steps[i - 2][j - 2] + 1) : step;
      }
    }
    return steps[one.length()][other.length()];
  }
}
