// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.model.Feit;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Overdracht;
import nl.werkrelatie.model.Team;
import nl.werkrelatie.model.Toezegging;
import nl.werkrelatie.model.Traject;
import nl.werkrelatie.model.Waarneming;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/** How much two invented werkrelaties differ. */
public final class Werkrelatieverschil {
  /** Further than any two dates or numbers lie apart; a few of them still add up. */
  private static final long FAR = 1L << 40;

  private Werkrelatieverschil() {}

  /**
   * How far the facts that differ lie apart in days, minutes and numbers. What differs in anything
   * else, or is there in one only, lies further apart than that.
   */
  public static long distance(Werkrelatie one, Werkrelatie other) {
    Map<String, Feit> some = byId(one);
    Map<String, Feit> others = byId(other);
    long facts =
        Stream.concat(some.keySet().stream(), others.keySet().stream())
            .distinct()
            .mapToLong(id -> facts(some.get(id), others.get(id)))
            .sum();
    return facts
        + same(one.inwoner(), other.inwoner())
        + same(
            one.overdracht().map(Overdracht::gepland), other.overdracht().map(Overdracht::gepland))
        + same(one.team().map(Team::ervaringskennis), other.team().map(Team::ervaringskennis))
        + numbers(one.consulent().caseload(), other.consulent().caseload())
        + numbers(one.volgnummer(), other.volgnummer())
        + dates(one.begin(), other.begin())
        + dates(one.traject().flatMap(Traject::begin), other.traject().flatMap(Traject::begin))
        + dates(one.traject().flatMap(Traject::einde), other.traject().flatMap(Traject::einde))
        + dates(
            one.overdracht().flatMap(Overdracht::datum),
            other.overdracht().flatMap(Overdracht::datum))
        + dates(
            one.team().flatMap(Team::laatsteOverleg), other.team().flatMap(Team::laatsteOverleg));
  }

  private static long facts(@Nullable Feit one, @Nullable Feit other) {
    if (one instanceof Gespreksmoment was && other instanceof Gespreksmoment is) {
      boolean same = was.withDatum(is.datum()).withMinuten(is.minuten()).equals(is);
      return same ? days(was.datum(), is.datum()) + numbers(was.minuten(), is.minuten()) : FAR;
    } else if (one instanceof Toezegging was && other instanceof Toezegging is) {
      boolean same = was.withUiterlijk(is.uiterlijk()).equals(is);
      return same ? days(was.uiterlijk(), is.uiterlijk()) : FAR;
    } else if (one instanceof Waarneming was && other instanceof Waarneming is) {
      // How long it counts moves along with its day.
      boolean same =
          was.withDatum(is.datum())
              .withVerlooptOp(is.verlooptOp())
              .withBeleving(is.beleving())
              .equals(is);
      long steps = Math.abs(was.beleving().compareTo(is.beleving()));
      return same ? days(was.datum(), is.datum()) + steps : FAR;
    }
    return same(one, other);
  }

  private static long same(@Nullable Object one, @Nullable Object other) {
    return Objects.equals(one, other) ? 0 : FAR;
  }

  private static long dates(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isPresent() && other.isPresent()) {
      return days(one.get(), other.get());
    }
    return same(one, other);
  }

  private static long days(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private static long numbers(OptionalInt one, OptionalInt other) {
    if (one.isPresent() && other.isPresent()) {
      return Math.abs((long) one.getAsInt() - other.getAsInt());
    }
    return same(one, other);
  }

  /** In how many facts they differ; what is changed counts once. */
  public static long between(Werkrelatie one, Werkrelatie other) {
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
