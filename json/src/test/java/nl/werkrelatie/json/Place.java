// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.werkrelatie.json.codec.read.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value or a name in a document, from its first character up to the one after its last. */
record Place(int start, int end, boolean isName, String pointer) {

  /** The same for the same place in each element of a list. */
  String kind() {
    return (isName ? "name of " : "") + pointer.replaceAll("\\d+", "*");
  }

  /** Each name and each value that holds no other. */
  static List<Place> in(String document) {
    List<Place> places = new ArrayList<>();
    JsonParser parser = Json.parser(document.toCharArray(), 0);
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      String pointer = parser.streamReadContext().pathAsPointer().toString();
      int start = (int) parser.currentTokenLocation().getCharOffset();
      if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
        places.add(
            new Place(
                start,
                document.indexOf('"', start + 1) + 1,
                token == JsonToken.PROPERTY_NAME,
                pointer));
      } else if (token.isScalarValue()) {
        places.add(new Place(start, start + parser.getString().length(), false, pointer));
      }
    }
    return places;
  }

  String of(String document) {
    return document.substring(start, end);
  }

  /** The document with something else here. */
  String replaced(String document, UnaryOperator<String> breaking) {
    return document.substring(0, start) + breaking.apply(of(document)) + document.substring(end);
  }
}
