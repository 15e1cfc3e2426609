// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.look;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import org.jspecify.annotations.Nullable;

/**
 * The own signalen an engine looks at, arranged so that every fact is looked up once, however many
 * signalen ask about it.
 */
public final class EigenSignalen {
  static final EigenSignalen NONE = of(Stream.of());

  private static final long[] NOTHING = {};

  private final List<EigenSignaal> signalen;
  private final List<Gegeven> gegevens;

  /** Of each signaal the place of its fact. */
  private final Map<EigenSignaal, Integer> places = new HashMap<>();

  private EigenSignalen(List<EigenSignaal> signalen) {
    this.signalen = signalen;
    Map<Gegeven, Integer> placeOf = new LinkedHashMap<>();
    for (EigenSignaal signaal : signalen) {
      placeOf.putIfAbsent(signaal.gegeven(), placeOf.size());
      places.put(signaal, placeOf.get(signaal.gegeven()));
    }
    this.gegevens = List.copyOf(placeOf.keySet());
  }

  public static EigenSignalen of(Stream<EigenSignaal> signalen) {
    return new EigenSignalen(signalen.distinct().toList());
  }

  /** The facts they ask about, each once. */
  public List<Gegeven> gegevens() {
    return gegevens;
  }

  /** The signalen that ask about the fact at this place. */
  public List<EigenSignaal> about(int place) {
    return signalen.stream().filter(signaal -> places.get(signaal) == place).toList();
  }

  List<EigenSignaal> signalen() {
    return signalen;
  }

  /** The place of the fact this signaal asks about; -1 when it is not one of them. */
  int place(EigenSignaal signaal) {
    return places.getOrDefault(signaal, -1);
  }

  /** The value of each fact, as a {@link Spreiding}. */
  long[] look(Situatie situatie) {
    if (gegevens.isEmpty()) {
      return NOTHING;
    }
    Look look = Look.withoutEvidence(situatie);
    long[] spreidingen = new long[gegevens.size()];
    for (int place = 0; place < spreidingen.length; place++) {
      spreidingen[place] = Metingen.look(gegevens.get(place), look);
    }
    return spreidingen;
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
