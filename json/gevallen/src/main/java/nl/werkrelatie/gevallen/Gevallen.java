// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.gevallen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.json.GevalJson;
import nl.werkrelatie.json.GevallenJson;

/**
 * The published gevallen: the conformance set of the standard catalogue, as it stands in a jar of
 * its own.
 *
 * <p>For everyone who wants to know whether an implementation suggests, holds back and leaves alone
 * what it should. All people are invented. The documents lie beside this class, in {@code
 * nl/werkrelatie/gevallen}, so that an implementation in another language can take them out of the
 * jar.
 */
public final class Gevallen {
  private Gevallen() {}

  /** Every published geval with what it shows, in the order of the index. */
  public static List<Gevalverwijzing> index() {
    return Published.INDEX;
  }

  /** Every published geval, read one after the other, in the order of the index. */
  public static Stream<Geval> alle() {
    return index().stream().map(verwijzing -> GevalJson.read(resource(verwijzing.bestand())));
  }

  /** The published geval with this id; refuses an id that is not in the index. */
  public static Geval van(String id) {
    return GevalJson.read(resource(find(id).bestand()));
  }

  /**
   * The document of the published geval with this id, as it stands in the jar; refuses an id that
   * is not in the index.
   */
  public static String document(String id) {
    return new String(resource(find(id).bestand()), StandardCharsets.UTF_8);
  }

  private static Gevalverwijzing find(String id) {
    return index().stream()
        .filter(verwijzing -> verwijzing.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no such published geval; use an id of the index, such as S01"));
  }

  /** Read at first use. */
  private static final class Published {
    static final List<Gevalverwijzing> INDEX = GevallenJson.read(resource("index.json"));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Gevallen.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the published " + name + " is missing from the jar; use the jar as it was released");
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "the published " + name + " cannot be read from the jar", failure);
    }
  }
}
