// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.ways.Alternative;
import nl.werkrelatie.ways.Alternatives;

/** The ways in which a rule stays silent: of every way in which it can lead one part is not so. */
public final class Zwijgen {
  private static final int MOST_TRIED = 1_000;

  private final Predicate<Alternative> canBe;
  private int tried;

  private Zwijgen(Predicate<Alternative> canBe) {
    this.canBe = canBe;
  }

  /**
   * These ways one by one, as far as they can be; not all of them for a rule that has very many.
   */
  public static Stream<Alternative> ways(Rule rule, Predicate<Alternative> canBe) {
    return new Zwijgen(canBe)
        .closing(Alternatives.of(rule.when(), rule.unless(), rule.id()), new Alternative(Map.of()));
  }

  /** Whether it can be shown that there is no such way. */
  public static boolean isNever(Rule rule, Predicate<Alternative> canBe) {
    Zwijgen all = new Zwijgen(canBe);
    boolean none =
        all.closing(
                Alternatives.of(rule.when(), rule.unless(), rule.id()), new Alternative(Map.of()))
            .findFirst()
            .isEmpty();
    return none && all.tried < MOST_TRIED;
  }

  private Stream<Alternative> closing(List<Alternative> open, Alternative so) {
    if (open.isEmpty()) {
      return Stream.of(so);
    }
    Alternative way = open.get(0);
    return way.allowed().keySet().stream()
        .flatMap(signaal -> otherwise(way, signaal).flatMap(one -> so.and(one).stream()))
        .filter(one -> tried++ < MOST_TRIED && canBe.test(one))
        .flatMap(one -> closing(open.subList(1, open.size()), one));
  }

  private static Stream<Alternative> otherwise(Alternative way, Constatering signaal) {
    Set<Stand> others = EnumSet.allOf(Stand.class);
    others.removeAll(way.allowed(signaal));
    return others.isEmpty() ? Stream.of() : Stream.of(new Alternative(Map.of(signaal, others)));
  }
}
