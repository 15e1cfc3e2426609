// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a value has to be, in keywords of JSON Schema draft-07.
 *
 * @param name the name under which it stands among the definitions; empty when it stands in place
 * @param keywords a text, a number, yes or no, a schema, a list of texts or schemas, schemas by
 *     name, or what tells variants apart; none when it is a definition that is given elsewhere
 */
public record Schema(String name, Map<String, Object> keywords) {

  /** In many engines "$" matches before a last line end too; this refuses it wherever it stands. */
  private static final String NOT_PRINTABLE_ASCII = "[^!-~]";

  /**
   * Which property tells the variants of a type apart, for OpenAPI alone.
   *
   * @param property its name
   * @param variants the schema for each word of it
   */
  record Discriminator(String property, Map<String, Schema> variants) {}

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

  /** One of these, of which no two accept the same. */
  public static Schema oneOf(List<Schema> schemas) {
    return of("oneOf", List.copyOf(schemas));
  }

  /** One of these, by the word that this property of each gives. */
  public static Schema oneOf(String property, Map<String, Schema> variants) {
    return oneOf(List.copyOf(variants.values()))
        .with("discriminator", new Discriminator(property, variants));
  }

  /** A definition that stands elsewhere, for a schema that holds itself. */
  public static Schema reference(String kind) {
    return new Schema("", Map.of()).named(kind);
  }

  public static Schema words(List<String> words) {
    return type("string").with("enum", words);
  }

  /** A text of printable ASCII without spaces, that matches as a whole and holds none of these. */
  public static Schema text(String pattern, String... refused) {
    String not = String.join("|", refused);
    return type("string")
        .with("pattern", "^(?:" + pattern + ")$")
        .with("not", of("pattern", NOT_PRINTABLE_ASCII + (not.isEmpty() ? "" : "|" + not)));
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
}
