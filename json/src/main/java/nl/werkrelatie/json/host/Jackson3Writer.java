// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import nl.werkrelatie.json.codec.write.GeneratorWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes one of our documents into that of a Jackson 3 host. */
final class Jackson3Writer extends GeneratorWriter {
  private final boolean quotesNumbers;

  Jackson3Writer(JsonGenerator generator) {
    super(generator);
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
  public void number(int number) {
    if (quotesNumbers) {
      generator.writeRawValue(Integer.toString(number));
    } else {
      super.number(number);
    }
  }
}
