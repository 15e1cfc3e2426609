// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import nl.werkrelatie.json.codec.read.Json;
import nl.werkrelatie.json.document.JsonForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;

/** Writes one document in UTF-8, which is sooner made into a text than characters are. */
final class TextWriter extends DocumentWriter {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final @Nullable Indentation indentation;
  private final JsonGenerator generator;

  private TextWriter(@Nullable Indentation indentation) {
    this.indentation = indentation;
    this.generator = Json.FACTORY.createGenerator(new Context(indentation), written);
  }

  public static ByteArrayOutputStream utf8(Consumer<DocumentWriter> writing, JsonForm jsonForm) {
    TextWriter out = new TextWriter(jsonForm == JsonForm.READABLE ? new Indentation() : null);
    writing.accept(out);
    out.generator.close();
    if (jsonForm == JsonForm.READABLE) {
      out.written.write('\n');
    }
    return out.written;
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void name(SerializableString name) {
    generator.writeName(name);
  }

  @Override
  public void startList(boolean isShort) {
    if (indentation != null) {
      indentation.nextList(isShort);
    }
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEndArray();
  }

  @Override
  public void number(int number) {
    generator.writeNumber(number);
  }

  @Override
  public void yesOrNo(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void word(SerializableString word) {
    generator.writeString(word);
  }

  @Override
  public void wholeText(String text) {
    generator.writeString(text);
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
