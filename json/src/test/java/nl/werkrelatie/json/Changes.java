// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document with one thing changed, for everything in it; of a list the first and the last. */
final class Changes {
  /** The whole document after one change. */
  record Change(String what, String document) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final List<JsonNode> OF_OTHER_TYPES =
      values("null true 1 \"x\" [] {} [null] [1] {\"x\":1}");
  private static final List<JsonNode> NUMBERS =
      values(
          "-1 0 1 2 2.5 1000 1001 1440 1441 3660 3661 100000 100001 2147483647 2147483648 \"1\"");
  private static final List<JsonNode> TEXTS =
      values(
          """
          "" "a" "a\\n" "\\u0020a" "\\u00e9" "\\u2028" "\\u0085" "\\ufeff"
          "inwoner" "gedeeld" "verwacht" "kennismaking"
          "1899-12-31" "1900-01-01" "1900-02-29" "1904-02-29" "2000-02-29" "2100-02-29" "2096-02-29"
          "2026-04-31" "2026-06-30\\n" "2200-12-31" "2201-01-01" "0000-02-29" "9999-12-31"
          "00:00" "23:59:59.999999999" "24:00" "12:30\\n" "12:30:15.1234567890"
          "123456782" "12345678" "1234567890" "bsn.123-456-782" "B-S-N-1.2.3.4.5.6.7.8.9" "123456782:"
          "H01" "h01" "ABCDEFGH1234" "ABCDEFGHI1" "H12345" "S01.json" "a/b.json" ".json"
          """);

  private final List<Change> found = new ArrayList<>();
  private final JsonNode document;

  private Changes(String document) {
    this.document = MAPPER.readTree(document);
  }

  static List<Change> of(String document) {
    Changes changes = new Changes(document);
    changes.in("", changes.document);
    return changes.found;
  }

  private void in(String pointer, JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        String at = pointer + "/" + name;
        around(at, value, other -> object.set(name, other));
        object.remove(name);
        found(at + " is left out");
        object.set(name, value);
        in(at, value);
      }
      object.put("onbekend", 1);
      found(pointer + "/onbekend is added");
      object.remove("onbekend");
    } else if (node instanceof ArrayNode array) {
      for (int at : array.isEmpty() ? new int[0] : new int[] {0, array.size() - 1}) {
        JsonNode value = array.get(at);
        around(pointer + "/" + at, value, other -> array.set(at, other));
        in(pointer + "/" + at, value);
      }
      if (!array.isEmpty()) {
        array.add(array.get(0));
        found(pointer + " holds its first element twice");
        array.remove(array.size() - 1);
      }
    }
  }

  private void around(String pointer, JsonNode value, Consumer<JsonNode> set) {
    List<JsonNode> others = new ArrayList<>(OF_OTHER_TYPES);
    if (value.isNumber()) {
      others.addAll(NUMBERS);
    } else if (value.isString()) {
      others.addAll(TEXTS);
      Stream.of("x".repeat(64), "x".repeat(65), "\ud83d\ude00".repeat(200), "x".repeat(201))
          .forEach(text -> others.add(MAPPER.getNodeFactory().stringNode(text)));
    }
    for (JsonNode other : others) {
      set.accept(other);
      found(pointer + " is " + other);
    }
    set.accept(value);
  }

  private void found(String what) {
    found.add(new Change(what, document.toString()));
  }

  private static List<JsonNode> values(String separated) {
    return Stream.of(separated.strip().split("\\s+")).map(MAPPER::readTree).toList();
  }
}
