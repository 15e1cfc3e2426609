// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import java.io.StringWriter;
import java.util.Locale;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Where a refused document stands and all that is wrong with it; nothing of what it holds. */
final class RefusedLine {
  private static final JsonFactory JSON = new JsonFactory();

  private RefusedLine() {}

  static String of(Record record, DocumentRefusedException refused) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      out.writeStartObject();
      out.writeStringProperty("file", record.file());
      out.writeNumberProperty(record.unit(), record.start());
      out.writeArrayPropertyStart("violations");
      for (DocumentViolation violation : refused.violations()) {
        out.writeStartObject();
        out.writeStringProperty("code", violation.code().name());
        out.writeStringProperty("pointer", violation.pointer());
        out.writeStringProperty("text", violation.inOneLine(Locale.ENGLISH));
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return line.toString();
  }
}
