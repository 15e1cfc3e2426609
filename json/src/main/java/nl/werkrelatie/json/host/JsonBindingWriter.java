// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import jakarta.json.stream.JsonGenerator;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import tools.jackson.core.SerializableString;

/** Writes one of our documents into that of a host with JSON-B. */
final class JsonBindingWriter extends DocumentWriter {
  private final JsonGenerator generator;

  JsonBindingWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEnd();
  }

  @Override
  public void name(SerializableString name) {
    generator.writeKey(name.getValue());
  }

  @Override
  public void startList(boolean isShort) {
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEnd();
  }

  @Override
  public void number(int number) {
    generator.write(number);
  }

  @Override
  public void yesOrNo(boolean value) {
    generator.write(value);
  }

  @Override
  public void wholeText(String text) {
    generator.write(text);
  }
}
