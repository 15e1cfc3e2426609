// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import nl.werkrelatie.model.Werkrelatie;

/** What a rule engine of somebody else is given: the facts of {@link PlainFacts}, worked out. */
public final class PeerFacts {
  private final int[] values;
  private final List<ManyRules.Match> matches = new ArrayList<>();

  PeerFacts(int[] values) {
    this.values = values;
  }

  static PeerFacts of(Werkrelatie werkrelatie) {
    return new PeerFacts(PlainFacts.of(werkrelatie, MeasuredWerkrelaties.PEILDATUM));
  }

  int[] values() {
    return values;
  }

  int value(int fact) {
    return values[fact];
  }

  /** What every rule does when it holds. */
  void found(ManyRules.PlainRule rule) {
    matches.add(new ManyRules.Match(rule, values));
  }

  List<ManyRules.Match> matches() {
    return matches;
  }
}
