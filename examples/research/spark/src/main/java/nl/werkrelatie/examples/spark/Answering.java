// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.RegelsetJson;
import nl.werkrelatie.json.SuggestiesJson;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Makes of each document of one partition a short answer, or a line that says why it was refused.
 *
 * <p>An engine does not travel: the rule sets do, as documents, and each partition makes its own
 * engine of them.
 */
final class Answering implements FlatMapFunction<Iterator<Record>, Row> {
  private static final long serialVersionUID = 1;

  static final String ANSWERED = "answered";
  static final String REFUSED = "refused";

  private final Broadcast<List<byte[]>> regelsets;
  private final LocalDate peildatum;

  Answering(Broadcast<List<byte[]>> regelsets, LocalDate peildatum) {
    this.regelsets = regelsets;
    this.peildatum = peildatum;
  }

  /** The standard engine with these rule sets beside it, or all that is wrong with one of them. */
  static RuleEngine engine(List<byte[]> regelsets) {
    RuleEngine engine = RuleEngine.standard();
    for (byte[] regelset : regelsets) {
      engine = engine.with(RegelsetJson.read(regelset));
    }
    return engine;
  }

  @Override
  public Iterator<Row> call(Iterator<Record> records) {
    RuleEngine engine = engine(regelsets.value());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return answer(engine, records.next());
      }
    };
  }

  private Row answer(RuleEngine engine, Record record) {
    try {
      var werkrelatie = WerkrelatieJson.read(record.document());
      String answer = SuggestiesJson.write(engine.suggest(werkrelatie, peildatum).kort());
      return RowFactory.create(answer, ANSWERED);
    } catch (DocumentRefusedException refused) {
      return RowFactory.create(RefusedLine.of(record, refused), REFUSED);
    }
  }
}
