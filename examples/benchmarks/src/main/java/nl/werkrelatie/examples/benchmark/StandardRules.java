// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.Reden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Drempels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rules of H01 to H45 asked of a werkrelatie with 40 moments. */
@State(Scope.Thread)
public class StandardRules {
  @Param({"64", "1"})
  private int inTurn;

  private InTurn<Werkrelatie> all = new InTurn<>(List.of());

  @Setup
  public void make() {
    all = new InTurn<>(MeasuredWerkrelaties.many(inTurn, 40));
  }

  @Benchmark
  public Object library() {
    return listed(HandwrittenRules.ENGINE, all.next());
  }

  /** The limit, which knows no reasons. */
  @Benchmark
  public Object plainJava() {
    return HandwrittenRules.suggest(
        all.next(), MeasuredWerkrelaties.PEILDATUM, Drempels.standard());
  }

  /** The whole catalogue, as a host has it. */
  @Benchmark
  public Object libraryWholeCatalogue() {
    return listed(RuleEngine.standard(), all.next());
  }

  /** Reads of every answer why, on which facts and by which thresholds. */
  @Benchmark
  public Object libraryEveryReason() {
    Suggesties suggesties = listed(HandwrittenRules.ENGINE, all.next());
    int read = 0;
    for (Suggestie suggestie : suggesties.alle()) {
      read += read(suggestie.redenen());
    }
    for (Aangehouden aangehouden : suggesties.aangehouden()) {
      read += read(aangehouden.redenen()) + aangehouden.gronden().size();
    }
    return read;
  }

  static Suggesties listed(RuleEngine engine, Werkrelatie werkrelatie) {
    Suggesties suggesties = engine.suggest(werkrelatie, MeasuredWerkrelaties.PEILDATUM);
    suggesties.alle();
    suggesties.aangehouden();
    return suggesties;
  }

  private static int read(List<Reden> redenen) {
    int read = 0;
    for (Reden reden : redenen) {
      read += reden.drempels().size();
      read += reden.signalen().stream().mapToInt(signaal -> reden.feiten(signaal).size()).sum();
    }
    return read;
  }
}
