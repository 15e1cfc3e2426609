// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API by its makers, asked through a validator that nobody here wrote. */
final class OpenApi {
  private static final String ID = "https://ok.example/openapi";
  private static final JsonNode DESCRIPTION =
      new YAMLMapper().readTree(Pages.resource("open-klant/klantinteracties-openapi.yaml"));
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialects.getOpenApi30(),
          builder ->
              builder.schemas(Map.of(ID, JsonMapper.shared().writeValueAsString(DESCRIPTION))));

  private OpenApi() {}

  /** The schema of what a request to this path carries. */
  static String bodyOf(String path) {
    return DESCRIPTION
        .path("paths")
        .path(path)
        .at("/post/requestBody/content/application~1json/schema/$ref")
        .stringValue();
  }

  /** What is wrong with a request; the server itself fills in what is read-only. */
  static List<Error> ofRequest(String path, String body) {
    return errors(bodyOf(path), body, true);
  }

  /** What is wrong with an answer in the form of this schema. */
  static List<Error> ofAnswer(String schema, String answer) {
    return errors("#/components/schemas/" + schema, answer, false);
  }

  private static List<Error> errors(String reference, String json, boolean request) {
    return REGISTRY
        .getSchema(SchemaLocation.of(ID + reference))
        .validate(
            Pages.tree(json),
            execution ->
                execution.executionConfig(
                    config ->
                        config.formatAssertionsEnabled(true).readOnly(request ? true : null)));
  }
}
