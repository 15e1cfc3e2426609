// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.werkrelatie.model.Werkrelatie;

/** Many rules in rule engines of others, beside plain Java and ours; see ENGINE-SPEED.md. */
public final class PeerSpeed {
  private static final int[] SIZES = {30, 300, 3_000};
  private static final int MOMENTS = 40;

  private PeerSpeed() {}

  /** The number of batches each contender gets, 300 when it is left out. */
  public static void main(String[] args) {
    int batches = args.length == 0 ? 300 : Integer.parseInt(args[0]);
    for (int size : SIZES) {
      ManyRules rules = ManyRules.of(size);
      Map<String, Function<Werkrelatie, List<ManyRules.Match>>> peers = peers(rules);
      peers.forEach((name, peer) -> agree(name, peer, rules));
      List<Werkrelatie> werkrelaties = MeasuredWerkrelaties.many(256, MOMENTS);
      CpuMeter meter = EngineSpeed.many(rules, MOMENTS);
      peers.forEach((name, peer) -> meter.against(name, CpuMeter.inTurn(werkrelaties, peer)));
      meter
          .measure(batches)
          .print(String.format(Locale.ROOT, "%,d rules, %d moments", size, MOMENTS), System.out);
    }
    WholeTrip.sizes().forEach(size -> wholeTrip(size, batches));
  }

  private static void wholeTrip(int size, int batches) {
    WholeTrip trip = new WholeTrip(size);
    DroolsPeer drools = new DroolsPeer(trip.rules());
    trip.against(
            trip.meter(UnaryOperator.identity()),
            "databind, Drools 10.2.0",
            facts -> drools.find(new PeerFacts(facts)))
        .measure(batches)
        .print(trip.title(), System.out);
  }

  private static Map<String, Function<Werkrelatie, List<ManyRules.Match>>> peers(ManyRules rules) {
    Map<String, Function<Werkrelatie, List<ManyRules.Match>>> peers = new LinkedHashMap<>();
    peers.put("Drools 10.2.0", new DroolsPeer(rules)::find);
    peers.put("Easy Rules 4.1.0", new EasyRulesPeer(rules)::find);
    peers.put("Evrete 4.0.3", new EvretePeer(rules)::find);
    return peers;
  }

  /** Whoever finds something else, or finds it twice, is not measured. */
  private static void agree(
      String name, Function<Werkrelatie, List<ManyRules.Match>> peer, ManyRules rules) {
    for (Werkrelatie werkrelatie : MeasuredWerkrelaties.many(256, MOMENTS)) {
      List<String> plain = found(rules.plain(werkrelatie, MeasuredWerkrelaties.PEILDATUM));
      List<String> theirs = found(peer.apply(werkrelatie));
      if (!theirs.equals(plain)) {
        throw new IllegalStateException(
            name + " found " + theirs.size() + " rules other than the " + plain.size() + " of plain Java");
      }
    }
  }

  /** Not in the order in which they fired: that is for each engine to choose. */
  private static List<String> found(List<ManyRules.Match> matches) {
    return matches.stream().map(match -> match.rule().handvat()).sorted().toList();
  }
}
