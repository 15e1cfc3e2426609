// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;

/**
 * The published gevallen as files: their artifact is built after this one, because it reads them
 * with what is tested here.
 */
public final class Gevallen {
  static final Path FOLDER =
      Path.of(
          System.getProperty("basedir", "."),
          "gevallen/src/main/resources/nl/werkrelatie/gevallen");
  private static final List<Gevalverwijzing> INDEX = GevallenJson.read(file("index.json"));

  private Gevallen() {}

  /** The index, in its order. */
  public static List<Gevalverwijzing> index() {
    return INDEX;
  }

  /** All, in the order of the index. */
  public static Stream<Geval> alle() {
    return INDEX.stream().map(verwijzing -> GevalJson.read(file(verwijzing.bestand())));
  }

  /** The one with this id. */
  public static Geval van(String id) {
    return GevalJson.read(document(id));
  }

  /** The document of the one with this id. */
  static String document(String id) {
    return INDEX.stream()
        .filter(verwijzing -> verwijzing.id().equals(id))
        .map(verwijzing -> file(verwijzing.bestand()))
        .findFirst()
        .orElseThrow();
  }

  static String file(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
