// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of the components; what they accept is held beside the schemas. */
class OpenApiTest {
  private static final String PLACE = "#/components/schemas/";
  private static final JsonNode DOCUMENT =
      JsonMapper.builder().build().readTree(JsonSchemas.openApi());
  private static final JsonNode COMPONENTS = DOCUMENT.at("/components/schemas");

  @Test
  void every_component_is_a_schema_by_the_meta_schema() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());
    for (JsonNode component : COMPONENTS) {
      assertEquals(
          List.of(),
          registry
              .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()))
              .validate(component),
          component::toString);
    }
  }

  @Test
  void every_kind_of_document_is_a_component_under_its_soort() {
    for (DocumentKind kind : DocumentKind.values()) {
      String word = Words.word(kind);
      assertEquals(word, COMPONENTS.at("/" + word + "/properties/soort/const").asString(), word);
    }
  }

  @Test
  void a_document_is_any_of_them_by_its_soort() {
    JsonNode mapping = COMPONENTS.at("/document/discriminator/mapping");
    Stream.of(DocumentKind.values())
        .map(Words::word)
        .forEach(word -> assertEquals(PLACE + word, mapping.path(word).asString(""), word));
    assertEquals(DocumentKind.values().length, mapping.size(), "the kinds");
  }

  @Test
  void what_is_referred_to_is_a_component_and_no_component_is_superfluous() {
    Set<String> used = new TreeSet<>(List.of("document"));
    for (JsonNode reference : DOCUMENT.findValues("$ref")) {
      assertTrue(reference.asString().startsWith(PLACE), reference::toString);
      used.add(reference.asString().substring(PLACE.length()));
    }
    assertEquals(new TreeSet<>(COMPONENTS.propertyNames()), used, "the components");
  }

  @Test
  void every_word_that_tells_variants_apart_is_the_constant_of_its_variant() {
    List<String> told = new ArrayList<>();
    for (JsonNode discriminator : DOCUMENT.findValues("discriminator")) {
      String property = discriminator.get("propertyName").asString();
      discriminator
          .get("mapping")
          .forEachEntry(
              (word, place) -> {
                JsonNode variant = DOCUMENT.at(place.asString().substring(1));
                assertEquals(word, variant.at("/properties/" + property + "/const").asString());
                told.add(word);
              });
    }
    assertEquals(DocumentKind.values().length + 2, told.size(), told::toString);
  }
}
