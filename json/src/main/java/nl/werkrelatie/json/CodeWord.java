// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A code out of an open list, such as a ground for holding: capitals in Java, lower case in JSON.
 */
record CodeWord(PatternText codec) implements Around<String> {

  /** The code of a ground for holding a handvat. */
  static final CodeWord GROND =
      new CodeWord(PatternText.of("grond", "[a-z][a-z0-9_]{0,63}", Expected.GROND));

  /** The code of an own signaal. */
  static final CodeWord EIGEN =
      new CodeWord(
          PatternText.of("code of an eigen signaal", SignaalForm.EIGEN, RegelsetRefusal.CODE));

  static String word(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable String read(DocumentReader in) {
    String word = codec.read(in);
    return word == null ? null : word.toUpperCase(Locale.ROOT);
  }

  @Override
  public void write(String value, DocumentWriter out) {
    out.text(word(value));
  }
}
