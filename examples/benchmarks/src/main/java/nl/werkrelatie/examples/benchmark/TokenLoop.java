// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The limit of everything that stands on jackson-core: to take the tokens of a document with their
 * texts and make nothing of them, and to write tokens that lie ready.
 */
final class TokenLoop {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Token> tokens = new ArrayList<>();

  private record Token(JsonToken kind, String text, int number) {}

  /** Keeps the tokens of this document, to write them. */
  TokenLoop(byte[] document) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
        int number = kind == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : 0;
        tokens.add(new Token(kind, parser.getString(), number));
      }
    }
  }

  /** How many characters the texts of this document have. */
  static int read(byte[] document) {
    int read = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
        if (kind == JsonToken.VALUE_STRING) {
          read += parser.getString().length();
        }
      }
    }
    return read;
  }

  /** The document again. */
  byte[] write() {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), document)) {
      tokens.forEach(token -> write(token, to));
    }
    return document.toByteArray();
  }

  private static void write(Token token, JsonGenerator to) {
    switch (token.kind()) {
      case START_OBJECT -> to.writeStartObject();
      case END_OBJECT -> to.writeEndObject();
      case START_ARRAY -> to.writeStartArray();
      case END_ARRAY -> to.writeEndArray();
      case PROPERTY_NAME -> to.writeName(token.text());
      case VALUE_STRING -> to.writeString(token.text());
      case VALUE_NUMBER_INT -> to.writeNumber(token.number());
      case VALUE_TRUE -> to.writeBoolean(true);
      case VALUE_FALSE -> to.writeBoolean(false);
      default -> throw new IllegalStateException("a werkrelatie has no " + token.kind());
    }
  }
}
