// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.werkrelatie.json.document.DocumentViolation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where some values of a document stand, looked up when the document is refused.
 *
 * <p>Keeping every place while reading would cost every good document; a bad one is gone through
 * once more, and only the way to the asked values is looked at.
 */
final class Places {
  /** Longer than any step of a pointer of the format. */
  private static final int LONGEST_STEP = 64;

  private final Set<String> asked = new HashSet<>();
  private final Map<String, TokenStreamLocation> starts = new HashMap<>();

  private Places(Collection<String> pointers) {
    for (String pointer : pointers) {
      for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
        asked.add(pointer.substring(0, end));
      }
    }
  }

  /**
   * The places of the values at these pointers, as far as they stand before the syntax breaks.
   *
   * @param end where the reading stopped; nothing further on can be asked for
   */
  public static Places in(char[] content, int end, Collection<String> pointers) {
    Places places = new Places(pointers);
    if (!pointers.isEmpty()) {
      JsonParser parser = Json.parser(content, 0, end);
      try {
        parser.nextToken();
        places.walk(parser, "");
      } catch (JacksonException broken) {
        // What stands before the break is known; the break itself was reported by the reading.
        return places;
      }
    }
    return places;
  }

  /** The violation with the place of the value it points at, or of the nearest value around it. */
  public DocumentViolation place(DocumentViolation violation) {
    String pointer = violation.pointer();
    while (!starts.containsKey(pointer) && !pointer.isEmpty()) {
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
    TokenStreamLocation start = starts.getOrDefault(pointer, TokenStreamLocation.NA);
    return new DocumentViolation(
        violation.code(),
        violation.pointer(),
        Math.max(1, start.getLineNr()),
        Math.max(1, start.getColumnNr()),
        violation.tekst());
  }

  private void walk(JsonParser parser, String pointer) {
    starts.putIfAbsent(pointer, parser.currentTokenLocation());
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        step(parser, pointer, name);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
        step(parser, pointer, Integer.toString(index));
      }
    }
  }

  private void step(JsonParser parser, String pointer, String step) {
    // A name can be very long; no pointer is made of one that cannot be asked for.
    if (step.length() <= LONGEST_STEP && asked.contains(pointer + "/" + step)) {
      walk(parser, pointer + "/" + step);
    } else {
      parser.skipChildren();
    }
  }
}
