// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Locale;

/** Text without accents and typographic signs, for a terminal that cannot show them. */
public final class Plain {
  private Plain() {}

  /** In the characters of this console: what it lacks is written plainly, the rest stays. */
  public static String text(String text, Charset console) {
    CharsetEncoder encoder = console.newEncoder();
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(one -> encoder.canEncode(one) ? one : text(one))
        .forEach(shown::append);
    return shown.toString();
  }

  static String text(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("[–—]", "-")
        .replace("…", "...")
        .replaceAll("[^\\x00-\\x7F]", "?");
  }

  /** A word as it is looked up: without accents, capitals and the signs between its parts. */
  public static String key(String word) {
    return text(word.strip()).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
