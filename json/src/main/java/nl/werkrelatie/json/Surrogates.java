// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.nio.CharBuffer;

/** Halves of surrogate pairs: no text, and lost without a word when they are written as UTF-8. */
final class Surrogates {
  private Surrogates() {}

  /** The index of the first surrogate that is not part of a pair, or -1. */
  static int firstLone(CharSequence text) {
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (Character.isSurrogate(character)) {
        boolean pair =
            Character.isHighSurrogate(character)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
        if (!pair) {
          return index;
        }
        index++;
      }
    }
    return -1;
  }

  /** The index of the first surrogate in these characters that is not part of a pair, or -1. */
  static int firstLone(char[] text) {
    return firstLone(CharBuffer.wrap(text));
  }
}
