// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what is required in the order of the alphabet, as springdoc does; its order says nothing.
 */
final class RequiredInOrder {
  private RequiredInOrder() {}

  static JsonNode of(JsonNode schemas) {
    for (JsonNode object : schemas.findParents("required")) {
      if (object.get("required") instanceof ArrayNode required) {
        Set<String> names = new TreeSet<>();
        required.forEach(name -> names.add(name.asText()));
        ArrayNode ordered = ((ObjectNode) object).putArray("required");
        names.forEach(ordered::add);
      }
    }
    return schemas;
  }
}
