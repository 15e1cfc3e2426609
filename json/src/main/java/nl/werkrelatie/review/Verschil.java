// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.Werkrelatie;

/** In how many facts two invented werkrelaties differ; what is changed counts once. */
final class Verschil {
  private Verschil() {}

  static long between(Werkrelatie one, Werkrelatie other) {
    Map<String, Feit> some = byId(one);
    Map<String, Feit> others = byId(other);
    long facts =
        Stream.concat(some.keySet().stream(), others.keySet().stream())
            .distinct()
            .filter(
                id ->
                    !some.containsKey(id)
                        || !others.containsKey(id)
                        || !some.get(id).equals(others.get(id)))
            .count();
    return facts
        + Stream.<Function<Werkrelatie, Object>>of(
                Werkrelatie::inwoner,
                Werkrelatie::consulent,
                Werkrelatie::begin,
                Werkrelatie::volgnummer,
                Werkrelatie::traject,
                Werkrelatie::overdracht,
                Werkrelatie::team)
            .filter(attribute -> !attribute.apply(one).equals(attribute.apply(other)))
            .count();
  }

  private static Map<String, Feit> byId(Werkrelatie one) {
    return one.feiten().collect(Collectors.toMap(Feit::id, feit -> feit));
  }
}
