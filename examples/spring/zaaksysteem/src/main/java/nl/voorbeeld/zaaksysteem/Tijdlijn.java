// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.model.AfgegevenSignaal;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.GeschondenLevensverhaal;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.TijdelijkFeit;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Uiting;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.situatie.Feitvorm;

/**
 * A werkrelatie along the time. Of what is no talk only the form and the day: whoever looks over a
 * shoulder reads no more.
 *
 * <p>What the consulent reported about the own work is left out.
 */
final class Tijdlijn {
  private Tijdlijn() {}

  /**
   * One thing on one day.
   *
   * @param wat what it is, when it is no talk
   * @param moment the talk, when it is one
   */
  record Punt(LocalDate dag, String wat, Optional<Gespreksmoment> moment) {}

  /** The years, the last first, and in each what was last first. */
  static Map<Integer, List<Punt>> van(Werkrelatie werkrelatie) {
    List<Punt> punten = new ArrayList<>();
    werkrelatie.begin().ifPresent(dag -> punten.add(punt(dag, Feitvorm.BEGIN)));
    werkrelatie
        .overdracht()
        .flatMap(overdracht -> overdracht.datum())
        .ifPresent(dag -> punten.add(punt(dag, Feitvorm.OVERDRACHT)));
    werkrelatie.feiten().flatMap(Tijdlijn::punt).forEach(punten::add);
    return punten.stream()
        .sorted(
            Comparator.comparing(Punt::dag)
                .thenComparing(
                    punt -> punt.moment().orElse(null),
                    Comparator.nullsFirst(Gespreksmoment.CHRONOLOGICAL))
                .reversed())
        .collect(
            Collectors.groupingBy(
                punt -> punt.dag().getYear(),
                () -> new TreeMap<Integer, List<Punt>>(Comparator.reverseOrder()),
                Collectors.toList()));
  }

  private static Stream<Punt> punt(Feit feit) {
    if (feit instanceof Gespreksmoment moment) {
      return Stream.of(new Punt(moment.datum(), "", Optional.of(moment)));
    } else if (feit instanceof Toezegging toezegging) {
      return Stream.of(punt(toezegging.uiterlijk(), Feitvorm.TOEZEGGING));
    }
    TijdelijkFeit ander = (TijdelijkFeit) feit;
    return vorm(ander).map(vorm -> punt(ander.datum(), vorm)).stream();
  }

  private static Optional<Feitvorm> vorm(TijdelijkFeit feit) {
    if (feit instanceof GeschondenLevensverhaal) {
      return Optional.of(Feitvorm.LEVENSVERHAAL);
    } else if (feit instanceof Systeemkritiek) {
      return Optional.of(Feitvorm.SYSTEEMKRITIEK);
    } else if (feit instanceof Waarneming) {
      return Optional.of(Feitvorm.WAARNEMING);
    } else if (feit instanceof Uiting) {
      return Optional.of(Feitvorm.UITING);
    }
    return feit instanceof AfgegevenSignaal ? Optional.of(Feitvorm.SIGNAAL) : Optional.empty();
  }

  private static Punt punt(LocalDate dag, Feitvorm vorm) {
    return new Punt(dag, vorm.label().nl(), Optional.empty());
  }
}
