// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.rulespicture;

import java.util.EnumMap;
import java.util.Map;
import nl.werkrelatie.signaal.Aanleiding;

/**
 * How often one handvat was said over all of them.
 *
 * @param suggested how often for each occasion
 * @param waits how often it waited
 */
record Counts(Map<Aanleiding, Integer> suggested, int waits) {
  static final Counts NONE = new Counts(Map.of(), 0);

  Counts {
    suggested = Map.copyOf(suggested);
  }

  Counts suggestedFor(Aanleiding aanleiding) {
    Map<Aanleiding, Integer> more = new EnumMap<>(Aanleiding.class);
    more.putAll(suggested);
    more.merge(aanleiding, 1, Integer::sum);
    return new Counts(more, waits);
  }

  Counts waiting() {
    return new Counts(suggested, waits + 1);
  }

  /** Both together. */
  Counts and(Counts other) {
    Map<Aanleiding, Integer> both = new EnumMap<>(Aanleiding.class);
    both.putAll(suggested);
    other.suggested.forEach((aanleiding, count) -> both.merge(aanleiding, count, Integer::sum));
    return new Counts(both, waits + other.waits);
  }

  int suggestedFor(Part part) {
    return part.aanleiding().map(each -> suggested.getOrDefault(each, 0)).orElse(0);
  }

  int allSuggested() {
    return suggested.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How often it was this, of so many. */
  int of(Part part, int total) {
    return switch (part) {
      case WAITS -> waits;
      case SILENT -> total - allSuggested() - waits;
      default -> suggestedFor(part);
    };
  }
}
