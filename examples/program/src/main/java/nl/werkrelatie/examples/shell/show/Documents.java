// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that lie beside these classes in the jar. */
final class Documents {
  private Documents() {}

  static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
