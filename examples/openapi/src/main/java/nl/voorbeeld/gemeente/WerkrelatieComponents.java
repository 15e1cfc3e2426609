// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.JsonSchemas;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens;
import nl.werkrelatie.rules.Regelset;

/**
 * Shows each document of the format, wherever the host uses its type, as the component that lies in
 * the jar; with what that is made of, and nothing more.
 */
public final class WerkrelatieComponents implements ModelConverter {
  /** What the mapper of the host writes for each type; a test compares them. */
  static final Map<Class<?>, String> SOORTEN =
      Map.ofEntries(
          Map.entry(Werkrelatie.class, "werkrelatie"),
          Map.entry(
              WerkrelatieZonderBijzondereGegevens.class, "werkrelatie_zonder_bijzondere_gegevens"),
          Map.entry(WerkrelatieVoorOverdracht.class, "werkrelatie_voor_overdracht"),
          Map.entry(VoorInwoner.class, "voor_inwoner"),
          Map.entry(Suggesties.class, "suggesties"),
          Map.entry(GedeeldeSuggesties.class, "gedeelde_suggesties"),
          Map.entry(KortAntwoord.class, "kort_antwoord"),
          Map.entry(WhyNot.class, "waarom_niet"),
          Map.entry(Vergelijking.class, "vergelijking"),
          Map.entry(Geval.class, "geval"),
          Map.entry(Regelset.class, "regelset"));

  private static final String PLACE = "#/components/schemas/";

  private final JsonNode components = components();

  private static JsonNode components() {
    try {
      return Json31.mapper().readTree(JsonSchemas.openApi()).at("/components/schemas");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("the components are JSON", impossible);
    }
  }

  @Override
  public Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    JavaType asked = Json31.mapper().constructType(type.getType());
    String soort = SOORTEN.get(asked.getRawClass());
    if (soort != null) {
      define(soort, context);
      return new JsonSchema().$ref(PLACE + soort);
    }
    return others.hasNext() ? others.next().resolve(type, context, others) : null;
  }

  private void define(String name, ModelConverterContext context) {
    JsonNode component = components.path(name);
    Schema<?> ours = Json31.mapper().convertValue(component, Schema.class);
    Schema<?> known = context.getDefinedModels().get(name);
    if (known == null) {
      context.defineModel(name, ours);
      component
          .findValues("$ref")
          .forEach(each -> define(each.asText().substring(PLACE.length()), context));
    } else if (!known.equals(ours)) {
      throw new IllegalStateException(
          "your own schema is called " + name + " too; give yours another name with @Schema");
    }
  }
}
