// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import tools.jackson.core.SerializableString;

/**
 * Writes one of our documents into that of a Jackson 2 host; a failure of the host's stream goes
 * unchecked through our own code.
 */
final class Jackson2Writer extends DocumentWriter {
  private final JsonGenerator generator;

  Jackson2Writer(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    write(generator::writeStartObject);
  }

  @Override
  public void endObject() {
    write(generator::writeEndObject);
  }

  @Override
  public void name(SerializableString name) {
    write(() -> generator.writeFieldName(name.getValue()));
  }

  @Override
  public void startList(boolean isShort) {
    write(generator::writeStartArray);
  }

  @Override
  public void endList() {
    write(generator::writeEndArray);
  }

  @Override
  public void number(int number) {
    write(
        () -> {
          if (quotesNumbers()) {
            writeUnquoted(number);
          } else {
            generator.writeNumber(number);
          }
        });
  }

  @Override
  public void yesOrNo(boolean value) {
    write(() -> generator.writeBoolean(value));
  }

  @Override
  public void wholeText(String text) {
    write(() -> generator.writeString(text));
  }

  @SuppressWarnings("deprecation") // The newer switch belongs to the factory, not to a generator.
  private boolean quotesNumbers() {
    return generator.isEnabled(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS);
  }

  @SuppressWarnings("deprecation")
  private void writeUnquoted(int number) throws IOException {
    generator.disable(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS);
    try {
      generator.writeNumber(number);
    } finally {
      generator.enable(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS);
    }
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private interface Writing {
    void write() throws IOException;
  }
}
