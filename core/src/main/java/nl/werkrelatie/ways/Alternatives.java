// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.ways;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Stand;

/**
 * The ways in which a rule can lead to its handvat: each says of some signalen how they may stand,
 * and all of it together is enough. What all, any and not say is so made flat, once, when an engine
 * is made.
 */
public final class Alternatives {
  /** More than any rule that a person can still read. */
  public static final int MOST = 64;

  /** What is asked of a condition. */
  private enum Asked {
    HOLDS(EnumSet.of(Stand.GELDT)),
    FAILS(EnumSet.of(Stand.GELDT_NIET)),
    DOES_NOT_HOLD(EnumSet.of(Stand.GELDT_NIET, Stand.NIET_VASTGELEGD)),
    DOES_NOT_FAIL(EnumSet.of(Stand.GELDT, Stand.NIET_VASTGELEGD));

    private final Set<Stand> allowed;

    Asked(Set<Stand> allowed) {
      this.allowed = allowed;
    }

    Asked ofTheOpposite() {
      return switch (this) {
        case HOLDS -> FAILS;
        case FAILS -> HOLDS;
        case DOES_NOT_HOLD -> DOES_NOT_FAIL;
        case DOES_NOT_FAIL -> DOES_NOT_HOLD;
      };
    }

    /** Whether it is asked of every part of an all; otherwise one part is enough. */
    boolean asksEveryPartOfAll() {
      return this == HOLDS || this == DOES_NOT_FAIL;
    }
  }

  private Alternatives() {}

  /**
   * The ways in which a rule that asks this leads to its handvat; empty when it contradicts itself.
   *
   * @param rule the name of the rule
   * @throws IllegalArgumentException when more than 64 come up, also of those that a later part
   *     would rule out: what rules out most stands first
   */
  public static List<Alternative> of(Condition when, Optional<Condition> unless, String rule) {
    List<Alternative> open = of(when, Asked.HOLDS, rule);
    return unless.isEmpty() ? open : both(open, of(unless.get(), Asked.DOES_NOT_HOLD, rule), rule);
  }

  private static List<Alternative> of(Condition condition, Asked asked, String rule) {
    if (condition instanceof Constatering signaal) {
      return List.of(new Alternative(Map.of(signaal, asked.allowed)));
    } else if (condition instanceof Condition.Not not) {
      return of(not.condition(), asked.ofTheOpposite(), rule);
    } else if (condition instanceof Condition.All all) {
      return of(all.conditions(), asked, asked.asksEveryPartOfAll(), rule);
    }
    return of(((Condition.Any) condition).conditions(), asked, !asked.asksEveryPartOfAll(), rule);
  }

  private static List<Alternative> of(
      List<Condition> parts, Asked asked, boolean every, String rule) {
    List<Alternative> ways = every ? List.of(new Alternative(Map.of())) : new ArrayList<>();
    for (Condition part : parts) {
      List<Alternative> more = of(part, asked, rule);
      if (every) {
        ways = both(ways, more, rule);
      } else {
        ways.addAll(more);
        guard(ways, rule);
      }
    }
    return ways;
  }

  private static List<Alternative> both(
      List<Alternative> some, List<Alternative> others, String rule) {
    List<Alternative> both = new ArrayList<>();
    for (Alternative one : some) {
      for (Alternative other : others) {
        Optional<Alternative> way = one.and(other);
        if (way.isPresent()) {
          both.add(way.get());
        }
        guard(both, rule);
      }
    }
    return both;
  }

  private static void guard(List<Alternative> ways, String rule) {
    if (ways.size() > MOST) {
      throw new IllegalArgumentException(
          "rule '" + rule + "' can hold in more than " + MOST + " ways; make several rules of it");
    }
  }
}
