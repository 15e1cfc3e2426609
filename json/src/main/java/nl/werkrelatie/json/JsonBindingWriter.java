// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import jakarta.json.stream.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes one of our documents into that of a host with JSON-B. */
final class JsonBindingWriter extends DocumentWriter {
  private final JsonGenerator generator;

  JsonBindingWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  void startObject() {
    generator.writeStartObject();
  }

  @Override
  void endObject() {
    generator.writeEnd();
  }

  @Override
  void name(SerializableString name) {
    generator.writeKey(name.getValue());
  }

  @Override
  void startList(boolean isShort) {
    generator.writeStartArray();
  }

  @Override
  void endList() {
    generator.writeEnd();
  }

  @Override
  void number(int number) {
    generator.write(number);
  }

  @Override
  void yesOrNo(boolean value) {
    generator.write(value);
  }

  @Override
  void wholeText(String text) {
    generator.write(text);
  }
}
