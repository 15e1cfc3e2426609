// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes to a generator of Jackson 3: our own, or that of a host. */
public class GeneratorWriter extends DocumentWriter {
  protected final JsonGenerator generator;

  protected GeneratorWriter(JsonGenerator generator) {
    this.generator = generator;
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
    generator.writeNumber(number);
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
