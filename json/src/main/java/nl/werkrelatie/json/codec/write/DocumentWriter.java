// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import nl.werkrelatie.json.codec.read.Surrogates;
import nl.werkrelatie.json.document.JsonForm;
import tools.jackson.core.SerializableString;

/** Where one document is written to, a bracket, a name and a value at a time. */
public abstract class DocumentWriter {

  /**
   * Writes this value in the readable form, with a line end after it, or in the compact form,
   * without.
   */
  public static <T> String write(Form<T> form, T value, JsonForm jsonForm) {
    return write(out -> form.write(value, out), jsonForm);
  }

  /** The same for whatever writes one value. */
  public static String write(Consumer<DocumentWriter> writing, JsonForm jsonForm) {
    return TextWriter.utf8(writing, jsonForm).toString(StandardCharsets.UTF_8);
  }

  /** The same in UTF-8 and complete, for a stream to take at once. */
  public static <T> ByteArrayOutputStream utf8(Form<T> form, T value, JsonForm jsonForm) {
    return TextWriter.utf8(out -> form.write(value, out), jsonForm);
  }

  public abstract void startObject();

  public abstract void endObject();

  public abstract void name(SerializableString name);

  /** Starts a list; a short one stays on one line in the readable form. */
  public abstract void startList(boolean isShort);

  public abstract void endList();

  public abstract void number(int number);

  public abstract void yesOrNo(boolean value);

  /** Writes a text that was looked at already, or in which half a surrogate pair cannot stand. */
  public abstract void wholeText(String text);

  /** Writes a word of the format. */
  public void word(SerializableString word) {
    wholeText(word.getValue());
  }

  /** Writes a text; refuses one that could not be read back. */
  public final void text(String text) {
    if (Surrogates.firstLone(text) >= 0) {
      throw new IllegalArgumentException(
          "a text holds half of a surrogate pair; write whole characters");
    }
    wholeText(text);
  }
}
