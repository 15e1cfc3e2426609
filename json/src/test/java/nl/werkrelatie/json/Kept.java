// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;

/**
 * A Java that reads, answers and writes a werkrelatie with a mark in it, lets go of what it does
 * not keep, and writes what its heap then holds to a file.
 */
enum Kept {
  NOTHING,
  WERKRELATIE;

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String REFERENCE = "W-1043";

  /** From end to start, so that the mark itself stands in no class. */
  private static final String BACKWARDS = "1733-TRAAWEB-W";

  private static final List<Werkrelatie> KEPT = new ArrayList<>();

  /** Where the heap is written, and what is kept. */
  public static void main(String[] args) throws Exception {
    valueOf(args[1]).use();
    Redeployment.dump(Path.of(args[0]));
  }

  static String mark() {
    return new StringBuilder(BACKWARDS).reverse().toString();
  }

  private void use() {
    String document = Documents.full().replace(REFERENCE, mark());
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    // First, since a parser that gave up gives no buffers back.
    Documents.refused(document.replace("2026-", "2026/"));
    Documents.refused(document.substring(0, document.length() - 2));
    Documents.refused("{\"" + mark() + "\":\"" + mark() + "\"}");
    List<Werkrelatie> read =
        List.of(
            WerkrelatieJson.read(document),
            WerkrelatieJson.read(bytes),
            WerkrelatieJson.read(new StringReader(document)),
            WerkrelatieJson.read(new ByteArrayInputStream(bytes)));
    read.forEach(Kept::written);
    if (this == WERKRELATIE) {
      KEPT.addAll(read);
    }
  }

  private static void written(Werkrelatie werkrelatie) {
    RuleEngine engine = RuleEngine.standard();
    SuggestiesJson.write(engine.suggest(werkrelatie, DAY));
    SuggestiesJson.write(engine.suggest(werkrelatie, DAY).kort());
    WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT);
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    try (JsonLinesWriter lines = JsonLinesWriter.to(in)) {
      lines.write(werkrelatie);
      lines.write(werkrelatie);
    }
    WerkrelatieStream.reporting(line -> line.inOneLine(Locale.ENGLISH))
        .forEach(
            new ByteArrayInputStream(in.toByteArray()),
            one -> WerkrelatieJson.write(one),
            (one, number) -> {});
  }
}
