// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverterContextImpl;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.JsonSchemas;
import nl.werkrelatie.json.host.Jackson2WerkrelatieModule;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

/** The components as a host's own description gets them. */
class WerkrelatieComponentsTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new Jackson2WerkrelatieModule());

  private final ModelConverterContext context =
      new ModelConverterContextImpl(List.of(new WerkrelatieComponents()));

  @Test
  void every_type_is_shown_under_the_soort_that_a_mapper_writes() {
    Map<Class<?>, String> written =
        documents()
            .collect(
                Collectors.toMap(
                    WerkrelatieComponentsTest::type,
                    document -> MAPPER.valueToTree(document).get("soort").asText()));
    assertEquals(WerkrelatieComponents.SOORTEN, written);
  }

  @Test
  void every_type_is_shown_as_its_component_with_all_that_it_is_made_of() throws Exception {
    JsonNode ours =
        RequiredInOrder.of(MAPPER.readTree(JsonSchemas.openApi()).at("/components/schemas"));
    WerkrelatieComponents.SOORTEN.forEach(
        (type, soort) ->
            assertEquals(
                "#/components/schemas/" + soort,
                context.resolve(new AnnotatedType(type)).get$ref()));
    JsonNode shown =
        MAPPER.readTree(Json31.mapper().writeValueAsString(context.getDefinedModels()));
    for (Map.Entry<String, JsonNode> component : RequiredInOrder.of(shown).properties()) {
      assertEquals(ours.get(component.getKey()), component.getValue());
    }
    for (String reference : shown.findValuesAsText("$ref")) {
      assertTrue(shown.has(reference.replace("#/components/schemas/", "")), reference);
    }
  }

  @Test
  void another_type_is_left_to_others() {
    assertNull(context.resolve(new AnnotatedType(LocalDate.class)));
    assertEquals(Map.of(), context.getDefinedModels());
  }

  @Test
  void a_schema_of_the_host_with_a_name_of_ours_is_refused() {
    context.defineModel("team", new JsonSchema().description("a football team"));
    AnnotatedType werkrelatie = new AnnotatedType(Werkrelatie.class);
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> context.resolve(werkrelatie));
    assertEquals(
        "your own schema is called team too; give yours another name with @Schema",
        refusal.getMessage());
  }

  private static Stream<Object> documents() {
    Geval geval = Gevallen.van("S01");
    Werkrelatie werkrelatie = geval.werkrelatie();
    LocalDate peildatum = geval.peildatum();
    RuleEngine engine = RuleEngine.standard();
    Suggesties suggesties = engine.suggest(werkrelatie, peildatum);
    return Stream.of(
        werkrelatie,
        werkrelatie.zonderBijzondereGegevens(),
        werkrelatie.voorOverdracht(peildatum),
        engine.voorInwoner(werkrelatie, peildatum),
        suggesties,
        suggesties.voorTeam(),
        suggesties.kort(),
        suggesties.whyNot("H01"),
        suggesties.compare(suggesties),
        geval,
        StandaardCatalogus.regelset());
  }

  private static Class<?> type(Object document) {
    return WerkrelatieComponents.SOORTEN.keySet().stream()
        .filter(type -> type.isInstance(document))
        .findFirst()
        .orElseThrow();
  }
}
