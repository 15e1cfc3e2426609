// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemasTest {
  /** What a validator of draft-07 has to know; neither {@code default} nor {@code format}. */
  private static final Set<String> KEYWORDS =
      new TreeSet<>(
          List.of(
              "$schema",
              "$id",
              "title",
              "description",
              "definitions",
              "$ref",
              "type",
              "properties",
              "required",
              "additionalProperties",
              "items",
              "minItems",
              "uniqueItems",
              "enum",
              "const",
              "minimum",
              "maximum",
              "minLength",
              "maxLength",
              "pattern",
              "not",
              "oneOf"));

  @ParameterizedTest
  @EnumSource
  void every_schema_is_one_by_the_meta_schema_of_draft_07(DocumentKind kind) {
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_7.getDialectId()))
            .validate(tree(kind)),
        () -> "the schema of " + kind + " is none");
  }

  @ParameterizedTest
  @EnumSource
  void every_schema_has_an_id_with_the_version_of_the_format(DocumentKind kind) {
    assertEquals(
        "urn:werkrelatie:json:1:" + Words.word(kind), tree(kind).get("$id").asString(), "the $id");
  }

  @Test
  void only_the_told_keywords_are_used() {
    Set<String> used = new TreeSet<>();
    for (DocumentKind kind : DocumentKind.values()) {
      collect(tree(kind), used);
    }
    assertEquals(KEYWORDS, used, "the keywords");
  }

  @Test
  void no_object_accepts_a_property_it_does_not_name() {
    for (DocumentKind kind : DocumentKind.values()) {
      for (JsonNode object : tree(kind).findParents("properties")) {
        assertTrue(
            !object.path("type").asString("").equals("object")
                || object.path("additionalProperties").isBoolean(),
            () -> "an object of " + kind + " accepts anything");
      }
    }
  }

  /** Names of properties and of definitions are no keywords. */
  private static void collect(JsonNode schema, Set<String> used) {
    schema.forEachEntry(
        (keyword, value) -> {
          used.add(keyword);
          if (keyword.equals("properties") || keyword.equals("definitions")) {
            value.forEach(each -> collect(each, used));
          } else if (value.isArray()) {
            value.forEach(each -> collect(each, used));
          } else if (value.isObject()) {
            collect(value, used);
          }
        });
  }

  private static JsonNode tree(DocumentKind kind) {
    return JsonMapper.builder().build().readTree(JsonSchemas.of(kind));
  }
}
