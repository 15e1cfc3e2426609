// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.compiled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Volgorde;

/**
 * One fixed order for reading over all handvatten of an engine: by question, catalogue and number,
 * except that what a {@link Volgorde} puts first is placed first, in the same way. A handvat that
 * is absent from an answer changes nothing for the others.
 */
final class ReadingOrder {
  /** The handvatten that some pair puts before others. */
  private final List<Handvat> eersten = new ArrayList<>();

  private final Map<String, List<Volgorde>> pairs = new HashMap<>();

  /** By id: the value of a handvat is all its texts, long to look up by. */
  private final Map<String, Handvat> placed = new LinkedHashMap<>();

  private final Set<String> waiting = new HashSet<>();

  private ReadingOrder(List<Handvat> byNumber, List<Volgorde> volgorde) {
    for (Volgorde pair : volgorde) {
      pairs.computeIfAbsent(pair.eerst(), eerst -> new ArrayList<>()).add(pair);
    }
    for (Handvat handvat : byNumber) {
      if (pairs.containsKey(handvat.id())) {
        eersten.add(handvat);
      }
    }
  }

  /**
   * The handvatten in reading order.
   *
   * @param catalogusOf the id of the catalogue by the id of the handvat; none for one that came
   *     with a rule of its own
   */
  static List<Handvat> of(
      List<Handvat> handvatten, Map<String, String> catalogusOf, List<Volgorde> volgorde) {
    Comparator<Handvat> byNumber =
        Comparator.comparing(Handvat::kernvraag)
            .thenComparing((Handvat handvat) -> !catalogusOf.containsKey(handvat.id()))
            .thenComparing((Handvat handvat) -> catalogusOf.getOrDefault(handvat.id(), ""))
            .thenComparing(Handvat::nummer)
            .thenComparing(Handvat::id);
    List<Handvat> sorted = handvatten.stream().sorted(byNumber).toList();
    ReadingOrder order = new ReadingOrder(sorted, volgorde);
    sorted.forEach(order::place);
    return List.copyOf(order.placed.values());
  }

  private void place(Handvat handvat) {
    if (placed.containsKey(handvat.id())) {
      return;
    }
    if (!waiting.add(handvat.id())) {
      throw new IllegalArgumentException(
          "the order puts '" + handvat.id() + "' before itself; take one of its pairs out");
    }
    for (Handvat other : eersten) {
      if (isReadBefore(other, handvat)) {
        place(other);
      }
    }
    placed.put(handvat.id(), handvat);
  }

  private boolean isReadBefore(Handvat eerst, Handvat dan) {
    if (eerst.id().equals(dan.id())) {
      return false;
    }
    for (Volgorde pair : pairs.getOrDefault(eerst.id(), List.of())) {
      if (pair.dan().isEmpty() || pair.dan().get().equals(dan.id())) {
        return true;
      }
    }
    return false;
  }
}
