// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.model.Werkrelatie;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.Type;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The rules in Evrete, each time in a stateless session and on the thread that asks; left to its own
 * threads it takes more processor time.
 *
 * <p>Evrete takes one lambda asked of two fields for one and the same condition, so each question
 * has a lambda of its own, which its rules share.
 */
final class EvretePeer {
  private static final String FACTS = "$facts";

  private final Map<ManyRules.Question, ValuesPredicate> predicates = new HashMap<>();
  private final Knowledge knowledge;

  EvretePeer(ManyRules rules) {
    this.knowledge =
        KnowledgeService.builder(new Configuration())
            .withExecutor(new CallerExecutor())
            .build()
            .newKnowledge();
    Type<PeerFacts> type = knowledge.getTypeResolver().getOrDeclare(PeerFacts.class);
    for (int fact = 0; fact < PlainFacts.GEGEVENS.size(); fact++) {
      int place = fact;
      type.declareIntField(field(fact), one -> one.value(place));
    }
    RuleSetBuilder<Knowledge> set = knowledge.builder();
    for (ManyRules.PlainRule plain : rules.rules()) {
      LhsBuilder<Knowledge> asked = set.newRule(plain.handvat()).forEach(FACTS, PeerFacts.class);
      for (ManyRules.Question question : plain.questions()) {
        asked.where(
            predicates.computeIfAbsent(question, EvretePeer::predicate),
            FACTS + "." + field(question.fact()));
      }
      asked.execute(context -> context.<PeerFacts>get(FACTS).found(plain));
    }
    set.build();
  }

  private static String field(int fact) {
    return "f" + fact;
  }

  private static ValuesPredicate predicate(ManyRules.Question question) {
    int van = question.van();
    int tot = question.tot();
    return values -> {
      int value = values.get(0);
      return value >= van && value <= tot;
    };
  }

  List<ManyRules.Match> find(Werkrelatie werkrelatie) {
    PeerFacts facts = PeerFacts.of(werkrelatie);
    knowledge.newStatelessSession().insertAndFire(facts);
    return facts.matches();
  }
}
