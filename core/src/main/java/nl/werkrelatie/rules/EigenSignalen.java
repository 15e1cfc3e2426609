// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The own signalen an engine looks at, arranged so that every fact is looked up once, however many
 * signalen ask about it.
 */
final class EigenSignalen {
  static final EigenSignalen NONE = of(Stream.of());

  /** By the number under which a run keeps them. */
  static final List<Stand> STANDEN = List.of(Stand.values());

  private static final byte[] NOTHING = {};

  private final List<EigenSignaal> signalen;
  private final Map<EigenSignaal, Integer> indexes = new HashMap<>();

  /** Whether a signaal asks about another fact than the one before it. */
  private final boolean[] beginsGegeven;

  private EigenSignalen(List<EigenSignaal> signalen) {
    this.signalen = signalen;
    this.beginsGegeven = new boolean[signalen.size()];
    for (EigenSignaal signaal : signalen) {
      int index = indexes.size();
      beginsGegeven[index] =
          index == 0 || !signalen.get(index - 1).gegeven().equals(signaal.gegeven());
      indexes.put(signaal, index);
    }
  }

  static EigenSignalen of(Stream<EigenSignaal> signalen) {
    Map<Gegeven, Integer> firstAsked = new LinkedHashMap<>();
    List<EigenSignaal> distinct = signalen.distinct().toList();
    for (EigenSignaal signaal : distinct) {
      firstAsked.putIfAbsent(signaal.gegeven(), firstAsked.size());
    }
    return new EigenSignalen(
        distinct.stream()
            .sorted(Comparator.comparing((EigenSignaal one) -> firstAsked.get(one.gegeven())))
            .toList());
  }

  /** In the order of the facts they ask about. */
  List<EigenSignaal> signalen() {
    return signalen;
  }

  /** The place of this signaal; -1 when it is not one of them. */
  int indexOf(EigenSignaal signaal) {
    return indexes.getOrDefault(signaal, -1);
  }

  /**
   * Of each signaal whether it holds, in their order.
   *
   * @param unasked deaf to evidence
   */
  byte[] standen(Situatie situatie, Bevindingen unasked) {
    if (signalen.isEmpty()) {
      return NOTHING;
    }
    byte[] standen = new byte[signalen.size()];
    long spreiding = 0;
    for (int index = 0; index < standen.length; index++) {
      EigenSignaal signaal = signalen.get(index);
      if (beginsGegeven[index]) {
        spreiding = Metingen.look(signaal.gegeven(), situatie, unasked);
      }
      standen[index] = (byte) Spreiding.stand(spreiding, signaal.bereik()).ordinal();
    }
    return standen;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EigenSignalen that && signalen.equals(that.signalen);
  }

  @Override
  public int hashCode() {
    return signalen.hashCode();
  }
}
