// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import nl.werkrelatie.json.codec.read.Json;
import nl.werkrelatie.json.document.JsonForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;

/** Writes one document in UTF-8, which is sooner made into a text than characters are. */
final class TextWriter extends GeneratorWriter {
  private final ByteArrayOutputStream written;
  private final @Nullable Indentation indentation;

  private TextWriter(ByteArrayOutputStream written, @Nullable Indentation indentation) {
    super(Json.FACTORY.createGenerator(new Context(indentation), written));
    this.written = written;
    this.indentation = indentation;
  }

  static ByteArrayOutputStream utf8(Consumer<DocumentWriter> writing, JsonForm jsonForm) {
    TextWriter out =
        new TextWriter(
            new ByteArrayOutputStream(), jsonForm == JsonForm.READABLE ? new Indentation() : null);
    writing.accept(out);
    out.generator.close();
    if (jsonForm == JsonForm.READABLE) {
      out.written.write('\n');
    }
    return out.written;
  }

  @Override
  public void startList(boolean isShort) {
    if (indentation != null) {
      indentation.nextList(isShort);
    }
    super.startList(isShort);
  }

  @Override
  public void word(SerializableString word) {
    generator.writeString(word);
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
