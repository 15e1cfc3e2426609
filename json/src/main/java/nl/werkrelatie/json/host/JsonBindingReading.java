// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import org.jspecify.annotations.Nullable;

/** How a document of ours is copied out of that of a host with JSON-B. */
final class JsonBindingReading {
  private JsonBindingReading() {}

  /**
   * A copy of the value at which the parser stands; null when that is the null of the host. Of what
   * kind it is, the parser of a host tells by what follows only.
   */
  static @Nullable HostCopy copy(JsonParser in, HostCopy copy) {
    try {
      at(copy, in.getLocation());
      if (in.hasNext()) {
        Event first = in.next();
        copy.start(first == Event.KEY_NAME || first == Event.END_OBJECT ? '{' : '[');
        copyEvent(first, in, copy);
        while (!copy.ended()) {
          copyEvent(in.next(), in, copy);
        }
      } else {
        JsonValue alone = in.getValue();
        if (alone.getValueType() == JsonValue.ValueType.NULL) {
          return null;
        }
        copyAlone(alone, copy);
      }
    } catch (JsonException broken) {
      // The parser's own message quotes the host's document, so nothing of it is kept.
      at(copy, broken instanceof JsonParsingException parsing ? parsing.getLocation() : null)
          .breakOff(false);
    }
    return copy;
  }

  private static void copyAlone(JsonValue value, HostCopy copy) {
    if (value instanceof JsonString text) {
      copy.startText();
      copy.endText(text.getString());
    } else if (value instanceof JsonNumber) {
      copy.number(value.toString());
    } else {
      copy.word(value.toString());
    }
  }

  private static void copyEvent(Event event, JsonParser in, HostCopy copy) {
    at(copy, in.getLocation());
    switch (event) {
      case START_OBJECT -> copy.start('{');
      case END_OBJECT -> copy.end('}');
      case START_ARRAY -> copy.start('[');
      case END_ARRAY -> copy.end(']');
      case KEY_NAME -> copy.name(in.getString());
      case VALUE_STRING -> {
        copy.startText();
        copy.endText(in.getString());
      }
      case VALUE_NUMBER -> copy.number(in.getString());
      case VALUE_TRUE -> copy.word("true");
      case VALUE_FALSE -> copy.word("false");
      case VALUE_NULL -> copy.word("null");
    }
  }

  private static HostCopy at(HostCopy copy, @Nullable JsonLocation location) {
    return location == null
        ? copy.at(0, 0)
        : copy.at((int) location.getLineNumber(), (int) location.getColumnNumber());
  }
}
