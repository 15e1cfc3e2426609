// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkrelatie.rules.Handvat;
import nl.werkrelatie.rules.Volgorde;

/**
 * One fixed order for reading over all handvatten of an engine: by question, catalogue and number,
 * except that what a {@link Volgorde} puts first is placed first, in the same way. A handvat that
 * is absent from an answer changes nothing for the others.
 */
final class ReadingOrder {
  private final List<Handvat> byNumber;
  private final List<Volgorde> volgorde;
  private final Set<Handvat> placed = new LinkedHashSet<>();
  private final Set<Handvat> waiting = new HashSet<>();

  private ReadingOrder(List<Handvat> byNumber, List<Volgorde> volgorde) {
    this.byNumber = byNumber;
    this.volgorde = volgorde;
  }

  /**
   * The handvatten in reading order.
   *
   * @param catalogusOf the id of the catalogue of each handvat, empty for one that came with a rule
   *     of its own
   */
  static List<Handvat> of(Map<Handvat, String> catalogusOf, List<Volgorde> volgorde) {
    Comparator<Handvat> byNumber =
        Comparator.comparing(Handvat::kernvraag)
            .thenComparing((Handvat handvat) -> catalogusOf.get(handvat).isEmpty())
            .thenComparing((Handvat handvat) -> catalogusOf.get(handvat))
            .thenComparing(Handvat::nummer)
            .thenComparing(Handvat::id);
    ReadingOrder order =
        new ReadingOrder(catalogusOf.keySet().stream().sorted(byNumber).toList(), volgorde);
    order.byNumber.forEach(order::place);
    return new ArrayList<>(order.placed);
  }

  private void place(Handvat handvat) {
    if (placed.contains(handvat)) {
      return;
    }
    if (!waiting.add(handvat)) {
      throw new IllegalArgumentException(
          "the order puts '" + handvat.id() + "' before itself; take one of its pairs out");
    }
    byNumber.stream().filter(other -> isReadBefore(other, handvat)).forEach(this::place);
    placed.add(handvat);
  }

  private boolean isReadBefore(Handvat eerst, Handvat dan) {
    return !eerst.equals(dan)
        && volgorde.stream()
            .filter(pair -> pair.eerst().equals(eerst.id()))
            .anyMatch(pair -> pair.dan().map(dan.id()::equals).orElse(true));
  }
}
