// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Catalogus;

/** Whether the pairs of handvatten that are read one before the other go round in a circle. */
final class VolgordeControle {
  private final Regelbestand bestand;

  /** Per handvat what is read later, with the pair that says so. */
  private final Map<String, Map<String, Pair>> later = new LinkedHashMap<>();

  private record Pair(String regelset, int nummer) {}

  private VolgordeControle(Regelbestand bestand) {
    this.bestand = bestand;
    bestand.handvatten().keySet().forEach(id -> later.put(id, new LinkedHashMap<>()));
    for (Catalogus catalogus : bestand.catalogi()) {
      for (int index = 0; index < catalogus.volgorde().size(); index++) {
        add(catalogus.volgorde().get(index), new Pair(catalogus.id(), index));
      }
    }
  }

  private void add(Volgorde volgorde, Pair pair) {
    Map<String, Pair> after = later.get(volgorde.eerst());
    if (after == null) {
      return;
    }
    List<String> all =
        volgorde.dan().map(List::of).orElse(List.copyOf(bestand.handvatten().keySet()));
    all.stream()
        .filter(dan -> later.containsKey(dan) && !dan.equals(volgorde.eerst()))
        .forEach(dan -> after.putIfAbsent(dan, pair));
  }

  static void check(Regelbestand bestand, Punten punten) {
    VolgordeControle check = new VolgordeControle(bestand);
    Set<String> told = new HashSet<>();
    for (String id : check.later.keySet()) {
      List<String> circle = told.contains(id) ? List.of() : check.circle(id);
      if (!circle.isEmpty()) {
        told.addAll(circle);
        check.tell(circle, punten);
      }
    }
  }

  /** The shortest way from this handvat back to itself; empty when there is none. */
  private List<String> circle(String start) {
    Map<String, String> from = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String at = open.remove();
      for (String next : later.getOrDefault(at, Map.of()).keySet()) {
        if (next.equals(start)) {
          return back(start, at, from);
        }
        if (from.putIfAbsent(next, at) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> back(String start, String last, Map<String, String> from) {
    List<String> circle = new ArrayList<>();
    for (String at = last; !at.equals(start); at = from.getOrDefault(at, start)) {
      circle.add(at);
    }
    circle.add(start);
    Collections.reverse(circle);
    return circle;
  }

  private void tell(List<String> circle, Punten punten) {
    Pair place = null;
    for (int index = 0; index < circle.size(); index++) {
      Pair pair =
          later
              .getOrDefault(circle.get(index), Map.of())
              .get(circle.get((index + 1) % circle.size()));
      boolean better = place == null || (pair != null && Regelbestand.isStandard(place.regelset()));
      place = better ? pair : place;
    }
    String names = String.join(" → ", circle) + " → " + circle.get(0);
    punten.add(
        Controlesoort.VOLGORDE_KRING,
        place == null ? "" : place.regelset(),
        place == null ? "volgorde" : "volgorde/" + place.nummer(),
        "De volgorde loopt in een kring: " + names + ".",
        "The order goes round in a circle: " + names + ".");
  }
}
