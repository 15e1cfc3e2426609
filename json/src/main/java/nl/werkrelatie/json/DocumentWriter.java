// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.SerializableString;

/** Where one document is written to, a bracket, a name and a value at a time. */
abstract class DocumentWriter {

  /**
   * Writes this value in the readable form, with a line end after it, or in the compact form,
   * without.
   */
  static <T> String write(Form<T> form, T value, JsonForm jsonForm) {
    return write(out -> form.write(value, out), jsonForm);
  }

  /** The same for whatever writes one value. */
  static String write(Consumer<DocumentWriter> writing, JsonForm jsonForm) {
    return TextWriter.utf8(writing, jsonForm).toString(StandardCharsets.UTF_8);
  }

  /** The same in UTF-8 and complete, for a stream to take at once. */
  static <T> ByteArrayOutputStream utf8(Form<T> form, T value, JsonForm jsonForm) {
    return TextWriter.utf8(out -> form.write(value, out), jsonForm);
  }

  abstract void startObject();

  abstract void endObject();

  abstract void name(SerializableString name);

  /** Starts a list; a short one stays on one line in the readable form. */
  abstract void startList(boolean isShort);

  abstract void endList();

  abstract void number(int number);

  abstract void yesOrNo(boolean value);

  /** Writes a text that was looked at already. */
  abstract void wholeText(String text);

  /** Writes a word of the format. */
  void word(SerializableString word) {
    wholeText(word.getValue());
  }

  /** Writes a text; refuses one that could not be read back. */
  final void text(String text) {
    if (Surrogates.firstLone(text) >= 0) {
      throw new IllegalArgumentException(
          "a text holds half of a surrogate pair; write whole characters");
    }
    wholeText(text);
  }
}
