// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;

/** A werkrelatie into bytes of JSON. */
public class Writing {
  @Benchmark
  public Object library(Documents documents) {
    return JsonContenders.written(documents.next().werkrelatie());
  }

  /** The limit: ready tokens handed to a generator. */
  @Benchmark
  public Object tokensAlone(Documents documents) {
    return documents.next().tokens().write();
  }

  /** What a user would pick instead. */
  @Benchmark
  public Object databindOnRecords(Documents documents) {
    return PlainRecords.write(documents.next().records());
  }
}
