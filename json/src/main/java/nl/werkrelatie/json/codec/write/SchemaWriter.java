// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.SerializedString;

/** Writes schemas and, once each, the definitions to which they refer. */
public final class SchemaWriter {
  private final boolean openApi;
  private final Map<String, Schema> definitions = new LinkedHashMap<>();
  private final Map<Schema, String> names = new HashMap<>();

  private SchemaWriter(boolean openApi) {
    this.openApi = openApi;
  }

  /** A schema of draft-07: first these keywords, last the definitions it needs. */
  public static void draft07(Map<String, Object> first, Schema schema, DocumentWriter out) {
    SchemaWriter writer = new SchemaWriter(false);
    writer.define(schema.keywords(), "");
    Map<String, Object> all = new LinkedHashMap<>(first);
    all.putAll(schema.keywords());
    all.put("definitions", writer.inPlace());
    writer.writeMembers(all, out);
  }

  /**
   * A document of OpenAPI 3.1: first these members, then the schemas under these names and the
   * definitions they need, all components.
   */
  public static void openApi(
      Map<String, Object> first, Map<String, Schema> schemas, DocumentWriter out) {
    SchemaWriter writer = new SchemaWriter(true);
    schemas.forEach((name, schema) -> writer.put(name, new Schema(name, schema.keywords())));
    schemas.forEach((name, schema) -> writer.define(schema.keywords(), "_in_" + name));
    Map<String, Object> all = new LinkedHashMap<>(first);
    all.put("components", Map.of("schemas", writer.inPlace()));
    writer.writeMembers(all, out);
  }

  /** The definitions by name, each written where it stands. */
  private Map<String, Schema> inPlace() {
    Map<String, Schema> inPlace = new LinkedHashMap<>(definitions);
    inPlace.replaceAll((name, schema) -> new Schema("", schema.keywords()));
    return inPlace;
  }

  /** Keeps what is named here and further in; a second one of a name takes this at its end. */
  private void define(Object value, String end) {
    if (value instanceof Schema schema) {
      boolean isDefinition = !schema.name().isEmpty() && !schema.keywords().isEmpty();
      if (isDefinition && !names.containsKey(schema)) {
        put(schema.name() + (definitions.containsKey(schema.name()) ? end : ""), schema);
        define(schema.keywords(), end);
      } else if (!isDefinition) {
        define(schema.keywords(), end);
      }
    } else if (value instanceof Map<?, ?> members) {
      members.values().forEach(member -> define(member, end));
    } else if (value instanceof List<?> elements) {
      elements.forEach(element -> define(element, end));
    }
  }

  private void put(String name, Schema schema) {
    if (definitions.putIfAbsent(name, schema) != null) {
      throw new IllegalStateException("two definitions are called " + name);
    }
    names.put(schema, name);
  }

  private String reference(Schema schema) {
    return (openApi ? "#/components/schemas/" : "#/definitions/")
        + names.getOrDefault(schema, schema.name());
  }

  private Map<String, Object> members(Schema.Discriminator discriminator) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    discriminator.variants().forEach((word, schema) -> mapping.put(word, reference(schema)));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("propertyName", discriminator.property());
    members.put("mapping", mapping);
    return members;
  }

  /** In OpenAPI a constant has a type: without one, clients are made that know it as anything. */
  private Map<?, ?> typed(Map<String, Object> keywords) {
    Object constant = keywords.get("const");
    if (!openApi || constant == null) {
      return keywords;
    }
    return Schema.type(constant instanceof Integer ? "integer" : "string")
        .with("const", constant)
        .keywords();
  }

  private void writeMembers(Map<?, ?> members, DocumentWriter out) {
    out.startObject();
    members.forEach(
        (name, value) -> {
          if (openApi || !(value instanceof Schema.Discriminator)) {
            out.name(new SerializedString((String) name));
            write(value, out);
          }
        });
    out.endObject();
  }

  private void write(Object value, DocumentWriter out) {
    if (value instanceof Schema schema) {
      writeMembers(
          schema.name().isEmpty() ? typed(schema.keywords()) : Map.of("$ref", reference(schema)),
          out);
    } else if (value instanceof Schema.Discriminator discriminator) {
      writeMembers(members(discriminator), out);
    } else if (value instanceof Map<?, ?> members) {
      writeMembers(members, out);
    } else if (value instanceof List<?> elements) {
      out.startList(false);
      elements.forEach(element -> write(element, out));
      out.endList();
    } else if (value instanceof Integer number) {
      out.number(number);
    } else if (value instanceof Boolean yesOrNo) {
      out.yesOrNo(yesOrNo);
    } else {
      out.text((String) value);
    }
  }
}
