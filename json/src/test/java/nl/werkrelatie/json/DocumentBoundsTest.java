// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.ENVELOPE;
import static nl.werkrelatie.json.Documents.REFERENCES;
import static nl.werkrelatie.json.Documents.json;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents of the greatest length that hold one thing over and over take little all the same. */
class DocumentBoundsTest {
  private static final String COMPLETE = "{" + ENVELOPE + "," + REFERENCES;

  /**
   * Something is missing from the start, so its place is looked up when the document is refused.
   */
  private static final String INCOMPLETE = "{" + ENVELOPE + ",'inwoner':{}";

  private static final List<String> STARTS =
      List.of(
          "",
          COMPLETE + ",'x':",
          COMPLETE + ",'bagage':[{'x':[",
          COMPLETE + ",'signalen':[{'id':'a'},",
          INCOMPLETE + ",",
          INCOMPLETE + ",'bagage':[{},",
          INCOMPLETE + ",'gespreksmomenten':[");

  private static final List<String> FILLINGS =
      List.of(
          "[",
          "{'a':",
          "{},",
          "1,",
          "1",
          "a",
          "\u6f22",
          "'a':1,",
          "{'id':'a'},",
          "{'id':'a','datum':'2026-01-01'},",
          "{'id':'a','vorm':'systeemkritiek','zichtbaarheid':'gedeeld','datum':'2026-01-01'},");

  @Tag("long")
  @Test
  void one_thing_over_and_over_takes_little_and_is_refused() {
    for (String start : STARTS) {
      for (String filling : FILLINGS) {
        int length = filling.getBytes(StandardCharsets.UTF_8).length;
        String document =
            start + filling.repeat((Limits.standard().length() - start.length()) / length);
        List<DocumentViolation> violations =
            Corpora.werkrelatie(start + filling + " over and over", json(document));
        assertFalse(violations.isEmpty(), () -> start + filling + " over and over is read");
      }
    }
  }

  @Test
  void a_document_that_misses_something_and_ends_too_early_is_refused_at_every_length() {
    String document = json(INCOMPLETE + ",'x':[1.5e3,{'a\\u0041':'b\\u0042'},null],'begin':5}\r\n");
    for (int length = 0; length < document.length(); length++) {
      String part = document.substring(0, length);
      List<DocumentViolation> violations = Corpora.werkrelatie(length + " characters", part);
      assertFalse(violations.isEmpty(), () -> part.length() + " characters are read");
    }
  }
}
