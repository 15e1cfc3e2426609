// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;

/**
 * The library beside Jackson's data binding and beside the bare tokens, on the same documents in
 * turn. Whoever loses something of a document is not measured.
 */
final class JsonContenders {
  static final String TOKENS = "jackson-core, tokens alone";
  static final String RECORDS = "jackson-databind, plain records";
  static final String LIBRARY = "library";

  private final List<Contended> all;

  /** One werkrelatie in the forms of all contenders. */
  private record Contended(
      Werkrelatie werkrelatie, byte[] document, PlainRecords.Relatie records, TokenLoop tokens) {
    static Contended of(Werkrelatie werkrelatie) {
      byte[] document = written(werkrelatie);
      return new Contended(
          werkrelatie, document, checkedRecords(document), checkedTokens(document));
    }
  }

  JsonContenders(List<Werkrelatie> werkrelaties) {
    all = werkrelaties.stream().map(Contended::of).toList();
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

  /** How many bytes a document has, on average. */
  int bytes() {
    return all.stream().mapToInt(one -> one.document().length).sum() / all.size();
  }

  /** Reading from bytes; what the library does is changed by {@code slowed} first. */
  CpuMeter reading(UnaryOperator<Supplier<?>> slowed) {
    return new CpuMeter(TOKENS, inTurn(one -> TokenLoop.read(one.document())))
        .against(RECORDS, inTurn(one -> PlainRecords.read(one.document())))
        .against(LIBRARY, slowed.apply(inTurn(one -> WerkrelatieJson.read(one.document()))));
  }

  /** Writing to bytes; what the library does is changed by {@code slowed} first. */
  CpuMeter writing(UnaryOperator<Supplier<?>> slowed) {
    return new CpuMeter(TOKENS, inTurn(one -> one.tokens().write()))
        .against(RECORDS, inTurn(one -> PlainRecords.write(one.records())))
        .against(LIBRARY, slowed.apply(inTurn(one -> written(one.werkrelatie()))));
  }

  private Supplier<?> inTurn(Function<Contended, ?> work) {
    return CpuMeter.inTurn(all, work);
  }
}
