// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;

/** A werkrelatie into bytes of JSON. */
public class JsonWriting {
  @Benchmark
  public Object library(MeasuredDocuments documents) {
    return JsonContenders.written(documents.next().werkrelatie());
  }

  /** The limit: ready tokens handed to a generator. */
  @Benchmark
  public Object tokensAlone(MeasuredDocuments documents) {
    return documents.next().tokens().write();
  }

  /** What a user would pick instead. */
  @Benchmark
  public Object databindOnRecords(MeasuredDocuments documents) {
    return PlainRecords.write(documents.next().records());
  }
}
