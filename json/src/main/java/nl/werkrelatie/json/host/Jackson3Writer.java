// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import nl.werkrelatie.json.codec.write.DocumentWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes one of our documents into that of a Jackson 3 host. */
final class Jackson3Writer extends DocumentWriter {
  private final JsonGenerator generator;
  private final boolean quotesNumbers;

  Jackson3Writer(JsonGenerator generator) {
    this.generator = generator;
    this.quotesNumbers = quotesNumbers(generator);
  }

  private static boolean quotesNumbers(JsonGenerator generator) {
    JsonGenerator innermost = generator;
    while (innermost instanceof JsonGeneratorDelegate around) {
      innermost = around.delegate();
    }
    return innermost instanceof JsonGeneratorBase text
        && text.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
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
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEndArray();
  }

  @Override
  public void number(int number) {
    if (quotesNumbers) {
      generator.writeRawValue(Integer.toString(number));
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void yesOrNo(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void wholeText(String text) {
    generator.writeString(text);
  }
}
