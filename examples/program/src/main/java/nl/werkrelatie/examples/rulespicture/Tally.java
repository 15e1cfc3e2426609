// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.handvat.Handvat;
import org.jspecify.annotations.Nullable;

/**
 * How often each handvat of an engine is suggested, waits, or is silent. It counts what rules say
 * and keeps nothing of a werkrelatie.
 */
public final class Tally {
  private final RuleEngine engine;
  private final Map<String, Counts> counts = new HashMap<>();
  private int total;

  /** Nothing yet. */
  public Tally(RuleEngine engine) {
    this.engine = engine;
  }

  /** Counts one answer of this engine. */
  public void add(Suggesties suggesties) {
    total++;
    for (Suggestie one : suggesties.alle()) {
      counts.compute(one.handvat().id(), (id, before) -> of(before).suggestedFor(one.aanleiding()));
    }
    for (Aangehouden one : suggesties.aangehouden()) {
      counts.compute(one.handvat().id(), (id, before) -> of(before).waiting());
    }
  }

  /** How many answers were counted. */
  public int total() {
    return total;
  }

  /** The engine whose answers they are. */
  public RuleEngine engine() {
    return engine;
  }

  List<Handvat> handvatten() {
    return engine.handvatten();
  }

  /** The counts of a handvat; empty when this engine does not have it. */
  Optional<Counts> of(Handvat handvat) {
    return engine.handvat(handvat.id()).map(known -> of(counts.get(known.id())));
  }

  private static Counts of(@Nullable Counts counted) {
    return counted == null ? Counts.NONE : counted;
  }

  /** The type. */
  @Override
  public String toString() {
    return "Tally";
  }
}
