// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.shared;

import java.util.Arrays;

/**
 * What a value is called where it is printed as a whole, in JShell or a debugger: one line of at
 * most 80 characters.
 *
 * <p>Its content is read by its accessors; so is a reference too long to be printed whole, of which
 * the end is then an ellipsis.
 */
public final class OneLine {
  private static final int WIDTH = 80;
  private static final String CUT = "…";

  private OneLine() {}

  /** These words on one line, the longest of them cut as far as is needed. */
  public static String of(String... words) {
    String[] shown = Arrays.stream(words).map(OneLine::withoutLineEnds).toArray(String[]::new);
    String line = String.join(" ", shown);
    while (length(line) > WIDTH) {
      int longest = longest(shown);
      shown[longest] = shorter(shown[longest]);
      line = String.join(" ", shown);
    }
    return line;
  }

  private static String withoutLineEnds(String word) {
    String line = word.replaceAll("\\R", " ");
    return length(line) <= WIDTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDTH)) + CUT;
  }

  private static int longest(String[] words) {
    int longest = 0;
    for (int index = 1; index < words.length; index++) {
      longest = length(words[index]) > length(words[longest]) ? index : longest;
    }
    return longest;
  }

  private static String shorter(String word) {
    String kept = word.endsWith(CUT) ? word.substring(0, word.length() - 1) : word;
    return kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)) + CUT;
  }

  private static int length(String line) {
    return line.codePointCount(0, line.length());
  }
}
