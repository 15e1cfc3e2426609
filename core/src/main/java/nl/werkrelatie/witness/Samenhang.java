// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.ways.Alternative;
import org.jspecify.annotations.Nullable;

/**
 * What follows from how some signalen stand: how others then can stand, and whether it can be at
 * all.
 *
 * <p>What it rules out is certain; what it lets through may still be impossible.
 */
public final class Samenhang {
  private final Map<Constatering, Integer> index = new HashMap<>();
  private final List<int[]> signalen = new ArrayList<>();
  private final List<int[]> standen = new ArrayList<>();
  private final List<List<Integer>> of = new ArrayList<>();
  private final List<Feitwaarden> waarden = new ArrayList<>();
  private final int[] start;

  private Samenhang(List<EigenSignaal> eigen, Drempels drempels) {
    Stream.concat(Stream.of(Signaal.values()), eigen.stream())
        .forEach(signaal -> index.put(signaal, index.size()));
    index.forEach((signaal, at) -> of.add(new ArrayList<>()));
    Onmogelijk.with(drempels).forEach(this::add);
    EigenSamenhang.of(eigen, Grens.with(drempels)).forEach(this::add);
    Map<Gegeven, List<EigenSignaal>> about = new LinkedHashMap<>();
    eigen.forEach(
        one -> about.computeIfAbsent(one.gegeven(), gegeven -> new ArrayList<>()).add(one));
    about.values().forEach(group -> waarden.add(Feitwaarden.of(group, index)));
    int[] anything = new int[index.size()];
    Arrays.fill(anything, Standen.ALLE);
    Deque<Integer> all = new ArrayDeque<>(index.values());
    start = follow(anything, all) ? anything : new int[0];
  }

  /** What follows with these own signalen and thresholds. */
  public static Samenhang of(List<EigenSignaal> eigen, Drempels drempels) {
    return new Samenhang(eigen, drempels);
  }

  private void add(Alternative never) {
    int[] which = new int[never.allowed().size()];
    int[] so = new int[which.length];
    int at = 0;
    for (Map.Entry<Constatering, Set<Stand>> entry : never.allowed().entrySet()) {
      which[at] = at(entry.getKey());
      so[at++] = Standen.bits(entry.getValue());
    }
    for (int signaal : which) {
      of.get(signaal).add(signalen.size());
    }
    signalen.add(which);
    standen.add(so);
  }

  private int at(Constatering signaal) {
    Integer at = index.get(signaal);
    if (at == null) {
      throw new IllegalArgumentException(signaal.code() + " is not among the signalen");
    }
    return at;
  }

  /** How every signaal can stand when these stand so; null when that cannot be. */
  public int @Nullable [] closed(Alternative way) {
    int[] closed = start.clone();
    Deque<Integer> changed = new ArrayDeque<>();
    for (Map.Entry<Constatering, Set<Stand>> entry : way.allowed().entrySet()) {
      int signaal = at(entry.getKey());
      closed[signaal] &= Standen.bits(entry.getValue());
      changed.add(signaal);
    }
    return follow(closed, changed) && haveValues(closed) ? closed : null;
  }

  private boolean follow(int[] closed, Deque<Integer> changed) {
    while (!changed.isEmpty()) {
      int signaal = changed.remove();
      if (closed[signaal] == 0) {
        return false;
      }
      List<Integer> touched = of.get(signaal);
      for (int each = 0; each < touched.size(); each++) {
        int never = touched.get(each);
        int open = onlyOpen(closed, signalen.get(never), standen.get(never));
        if (open == -1) {
          return false;
        } else if (open >= 0) {
          int other = signalen.get(never)[open];
          int left = closed[other] & ~standen.get(never)[open];
          if (left != closed[other]) {
            closed[other] = left;
            changed.add(other);
          }
        }
      }
    }
    return true;
  }

  /** The place of the one part that is not yet so; -1 when all are so, -2 when more are not. */
  private static int onlyOpen(int[] closed, int[] which, int[] so) {
    int open = -1;
    for (int part = 0; part < which.length; part++) {
      if ((closed[which[part]] & ~so[part]) != 0) {
        if (open >= 0) {
          return -2;
        }
        open = part;
      }
    }
    return open;
  }

  private boolean haveValues(int[] closed) {
    for (int each = 0; each < waarden.size(); each++) {
      if (!waarden.get(each).possible(closed)) {
        return false;
      }
    }
    return true;
  }

  /** Whether this way is open whenever all stands as in what was closed. */
  public boolean implies(int[] closed, Alternative way) {
    for (Map.Entry<Constatering, Set<Stand>> entry : way.allowed().entrySet()) {
      if ((closed[at(entry.getKey())] & ~Standen.bits(entry.getValue())) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether this signaal holds whenever all stands as in what was closed. */
  public boolean holds(int[] closed, Constatering signaal) {
    return closed[at(signaal)] == Standen.bit(Stand.GELDT);
  }
}
