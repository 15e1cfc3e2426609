// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;

/**
 * One werkrelatie in the forms of all contenders: the library, Jackson's data binding, and the bare
 * tokens. Whoever loses something of a document is not measured.
 */
record JsonContenders(
    Werkrelatie werkrelatie, byte[] document, PlainRecords.Relatie records, TokenLoop tokens) {
  private static final int SOME = 16;

  /** Some werkrelaties, each with this many moments. */
  static List<JsonContenders> some(int moments) {
    return MeasuredWerkrelaties.many(SOME, moments).stream().map(JsonContenders::of).toList();
  }

  static JsonContenders of(Werkrelatie werkrelatie) {
    byte[] document = written(werkrelatie);
    return new JsonContenders(
        werkrelatie, document, checkedRecords(document), checkedTokens(document));
  }

  /** The records of this document, once they give the same JSON again. */
  static PlainRecords.Relatie checkedRecords(byte[] document) {
    PlainRecords.Relatie records = PlainRecords.read(document);
    if (!PlainRecords.MAPPER
        .readTree(PlainRecords.write(records))
        .equals(PlainRecords.MAPPER.readTree(document))) {
      throw new IllegalStateException("the plain records do not hold all that the document holds");
    }
    return records;
  }

  /** The tokens of this document, once they give the same bytes again. */
  static TokenLoop checkedTokens(byte[] document) {
    TokenLoop tokens = new TokenLoop(document);
    if (!Arrays.equals(tokens.write(), document)) {
      throw new IllegalStateException("the tokens do not give the document again");
    }
    return tokens;
  }

  static byte[] written(Werkrelatie werkrelatie) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT, document);
    return document.toByteArray();
  }
}
