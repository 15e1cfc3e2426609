// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.HashMap;
import java.util.Map;
import nl.werkrelatie.json.DocumentViolation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Where the values of a refused document stand. */
final class HandwrittenPlaces {
  private final Map<String, TokenStreamLocation> places = new HashMap<>();

  HandwrittenPlaces(JsonParser parser) {
    try {
      parser.nextToken();
      walk(parser, "");
    } catch (JacksonException broken) {
      // Reported by the reading; the places before it are known.
      return;
    }
  }

  private void walk(JsonParser parser, String pointer) {
    places.putIfAbsent(pointer, parser.currentTokenLocation());
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        walk(parser, pointer + "/" + name);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
        walk(parser, pointer + "/" + index);
      }
    }
  }

  /** The violation at the value it points at, or at the nearest one around it. */
  DocumentViolation place(DocumentViolation violation) {
    if (violation.line() > 0) {
      return violation;
    }
    String pointer = violation.pointer();
    while (!places.containsKey(pointer) && !pointer.isEmpty()) {
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
    TokenStreamLocation place = places.getOrDefault(pointer, TokenStreamLocation.NA);
    return new DocumentViolation(
        violation.code(),
        violation.pointer(),
        Math.max(1, place.getLineNr()),
        Math.max(1, place.getColumnNr()),
        violation.tekst());
  }
}
