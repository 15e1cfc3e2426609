// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.model.Werkrelatie;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The rules in Drools, made from its Java model and asked in sessions from a pool. */
final class DroolsPeer {
  private final Variable<PeerFacts> facts = declarationOf(PeerFacts.class, "facts");
  private final Map<ManyRules.Question, Predicate1<PeerFacts>> predicates = new HashMap<>();
  private final Map<Integer, Function1<PeerFacts, Integer>> values = new HashMap<>();
  private final KieSessionsPool pool;

  DroolsPeer(ManyRules rules) {
    List<Rule> model = rules.rules().stream().map(this::asRule).toList();
    this.pool =
        KieBaseBuilder.createKieBaseFromModel(new ModelImpl().withRules(model)).newKieSessionsPool(1);
  }

  private Rule asRule(ManyRules.PlainRule plain) {
    PatternDef<PeerFacts> pattern = pattern(facts);
    // In one order: Drools asks once what rules ask alike from their first question on.
    plain.questions().stream()
        .sorted(Comparator.comparing(ManyRules.Question::fact))
        .forEach(question -> ask(pattern, question));
    return rule(plain.handvat()).build(pattern, on(facts).execute(found -> found.found(plain)));
  }

  private void ask(PatternDef<PeerFacts> pattern, ManyRules.Question question) {
    Predicate1<PeerFacts> predicate = predicates.computeIfAbsent(question, DroolsPeer::predicate);
    if (question.van() == 0) {
      // No index: a fact that is absent lies below the range as well.
      pattern.expr(question.code(), predicate);
      return;
    }
    pattern.expr(
        question.code(),
        predicate,
        alphaIndexedBy(
            Integer.class,
            ConstraintType.GREATER_OR_EQUAL,
            question.fact(),
            values.computeIfAbsent(question.fact(), fact -> given -> given.value(fact)),
            question.van()));
  }

  private static Predicate1<PeerFacts> predicate(ManyRules.Question question) {
    int fact = question.fact();
    int van = question.van();
    int tot = question.tot();
    return given -> given.value(fact) >= van && given.value(fact) <= tot;
  }

  List<ManyRules.Match> find(Werkrelatie werkrelatie) {
    return find(PeerFacts.of(werkrelatie));
  }

  List<ManyRules.Match> find(PeerFacts given) {
    KieSession session = pool.newKieSession();
    session.insert(given);
    session.fireAllRules();
    session.dispose();
    return given.matches();
  }
}
