// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A value in an answer of the API, with the place where it stands. What has another form than the
 * API's description says is refused with that place, and never shown.
 */
record Field(JsonNode node, String place) {

  /** The value of this name; null in the document and not there are the same: it is unknown. */
  Optional<Field> optional(String name) {
    JsonNode value = object().node.get(name);
    return value == null || value.isNull()
        ? Optional.empty()
        : Optional.of(new Field(value, place + "/" + name));
  }

  /** A text that the API always gives. */
  String text(String name) {
    return optional(name).orElseThrow(() -> refused("heeft geen " + name, "has no " + name)).text();
  }

  String text() {
    if (!node.isString()) {
      throw refused("is geen tekst", "is no text");
    }
    return node.stringValue();
  }

  boolean isTrue() {
    if (!node.isBoolean()) {
      throw refused("is niet true en niet false", "is neither true nor false");
    }
    return node.booleanValue();
  }

  /** The elements under this name, each an object; none when the name is not there. */
  List<Field> objects(String name) {
    return optional(name).map(Field::objects).orElse(List.of());
  }

  /** The elements, each an object. */
  List<Field> objects() {
    if (!node.isArray()) {
      throw refused("is geen lijst", "is no list");
    }
    List<Field> objects = new ArrayList<>();
    for (int index = 0; index < node.size(); index++) {
      objects.add(new Field(node.get(index), place + "/" + index).object());
    }
    return objects;
  }

  Field object() {
    if (!node.isObject()) {
      throw refused("is geen object", "is no object");
    }
    return this;
  }

  private InputRefusedException refused(String nl, String en) {
    return new InputRefusedException(
        place.stripTrailing(),
        nl + "; geef het antwoord van de API zoals het kwam",
        en + "; hand in the answer of the API as it came");
  }

  @Override
  public String toString() {
    return "Field";
  }
}
