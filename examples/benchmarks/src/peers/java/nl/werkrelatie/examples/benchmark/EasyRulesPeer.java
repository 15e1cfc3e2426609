// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import java.util.function.Predicate;
import nl.werkrelatie.model.Werkrelatie;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The rules in Easy Rules, over the lambdas that plain Java asks. */
final class EasyRulesPeer {
  private static final String FACTS = "facts";

  private final Rules rules = new Rules();
  private final RulesEngine engine = new DefaultRulesEngine();

  EasyRulesPeer(ManyRules many) {
    int priority = 0;
    for (ManyRules.PlainRule plain : many.rules()) {
      rules.register(rule(plain, priority++));
    }
  }

  private static Rule rule(ManyRules.PlainRule plain, int priority) {
    return new RuleBuilder()
        .name(plain.handvat())
        .priority(priority)
        .when(facts -> holds(plain, facts))
        .then(facts -> facts.<PeerFacts>get(FACTS).found(plain))
        .build();
  }

  private static boolean holds(ManyRules.PlainRule plain, Facts facts) {
    int[] values = facts.<PeerFacts>get(FACTS).values();
    for (Predicate<int[]> condition : plain.conditions()) {
      if (!condition.test(values)) {
        return false;
      }
    }
    return true;
  }

  List<ManyRules.Match> find(Werkrelatie werkrelatie) {
    PeerFacts facts = PeerFacts.of(werkrelatie);
    Facts given = new Facts();
    given.put(FACTS, facts);
    engine.fire(rules, given);
    return facts.matches();
  }
}
