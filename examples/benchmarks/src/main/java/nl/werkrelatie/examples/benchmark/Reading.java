// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import nl.werkrelatie.json.WerkrelatieJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A werkrelatie out of bytes of JSON. */
@State(Scope.Thread)
public class Reading {
  @Param({"0", "40", "400"})
  private int moments;

  private InTurn<JsonContenders> documents = new InTurn<>(JsonContenders.some(0));

  @Setup
  public void make() {
    documents = new InTurn<>(JsonContenders.some(moments));
  }

  @Benchmark
  public Object library() {
    return WerkrelatieJson.read(documents.next().document());
  }

  /** The limit: every token of the document, and nothing kept. */
  @Benchmark
  public Object tokensAlone() {
    return TokenLoop.read(documents.next().document());
  }

  /** What a user would pick instead. */
  @Benchmark
  public Object databindOnRecords() {
    return PlainRecords.read(documents.next().document());
  }
}
