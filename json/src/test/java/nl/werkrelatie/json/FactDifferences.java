// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.codec.read.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * In how many properties and list elements two gevallen differ, apart from their names and what is
 * expected of them.
 */
final class FactDifferences {
  private static final Set<String> NO_FACTS = Set.of("id", "titel", "verwacht");

  private FactDifferences() {}

  /** What is known in this geval: everything but its id, its titel and what is expected. */
  static Map<String, Object> facts(Geval geval) {
    JsonParser parser = Json.parser(GevalJson.write(geval).toCharArray(), 0);
    parser.nextToken();
    Map<String, Object> facts = object(parser);
    facts.keySet().removeAll(NO_FACTS);
    return facts;
  }

  static int count(Geval one, Geval other) {
    return count(facts(one), facts(other));
  }

  private static int count(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
      Set<Object> names = new TreeSet<>(left.keySet());
      names.addAll(right.keySet());
      return names.stream().mapToInt(name -> count(left.get(name), right.get(name))).sum();
    }
    if (one instanceof List<?> left
        && other instanceof List<?> right
        && isOfObjects(left)
        && isOfObjects(right)) {
      return left.size() == right.size() ? elementwise(left, right) : inserted(left, right);
    }
    return Objects.equals(one, other) ? 0 : 1;
  }

  private static boolean isOfObjects(List<?> list) {
    return list.stream().allMatch(Map.class::isInstance);
  }

  private static int elementwise(List<?> left, List<?> right) {
    int differences = 0;
    for (int index = 0; index < left.size(); index++) {
      differences += count(left.get(index), right.get(index));
    }
    return differences;
  }

  /** One when the longer list is the shorter with one element more; more than one otherwise. */
  private static int inserted(List<?> left, List<?> right) {
    List<?> longer = left.size() > right.size() ? left : right;
    List<?> shorter = longer == left ? right : left;
    for (int index = 0; index < longer.size(); index++) {
      List<Object> without = new ArrayList<>(longer);
      without.remove(index);
      if (without.equals(shorter)) {
        return 1;
      }
    }
    return 1 + longer.size();
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static Object value(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return object(parser);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return parser.getString();
  }
}
