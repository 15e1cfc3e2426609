// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

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
  void startObject() {
    generator.writeStartObject();
  }

  @Override
  void endObject() {
    generator.writeEndObject();
  }

  @Override
  void name(SerializableString name) {
    generator.writeName(name);
  }

  @Override
  void startList(boolean isShort) {
    generator.writeStartArray();
  }

  @Override
  void endList() {
    generator.writeEndArray();
  }

  @Override
  void number(int number) {
    if (quotesNumbers) {
      generator.writeRawValue(Integer.toString(number));
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  void yesOrNo(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  void wholeText(String text) {
    generator.writeString(text);
  }
}
