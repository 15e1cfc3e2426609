// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.Collection;
import java.util.TreeSet;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Gegeven;

/** How ranges of one fact lie to each other. */
public final class Bereiken {
  private Bereiken() {}

  static boolean has(Bereik bereik, int waarde) {
    return bereik.van() <= waarde && waarde <= bereik.tot();
  }

  /** Whether the value lies just inside or just outside an end of the range. */
  static boolean isEdge(Bereik bereik, int waarde) {
    boolean lowest = waarde == bereik.van() || waarde == bereik.van() - 1L;
    boolean highest = waarde == bereik.tot() || waarde == bereik.tot() + 1L;
    return (bereik.heeftLaagste() && lowest) || (bereik.heeftHoogste() && highest);
  }

  /** Whether no value of the fact lies in both. */
  static boolean apart(Gegeven gegeven, Bereik one, Bereik other) {
    return low(gegeven, one) > high(gegeven, other) || low(gegeven, other) > high(gegeven, one);
  }

  /** Whether every value of the fact that lies in the one lies in the other. */
  static boolean within(Gegeven gegeven, Bereik one, Bereik other) {
    return low(gegeven, other) <= low(gegeven, one) && high(gegeven, one) <= high(gegeven, other);
  }

  /** The lowest value of the fact in the range. */
  public static int low(Gegeven gegeven, Bereik bereik) {
    return Math.max(gegeven.laagste(), bereik.van());
  }

  /** The highest value of the fact in the range. */
  public static int high(Gegeven gegeven, Bereik bereik) {
    return Math.min(gegeven.hoogste(), bereik.tot());
  }

  /** The values at which the answer to one of these ranges changes, and those just beside them. */
  static TreeSet<Integer> edges(Gegeven gegeven, Collection<Bereik> bereiken) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Bereik bereik : bereiken) {
      add(edges, gegeven, low(gegeven, bereik) - 1L);
      add(edges, gegeven, low(gegeven, bereik));
      add(edges, gegeven, high(gegeven, bereik));
      add(edges, gegeven, high(gegeven, bereik) + 1L);
    }
    return edges;
  }

  private static void add(Collection<Integer> edges, Gegeven gegeven, long waarde) {
    if (gegeven.laagste() <= waarde && waarde <= gegeven.hoogste()) {
      edges.add((int) waarde);
    }
  }
}
