// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import nl.werkrelatie.model.Werkrelatie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many rules of an organisation's own asked of a werkrelatie with 40 moments. */
@State(Scope.Thread)
public class OwnRules {
  @Param({"30", "300", "3000"})
  private int rules;

  ManyRules many = ManyRules.of(0);
  InTurn<Werkrelatie> all = new InTurn<>(List.of());

  @Setup
  public void make() {
    many = ManyRules.of(rules);
    all = new InTurn<>(werkrelaties());
  }

  /** With fewer the processor learns them by heart, and plain lambdas gain most by that. */
  List<Werkrelatie> werkrelaties() {
    return MeasuredWerkrelaties.many(256, 40);
  }

  @Benchmark
  public Object library() {
    return StandardRules.listed(many.engine(), all.next());
  }

  /** What a user would pick instead, and the limit: lambdas that equal questions share. */
  @Benchmark
  public Object plainJava() {
    return many.plain(all.next(), MeasuredWerkrelaties.PEILDATUM);
  }
}
