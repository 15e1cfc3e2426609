// SPDX-License-Identifier: EUPL-1.2
/**
 * One JSON format for werkrelaties, suggesties and gevallen: read strictly, written lossless, and
 * described in {@code FORMAT.md}.
 *
 * <p>Opens nothing to reflection and needs nothing of a host's own JSON library.
 */
module nl.werkrelatie.json {
  requires transitive nl.werkrelatie.core;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports nl.werkrelatie.json;
}
