// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkrelatie.json.codec.Words;
import nl.werkrelatie.json.document.DocumentKind;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was said of each document, for a validator that does not run in Java: a line for each in the
 * file that {@code -Djudged} names, and nothing without.
 */
final class Judged {
  private static final String FILE = System.getProperty("judged", "");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Judged() {}

  static void keep(DocumentKind kind, JsonNode document, boolean accepted) {
    if (FILE.isEmpty()) {
      return;
    }
    JsonNode line =
        MAPPER
            .createObjectNode()
            .put("kind", Words.word(kind))
            .put("accepted", accepted)
            .set("document", document);
    try {
      Files.writeString(Path.of(FILE), MAPPER.writeValueAsString(line) + "\n", CREATE, APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
