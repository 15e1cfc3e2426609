// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkrelatie.json.document.Limits;
import org.junit.jupiter.api.function.Executable;

/** The ways in which a document can be given to be read. */
final class Doors {
  private Doors() {}

  /** Reading this werkrelatie within these limits in every way, by its name. */
  static Map<String, Executable> of(String document, Limits limits) {
    LimitedReading<?> reading = WerkrelatieJson.within(limits);
    Map<String, Executable> doors = ofBytes(document.getBytes(StandardCharsets.UTF_8), limits);
    doors.put("string", () -> reading.read(document));
    doors.put("reader", () -> reading.read(new StringReader(document)));
    return doors;
  }

  /** Reading these bytes within these limits in every way that takes bytes, by its name. */
  static Map<String, Executable> ofBytes(byte[] document, Limits limits) {
    LimitedReading<?> reading = WerkrelatieJson.within(limits);
    Map<String, Executable> doors = new LinkedHashMap<>();
    doors.put("bytes", () -> reading.read(document));
    doors.put("stream", () -> reading.read(new ByteArrayInputStream(document)));
    return doors;
  }

  /** The same through the methods without limits, which have the standard ones. */
  static Map<String, Executable> standard(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return Map.of(
        "string", () -> WerkrelatieJson.read(document),
        "bytes", () -> WerkrelatieJson.read(bytes),
        "stream", () -> WerkrelatieJson.read(new ByteArrayInputStream(bytes)),
        "reader", () -> WerkrelatieJson.read(new StringReader(document)));
  }
}
