// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.SerializedString;

/**
 * What a value has to be, in keywords of JSON Schema draft-07.
 *
 * @param name the name under which it stands among the definitions; empty when it stands in place
 * @param keywords a text, a number, yes or no, a schema, a list of texts or schemas, or schemas by
 *     name
 */
public record Schema(String name, Map<String, Object> keywords) {

  /** In many engines "$" matches before a last line end too; this refuses it wherever it stands. */
  private static final String NOT_PRINTABLE_ASCII = "[^!-~]";

  private static final String REFERENCE = "#/definitions/";

  /** A schema of one keyword. */
  public static Schema of(String keyword, Object value) {
    return new Schema("", Map.of()).with(keyword, value);
  }

  public static Schema type(String type) {
    return of("type", type);
  }

  public static Schema constant(Object value) {
    return of("const", value);
  }

  public static Schema oneOf(List<Schema> schemas) {
    return of("oneOf", List.copyOf(schemas));
  }

  public static Schema words(List<String> words) {
    return type("string").with("enum", words);
  }

  /** A text of printable ASCII without spaces, that matches as a whole and holds none of these. */
  public static Schema text(String pattern, String... refused) {
    List<Schema> not = new ArrayList<>();
    not.add(of("pattern", NOT_PRINTABLE_ASCII));
    Arrays.stream(refused).forEach(each -> not.add(of("pattern", each)));
    return type("string")
        .with("pattern", "^(?:" + pattern + ")$")
        .with("not", not.size() == 1 ? not.get(0) : of("anyOf", List.copyOf(not)));
  }

  /** A whole number from the lowest to the highest, both included. */
  public static Schema number(int lowest, int highest) {
    return type("integer").with("minimum", lowest).with("maximum", highest);
  }

  public static Schema list(Schema element) {
    return type("array").with("items", element);
  }

  public static Schema object(Map<String, Schema> properties, List<String> required) {
    Schema object =
        type("object")
            .with("properties", Collections.unmodifiableMap(new LinkedHashMap<>(properties)));
    return (required.isEmpty() ? object : object.with("required", required))
        .with("additionalProperties", false);
  }

  /** This schema with one keyword more. */
  public Schema with(String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(keywords);
    more.put(keyword, value);
    return new Schema(name, Collections.unmodifiableMap(more));
  }

  /** This schema as a definition under the name of a form, to which its users refer. */
  public Schema named(String kind) {
    return new Schema(kind.replace(' ', '_'), keywords);
  }

  /** Writes it as a document of its own: first these keywords, last the definitions it needs. */
  public void writeDocument(Map<String, Object> first, DocumentWriter out) {
    Map<String, Object> all = new LinkedHashMap<>(first);
    all.putAll(keywords);
    Map<String, Schema> definitions = new LinkedHashMap<>();
    define(keywords, definitions);
    definitions.replaceAll((used, schema) -> new Schema("", schema.keywords));
    all.put("definitions", definitions);
    writeMembers(all, out);
  }

  private static void define(Object value, Map<String, Schema> definitions) {
    if (value instanceof Schema schema) {
      Schema known = schema.name.isEmpty() ? null : definitions.putIfAbsent(schema.name, schema);
      if (known == null) {
        define(schema.keywords, definitions);
      } else if (!known.equals(schema)) {
        throw new IllegalStateException("two definitions are called " + schema.name);
      }
    } else if (value instanceof Map<?, ?> members) {
      members.values().forEach(member -> define(member, definitions));
    } else if (value instanceof List<?> elements) {
      elements.forEach(element -> define(element, definitions));
    }
  }

  private static void writeMembers(Map<?, ?> members, DocumentWriter out) {
    out.startObject();
    members.forEach(
        (name, value) -> {
          out.name(new SerializedString((String) name));
          write(value, out);
        });
    out.endObject();
  }

  private static void write(Object value, DocumentWriter out) {
    if (value instanceof Schema schema) {
      writeMembers(
          schema.name.isEmpty() ? schema.keywords : Map.of("$ref", REFERENCE + schema.name), out);
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
