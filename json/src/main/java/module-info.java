// SPDX-License-Identifier: EUPL-1.2
/**
 * One JSON format for werkrelaties, suggesties and gevallen: read strictly, written lossless, and
 * described in {@code FORMAT.md}.
 *
 * <p>Opens nothing to reflection and needs nothing of a host's own JSON library. A host that maps
 * its own objects with Jackson registers the module for its generation by hand here; on the class
 * path {@code findAndRegisterModules} or {@code findAndAddModules} finds it. A host with JSON-B
 * gives its {@code Jsonb} our configuration.
 */
module nl.werkrelatie.json {
  requires transitive nl.werkrelatie.core;
  requires tools.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static jakarta.json;
  requires static jakarta.json.bind;
  requires static org.jspecify;
  requires static tools.jackson.databind;

  exports nl.werkrelatie.json;
  exports nl.werkrelatie.json.document;
  exports nl.werkrelatie.json.host;
}
