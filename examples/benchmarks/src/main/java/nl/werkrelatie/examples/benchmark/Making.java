// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An engine made of its rules, in a Java that is warm. */
@State(Scope.Thread)
public class Making {
  private final List<ManyRules.PlainRule> rules = ManyRules.of(300).rules();

  @Benchmark
  public Object library() {
    return RuleEngine.of(StandaardCatalogus.catalogus());
  }

  @Benchmark
  public Object libraryOf300Rules() {
    return RuleEngine.of(ManyRules.catalogus(rules));
  }
}
