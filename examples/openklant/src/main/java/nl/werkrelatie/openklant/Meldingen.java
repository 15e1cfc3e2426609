// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what is told, and keeps the first places of each; never grows with what is read. */
final class Meldingen {
  private static final int PLACES = 10;

  private final Map<Meldingcode, Integer> counts = new EnumMap<>(Meldingcode.class);
  private final Map<Meldingcode, List<String>> places = new EnumMap<>(Meldingcode.class);

  void add(Meldingcode code, String place) {
    add(code, 1, List.of(place));
  }

  void addAll(Meldingen others) {
    others.list().forEach(other -> add(other.code(), other.aantal(), other.plaatsen()));
  }

  void add(Meldingcode code, int count, List<String> more) {
    if (count > 0) {
      counts.merge(code, count, Integer::sum);
      List<String> kept = places.computeIfAbsent(code, unused -> new ArrayList<>());
      more.stream().limit(PLACES - (long) kept.size()).forEach(kept::add);
    }
  }

  boolean hasAny(Set<Meldingcode> codes) {
    return !Collections.disjoint(counts.keySet(), codes);
  }

  /** In the order of the codes. */
  List<Melding> list() {
    return counts.entrySet().stream()
        .map(told -> new Melding(told.getKey(), told.getValue(), places.get(told.getKey())))
        .toList();
  }
}
