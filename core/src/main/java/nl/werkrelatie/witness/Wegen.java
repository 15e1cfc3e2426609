// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.ways.Alternative;
import nl.werkrelatie.ways.Alternatives;

/**
 * The ways in which a rule can lead to its handvat, as far as they can be.
 *
 * @param open every way, as the rule says it
 * @param closed of each that can be, how every signaal can then stand
 * @param possible those that can be, in the order of {@code closed}
 */
public record Wegen(List<Alternative> open, List<Alternative> possible, List<int[]> closed) {

  /** The ways of this rule. */
  public static Wegen of(Rule rule, Samenhang samenhang) {
    List<Alternative> open = Alternatives.of(rule.when(), rule.unless(), rule.id());
    List<Alternative> possible = new ArrayList<>();
    List<int[]> closed = new ArrayList<>();
    for (Alternative way : open) {
      int[] standen = samenhang.closed(way);
      if (standen != null) {
        possible.add(way);
        closed.add(standen);
      }
    }
    return new Wegen(open, possible, closed);
  }

  /** The ways of what must hold, with no eye to what closes the rule. */
  public static Wegen ofWhen(Rule rule, Samenhang samenhang) {
    return of(
        new Rule(rule.id(), rule.when(), Optional.empty(), rule.handvat(), rule.because()),
        samenhang);
  }

  public boolean isPossible() {
    return !possible.isEmpty();
  }

  /** Whether the other can lead to its handvat whenever this one can. */
  public boolean implies(Wegen other, Samenhang samenhang) {
    return closed.stream()
        .allMatch(
            standen -> other.open().stream().anyMatch(way -> samenhang.implies(standen, way)));
  }
}
