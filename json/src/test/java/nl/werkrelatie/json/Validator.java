// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two validators of JSON Schema that nobody here wrote, and one of them with the components of
 * OpenAPI, behind one question.
 */
enum Validator {
  NETWORKNT {
    private final Map<DocumentKind, com.networknt.schema.Schema> schemas =
        new EnumMap<>(DocumentKind.class);

    @Override
    boolean accepts(DocumentKind kind, JsonNode document) {
      return schemas.computeIfAbsent(kind, Validator::networknt).validate(document).isEmpty();
    }
  },
  EVERIT {
    private final Map<DocumentKind, org.everit.json.schema.Schema> schemas =
        new EnumMap<>(DocumentKind.class);

    @Override
    boolean accepts(DocumentKind kind, JsonNode document) {
      try {
        // The tree is handed over as text that Jackson wrote: only the parser is the same for both.
        Object same = new JSONTokener(document.toString()).nextValue();
        schemas.computeIfAbsent(kind, Validator::everit).validate(same);
        return true;
      } catch (ValidationException refused) {
        return false;
      }
    }
  },
  OPENAPI {
    private final SchemaRegistry components =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(),
            registry -> registry.schemas(Map.of("urn:openapi", JsonSchemas.openApi())));

    @Override
    boolean accepts(DocumentKind kind, JsonNode document) {
      String component = "urn:openapi#/components/schemas/" + Words.word(kind);
      return components.getSchema(SchemaLocation.of(component)).validate(document).isEmpty();
    }
  };

  /** Those for whom a fraction of zero is no fraction. */
  static final List<Validator> WITHOUT_FRACTIONS = List.of(NETWORKNT, OPENAPI);

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  abstract boolean accepts(DocumentKind kind, JsonNode document);

  /** Those that accept this document; all refuse what is no JSON. */
  static List<Validator> accepting(DocumentKind kind, String document) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(document);
    } catch (JacksonException noJson) {
      return List.of();
    }
    if (tree.isMissingNode()) {
      return List.of();
    }
    List<Validator> accepting =
        List.of(values()).stream().filter(each -> each.accepts(kind, tree)).toList();
    Judged.keep(kind, tree, accepting.contains(NETWORKNT));
    return accepting;
  }

  private static com.networknt.schema.Schema networknt(DocumentKind kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(JsonSchemas.of(kind), InputFormat.JSON);
  }

  private static org.everit.json.schema.Schema everit(DocumentKind kind) {
    return SchemaLoader.builder()
        .draftV7Support()
        .schemaJson(new JSONObject(JsonSchemas.of(kind)))
        .build()
        .load()
        .build();
  }
}
