// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A werkrelatie into bytes of JSON. */
@State(Scope.Thread)
public class Writing {
  @Param({"0", "40", "400"})
  private int moments;

  private InTurn<JsonContenders> documents = new InTurn<>(JsonContenders.some(0));

  @Setup
  public void make() {
    documents = new InTurn<>(JsonContenders.some(moments));
  }

  @Benchmark
  public Object library() {
    return JsonContenders.written(documents.next().werkrelatie());
  }

  /** The limit: ready tokens handed to a generator. */
  @Benchmark
  public Object tokensAlone() {
    return documents.next().tokens().write();
  }

  /** What a user would pick instead. */
  @Benchmark
  public Object databindOnRecords() {
    return PlainRecords.write(documents.next().records());
  }
}
