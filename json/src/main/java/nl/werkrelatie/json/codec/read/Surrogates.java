// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

/** Halves of surrogate pairs: no text, and lost without a word when they are written as UTF-8. */
public final class Surrogates {
  private Surrogates() {}

  /** The index of the first surrogate that is not part of a pair, or -1. */
  public static int firstLone(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (Character.isSurrogate(text.charAt(index))) {
        return firstLone(text.toCharArray());
      }
    }
    return -1;
  }

  /** The index of the first surrogate in these characters that is not part of a pair, or -1. */
  public static int firstLone(char[] text) {
    for (int index = 0; index < text.length; index++) {
      if (Character.isSurrogate(text[index])) {
        boolean pair =
            Character.isHighSurrogate(text[index])
                && index + 1 < text.length
                && Character.isLowSurrogate(text[index + 1]);
        if (!pair) {
          return index;
        }
        index++;
      }
    }
    return -1;
  }
}
