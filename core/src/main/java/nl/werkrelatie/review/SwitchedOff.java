// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.text.Tekst;

/** A rule that a rule set does not use. */
record SwitchedOff(Rule rule, Regelset regelset, Tekst reden) {

  static List<SwitchedOff> of(RuleEngine engine) {
    return engine.catalogi().stream()
        .flatMap(catalogus -> catalogus.rules().stream())
        .flatMap(rule -> engine.regelsets().stream().flatMap(regelset -> of(rule, regelset)))
        .toList();
  }

  private static Stream<SwitchedOff> of(Rule rule, Regelset regelset) {
    return regelset.uitgeschakeld().stream()
        .filter(off -> off.regel().equals(rule.id()))
        .map(off -> new SwitchedOff(rule, regelset, off.reden()));
  }
}
