// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import java.util.function.Function;
import nl.werkrelatie.model.Werkrelatie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many rules in rule engines of others; see ENGINE-SPEED.md. */
public class OwnRulesInPeers extends OwnRules {

  /** An engine of others, which finds exactly what plain Java finds, each rule once. */
  @State(Scope.Thread)
  public abstract static class Peer {
    private Function<Werkrelatie, List<ManyRules.Match>> find = werkrelatie -> List.of();

    @Setup
    public void make(OwnRulesInPeers rules) {
      find = in(rules.many);
      for (Werkrelatie werkrelatie : rules.werkrelaties()) {
        List<String> plain = found(rules.many.plain(werkrelatie, MeasuredWerkrelaties.PEILDATUM));
        if (!found(find.apply(werkrelatie)).equals(plain)) {
          throw new IllegalStateException(getClass() + " finds other rules than plain Java");
        }
      }
    }

    abstract Function<Werkrelatie, List<ManyRules.Match>> in(ManyRules rules);

    /** Not in the order in which they fired: that is for each engine to choose. */
    private static List<String> found(List<ManyRules.Match> matches) {
      return matches.stream().map(match -> match.rule().handvat()).sorted().toList();
    }
  }

  public static class InDrools extends Peer {
    @Override
    Function<Werkrelatie, List<ManyRules.Match>> in(ManyRules rules) {
      return new DroolsPeer(rules)::find;
    }
  }

  public static class InEasyRules extends Peer {
    @Override
    Function<Werkrelatie, List<ManyRules.Match>> in(ManyRules rules) {
      return new EasyRulesPeer(rules)::find;
    }
  }

  public static class InEvrete extends Peer {
    @Override
    Function<Werkrelatie, List<ManyRules.Match>> in(ManyRules rules) {
      return new EvretePeer(rules)::find;
    }
  }

  @Benchmark
  public Object drools(InDrools peer) {
    return ((Peer) peer).find.apply(all.next());
  }

  @Benchmark
  public Object easyRules(InEasyRules peer) {
    return ((Peer) peer).find.apply(all.next());
  }

  @Benchmark
  public Object evrete(InEvrete peer) {
    return ((Peer) peer).find.apply(all.next());
  }
}
