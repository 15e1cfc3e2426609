// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkrelatie.json.JsonSchemas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** What the host tells of itself. */
class ApiTest {
  private static final Path KEPT = Path.of(System.getProperty("basedir"), "api.json");
  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = new RunningHost();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void the_host_runs_on_the_spring_boot_that_is_asked_for() {
    assertEquals(System.getProperty("boot.expected"), SpringBootVersion.getVersion());
  }

  @Test
  void every_document_is_shown_as_the_component_in_the_jar() throws Exception {
    JsonNode ours = sorted(JsonSchemas.openApi()).at("/components/schemas");
    JsonNode shown = sorted(host.api()).at("/components/schemas");
    Set<String> own = new TreeSet<>();
    shown
        .properties()
        .forEach(
            component -> {
              if (ours.has(component.getKey())) {
                assertEquals(ours.get(component.getKey()), component.getValue());
              } else {
                own.add(component.getKey());
              }
            });
    assertEquals(Set.of("DossierAnswer"), own, "what is not ours");
    for (String document : List.of("werkrelatie", "suggesties", "kort_antwoord")) {
      assertTrue(shown.has(document), document);
    }
  }

  @Test
  void a_component_that_no_document_of_this_host_needs_is_not_shown() throws Exception {
    assertTrue(sorted(host.api()).at("/components/schemas/regelset").isMissingNode());
  }

  @Test
  void the_api_is_as_it_was_last_looked_at() throws Exception {
    String api = host.api() + "\n";
    if (System.getProperty("write") != null) {
      Files.writeString(KEPT, api);
    }
    assertEquals(
        sorted(Files.readString(KEPT)),
        sorted(api),
        "api.json is out of step; write it, and read what changed: add -Dwrite -Dtest=ApiTest");
  }

  @Test
  void a_parser_of_openapi_finds_nothing_wrong() throws IOException {
    for (String document : List.of(JsonSchemas.openApi(), Files.readString(KEPT))) {
      ParseOptions options = new ParseOptions();
      options.setResolve(true);
      SwaggerParseResult result = new OpenAPIV3Parser().readContents(document, null, options);
      assertEquals(List.of(), result.getMessages());
      assertTrue(result.getOpenAPI().getOpenapi().startsWith("3.1."));
    }
  }

  private static JsonNode sorted(String document) throws IOException {
    return RequiredInOrder.of(Json31.mapper().readTree(document));
  }
}
