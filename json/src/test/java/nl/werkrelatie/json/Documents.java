// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.werkrelatie.json.document.DocumentRefusedException;

/** Documents the tests start from. */
final class Documents {
  static final String ENVELOPE = "'schemaVersie':1,'doel':'werkrelatie','soort':'werkrelatie'";
  static final String REFERENCES = "'inwoner':{'id':'W-1'},'consulent':{'id':'C-1'}";

  private Documents() {}

  /** The smallest werkrelatie, with these properties after it; see {@link #json}. */
  static String werkrelatie(String more) {
    return json("{" + ENVELOPE + "," + REFERENCES + (more.isEmpty() ? "" : "," + more) + "}");
  }

  /** JSON in which a single quote is written for a double one, so that it can be read in Java. */
  static String json(String text) {
    return text.replace('\'', '"');
  }

  /** A werkrelatie in which every property and every type occurs. */
  static String full() {
    return resource("golden/werkrelatie-vol.json");
  }

  /** Reads a document that must be refused, and makes the text of each violation. */
  static void refused(String document) {
    try {
      WerkrelatieJson.read(document);
      throw new IllegalStateException("not refused");
    } catch (DocumentRefusedException refused) {
      refused.violations().forEach(Object::toString);
    }
  }

  static String resource(String name) {
    try (InputStream in = Documents.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no test resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
