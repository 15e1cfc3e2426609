// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import nl.werkrelatie.json.WerkrelatieJson;
import org.openjdk.jmh.annotations.Benchmark;

/** A werkrelatie out of bytes of JSON. */
public class Reading {
  @Benchmark
  public Object library(MeasuredDocuments documents) {
    return WerkrelatieJson.read(documents.next().document());
  }

  /** The limit: every token of the document, and nothing kept. */
  @Benchmark
  public Object tokensAlone(MeasuredDocuments documents) {
    return TokenLoop.read(documents.next().document());
  }

  /** What a user would pick instead. */
  @Benchmark
  public Object databindOnRecords(MeasuredDocuments documents) {
    return PlainRecords.read(documents.next().document());
  }
}
