// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.ways;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.shared.OneLine;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Stand;

/**
 * One way in which a rule can lead to its handvat: how each signaal that matters may stand. All of
 * it together is enough.
 *
 * @param allowed how a signaal may stand, never empty; a signaal that is not named may stand as it
 *     likes
 */
public record Alternative(Map<Constatering, Set<Stand>> allowed) {

  /** Copies the map, in its order. */
  public Alternative {
    allowed = Collections.unmodifiableMap(new LinkedHashMap<>(allowed));
  }

  /** How this signaal may stand. */
  public Set<Stand> allowed(Constatering signaal) {
    return allowed.getOrDefault(signaal, EnumSet.allOf(Stand.class));
  }

  /** Both; empty when they contradict each other. */
  public Optional<Alternative> and(Alternative other) {
    Map<Constatering, Set<Stand>> both = new LinkedHashMap<>(allowed);
    for (Constatering signaal : other.allowed.keySet()) {
      Set<Stand> left = EnumSet.copyOf(other.allowed(signaal));
      left.retainAll(allowed(signaal));
      if (left.isEmpty()) {
        return Optional.empty();
      }
      both.put(signaal, left);
    }
    return Optional.of(new Alternative(both));
  }

  /** The type and what it asks, shortened to one line. */
  @Override
  public String toString() {
    return OneLine.of("Alternative", allowed.toString());
  }
}
