// SPDX-License-Identifier: EUPL-1.2
/**
 * The published gevallen, invented cases to test an implementation with; described in {@code
 * FORMAT.md}.
 *
 * <p>A module of its own, so that no host carries them that does not ask for them.
 */
module nl.werkrelatie.gevallen {
  requires transitive nl.werkrelatie.json;
  requires static org.jspecify;

  exports nl.werkrelatie.gevallen;
}
