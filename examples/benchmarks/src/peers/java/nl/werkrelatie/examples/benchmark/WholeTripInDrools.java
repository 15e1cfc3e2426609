// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole trip with the rules in Drools; see ENGINE-SPEED.md. */
public class WholeTripInDrools extends WholeTrip {

  /** Drools, once it answers as the library does. */
  @State(Scope.Thread)
  public static class Drools {
    private Function<int[], List<ManyRules.Match>> find = facts -> List.of();

    @Setup
    public void make(WholeTripInDrools trip) {
      DroolsPeer drools = new DroolsPeer(trip.many);
      find = facts -> drools.find(new PeerFacts(facts));
      trip.documents.all().forEach(document -> trip.agree(document, plain(document, find)));
    }
  }

  @Benchmark
  public Object databindAndDrools(Drools drools) {
    return plain(documents.next(), drools.find);
  }
}
