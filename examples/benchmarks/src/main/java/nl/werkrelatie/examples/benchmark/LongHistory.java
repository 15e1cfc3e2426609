// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Werkrelatie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The rules of H01 to H45 asked of a werkrelatie with 10,000 moments. */
@State(Scope.Thread)
public class LongHistory {
  private final InTurn<Werkrelatie> all = new InTurn<>(MeasuredWerkrelaties.many(4, 10_000));

  @Benchmark
  public Object library() {
    return StandardRules.listed(HandwrittenRules.ENGINE, all.next());
  }

  /** The least that any reader of a history has to do. */
  @Benchmark
  public long onePass() {
    long days = 0;
    for (Gespreksmoment moment : all.next().gespreksmomenten()) {
      days += moment.datum().toEpochDay();
    }
    return days;
  }
}
