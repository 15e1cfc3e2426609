// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.util.HashSet;
import java.util.Set;

/**
 * The names in a document that hold half of a surrogate pair, written as an escape. No parser goes
 * on after one, so the document is read again with another escape of the same length in its place.
 *
 * @param content the document as it is read
 * @param starts where such names start
 */
public record HalfNames(char[] content, Set<Integer> starts) {
  private static final int ESCAPE = 6;
  private static final String WHOLE = "\\ufffd";

  /** A document in which none was looked for. */
  public static HalfNames notSought(char[] content) {
    return new HalfNames(content, Set.of());
  }

  /** The document with each of them replaced, as far as its quotes are in order. */
  public static HalfNames in(char[] document) {
    char[] content = document.clone();
    Set<Integer> starts = new HashSet<>();
    for (int at = 0; at < content.length; at++) {
      if (content[at] == '"') {
        int end = end(content, at);
        if (isName(content, end) && replace(content, at + 1, end)) {
          starts.add(at);
        }
        at = end;
      }
    }
    return new HalfNames(content, starts);
  }

  public boolean isEmpty() {
    return starts.isEmpty();
  }

  /** The quote that ends the text that starts here. */
  private static int end(char[] content, int start) {
    int at = start + 1;
    while (at < content.length && content[at] != '"') {
      at += content[at] == '\\' ? 2 : 1;
    }
    return at;
  }

  private static boolean isName(char[] content, int end) {
    int at = end + 1;
    while (at < content.length && " \t\r\n".indexOf(content[at]) >= 0) {
      at++;
    }
    return at < content.length && content[at] == ':';
  }

  /** Replaces the halves in a name; whether there are any. */
  private static boolean replace(char[] content, int start, int end) {
    boolean replaced = false;
    int at = start;
    while (at < end) {
      int unit = escaped(content, at, end);
      if (isHigh(unit) && isLow(escaped(content, at + ESCAPE, end))) {
        at += 2 * ESCAPE;
      } else if (isHigh(unit) || isLow(unit)) {
        WHOLE.getChars(0, ESCAPE, content, at);
        replaced = true;
        at += ESCAPE;
      } else {
        at += content[at] == '\\' ? 2 : 1;
      }
    }
    return replaced;
  }

  /** The character that is written here as an escape in hexadecimal digits; -1 when none is. */
  private static int escaped(char[] content, int at, int end) {
    if (at + ESCAPE > end || content[at] != '\\' || content[at + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int index = at + 2; index < at + ESCAPE; index++) {
      int digit = content[index] < 0x80 ? Character.digit(content[index], 16) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = 16 * unit + digit;
    }
    return unit;
  }

  private static boolean isHigh(int unit) {
    return unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
  }

  private static boolean isLow(int unit) {
    return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
  }
}
