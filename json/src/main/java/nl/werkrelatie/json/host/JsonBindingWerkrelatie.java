// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.util.List;
import java.util.Objects;
import nl.werkrelatie.engine.GedeeldeSuggesties;
import nl.werkrelatie.engine.KortAntwoord;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.Vergelijking;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.WerkrelatieVoorOverdracht;
import nl.werkrelatie.model.WerkrelatieZonderBijzondereGegevens;
import nl.werkrelatie.rules.Regelset;

/**
 * A werkrelatie inside a host's own object, written and read by the host's own JSON-B in the one
 * format.
 *
 * <pre>{@code
 * Jsonb jsonb = JsonbBuilder.create(JsonBindingWerkrelatie.config());
 * }</pre>
 *
 * <p>Without it JSON-B writes most of our types as {@code {}}, in silence. With it what has no
 * document is refused. What cannot be read gives a {@code JsonbException} with the {@link
 * DocumentRefusedException} as its last cause. Needs a JSON-B 3 with a JSON-P 2.1, which the host
 * brings.
 */
public final class JsonBindingWerkrelatie {
  private JsonBindingWerkrelatie() {}

  /** A configuration that knows our types, and nothing else. */
  public static JsonbConfig config() {
    return configure(new JsonbConfig());
  }

  /**
   * This configuration, which knows our types from now on. Set a visibility strategy of your own
   * before this call: one that is set after it takes the place of ours, and then nothing refuses
   * what has no document.
   */
  public static JsonbConfig configure(JsonbConfig config) {
    return configure(config, Limits.standard());
  }

  /** The same, with each document of ours read within these limits. */
  public static JsonbConfig configure(JsonbConfig config, Limits limits) {
    List<JsonBindingDocument<?>> documents = documents(Objects.requireNonNull(limits, "limits"));
    return config
        .withSerializers(documents.toArray(JsonBindingDocument<?>[]::new))
        .withDeserializers(documents.toArray(JsonBindingDocument<?>[]::new))
        .withPropertyVisibilityStrategy(
            new JsonBindingVisibility(
                config
                    .getProperty(JsonbConfig.PROPERTY_VISIBILITY_STRATEGY)
                    .map(PropertyVisibilityStrategy.class::cast)
                    .orElse(null)));
  }

  /** JSON-B reads from the class of each what it is for. */
  private static List<JsonBindingDocument<?>> documents(Limits limits) {
    return List.of(
        new JsonBindingDocument<>(Werkrelatie.class, limits) {},
        new JsonBindingDocument<>(Geval.class, limits) {},
        new JsonBindingDocument<>(Regelset.class, limits) {},
        new JsonBindingDocument<>(WerkrelatieZonderBijzondereGegevens.class, limits) {},
        new JsonBindingDocument<>(WerkrelatieVoorOverdracht.class, limits) {},
        new JsonBindingDocument<>(WhyNot.class, limits) {},
        new JsonBindingDocument<>(Vergelijking.class, limits) {},
        new JsonBindingDocument<>(KortAntwoord.class, limits) {},
        new JsonBindingDocument<>(Suggesties.class, limits) {},
        new JsonBindingDocument<>(GedeeldeSuggesties.class, limits) {},
        new JsonBindingDocument<>(VoorInwoner.class, limits) {});
  }
}
