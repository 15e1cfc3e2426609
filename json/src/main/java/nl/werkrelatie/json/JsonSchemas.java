// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkrelatie.json.codec.Envelope;
import nl.werkrelatie.json.codec.ObjectForm;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.codec.write.SchemaWriter;
import nl.werkrelatie.json.document.DocumentKind;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.regelset.RegelsetTables;
import nl.werkrelatie.json.tables.CatalogusTables;
import nl.werkrelatie.json.tables.GevalTables;
import nl.werkrelatie.json.tables.GevallenTables;
import nl.werkrelatie.json.tables.InwonerTables;
import nl.werkrelatie.json.tables.KortTables;
import nl.werkrelatie.json.tables.ProjectieTables;
import nl.werkrelatie.json.tables.SuggestiesTables;
import nl.werkrelatie.json.tables.VergelijkTables;
import nl.werkrelatie.json.tables.WerkrelatieTables;

/**
 * The documents of the format as JSON Schemas, draft-07, and as components of OpenAPI 3.1.
 *
 * <p>A schema accepts what the reader accepts, but for the rules that need more than one value and
 * for what a JSON parser decides; {@code FORMAT.md} lists them. Of a document that is only written
 * a schema accepts everything that is written, and more. The same schemas lie in the jar as files,
 * in {@code nl/werkrelatie/json/schemas} and {@code nl/werkrelatie/json/openapi}, for
 * implementations in other languages.
 */
public final class JsonSchemas {
  private static final String DIALECT = "http://json-schema.org/draft-07/schema#";
  private static final String DESCRIPTION =
      "Its one purpose is the werkrelatie. What a schema cannot say is listed in FORMAT.md.";

  private JsonSchemas() {}

  /** The schema of this kind of document. */
  public static String of(DocumentKind kind) {
    String word = Words.word(kind);
    Map<String, Object> first = new LinkedHashMap<>();
    first.put("$schema", DIALECT);
    first.put("$id", "urn:werkrelatie:json:" + Envelope.VERSION + ":" + word);
    first.put("title", word);
    first.put("description", DESCRIPTION);
    return DocumentWriter.write(
        out -> SchemaWriter.draft07(first, schema(kind), out), JsonForm.READABLE);
  }

  /**
   * All of them as one document of OpenAPI 3.1 without paths: a component for each kind of document
   * under its {@code soort}, one called {@code document} for any of them, and what they are made
   * of. Each accepts what the JSON Schema accepts.
   */
  public static String openApi() {
    Map<String, Object> first = new LinkedHashMap<>();
    first.put("openapi", "3.1.1");
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", Envelope.PURPOSE);
    info.put("description", DESCRIPTION);
    info.put("version", Integer.toString(Envelope.VERSION));
    first.put("info", info);
    Map<String, Schema> any = new LinkedHashMap<>();
    Map<String, Schema> components = new LinkedHashMap<>();
    for (DocumentKind kind : DocumentKind.values()) {
      String word = Words.word(kind);
      any.put(word, Schema.reference(word));
      components.put(word, schema(kind).with("description", DESCRIPTION));
    }
    components.put("document", Schema.oneOf("soort", any));
    return DocumentWriter.write(
        out -> SchemaWriter.openApi(first, components, out), JsonForm.READABLE);
  }

  private static Schema schema(DocumentKind kind) {
    return ProjectieTables.document(kind, content(kind)).schema();
  }

  private static ObjectForm<?> content(DocumentKind kind) {
    return switch (kind) {
      case WERKRELATIE -> WerkrelatieTables.WERKRELATIE.form();
      case WERKRELATIE_ZONDER_BIJZONDERE_GEGEVENS -> ProjectieTables.CONTENT;
      case WERKRELATIE_VOOR_OVERDRACHT -> ProjectieTables.OVERDRACHT_CONTENT;
      case VOOR_INWONER -> InwonerTables.CONTENT;
      case SUGGESTIES -> SuggestiesTables.CONTENT;
      case GEDEELDE_SUGGESTIES -> SuggestiesTables.GEDEELDE_CONTENT;
      case KORT_ANTWOORD -> KortTables.CONTENT;
      case WAAROM_NIET -> VergelijkTables.WAAROM_NIET_CONTENT;
      case VERGELIJKING -> VergelijkTables.VERGELIJKING_CONTENT;
      case CATALOGUS -> CatalogusTables.CONTENT;
      case GEVAL -> GevalTables.GEVAL.form();
      case GEVALLEN -> GevallenTables.GEVALLEN.form();
      case REGELSET -> RegelsetTables.REGELSET.form();
    };
  }
}
