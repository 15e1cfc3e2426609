// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;

/** Writes one document to a text. */
final class DocumentWriter {
  private final StringWriter written = new StringWriter();
  private final @Nullable Indentation indentation;
  private final JsonGenerator generator;

  private DocumentWriter(@Nullable Indentation indentation) {
    this.indentation = indentation;
    this.generator = Json.FACTORY.createGenerator(new Context(indentation), written);
  }

  /**
   * Writes this value in the readable form, with a line end after it, or in the compact form,
   * without.
   */
  static <T> String write(Form<T> form, T value, JsonForm jsonForm) {
    return write(out -> form.write(value, out), jsonForm);
  }

  /** The same for whatever writes one value. */
  static String write(Consumer<DocumentWriter> writing, JsonForm jsonForm) {
    DocumentWriter out =
        new DocumentWriter(jsonForm == JsonForm.READABLE ? new Indentation() : null);
    writing.accept(out);
    out.generator.close();
    return jsonForm == JsonForm.READABLE
        ? out.written.append('\n').toString()
        : out.written.toString();
  }

  void startObject() {
    generator.writeStartObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  void name(SerializableString name) {
    generator.writeName(name);
  }

  /** Starts a list; a short one stays on one line in the readable form. */
  void startList(boolean isShort) {
    if (indentation != null) {
      indentation.nextList(isShort);
    }
    generator.writeStartArray();
  }

  void endList() {
    generator.writeEndArray();
  }

  /** Writes a text; refuses one that could not be read back. */
  void text(String text) {
    if (Surrogates.firstLone(text) >= 0) {
      throw new IllegalArgumentException(
          "a text holds half of a surrogate pair; write whole characters");
    }
    generator.writeString(text);
  }

  void number(int number) {
    generator.writeNumber(number);
  }

  void yesOrNo(boolean value) {
    generator.writeBoolean(value);
  }

  private static final class Context extends ObjectWriteContext.Base {
    private final @Nullable Indentation indentation;

    Context(@Nullable Indentation indentation) {
      this.indentation = indentation;
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return indentation;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return indentation != null;
    }
  }
}
