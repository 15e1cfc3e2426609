// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that lie in the jar. */
public final class Documents {
  private Documents() {}

  /** The text of this name, beside this class or from the root of the jar. */
  public static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
