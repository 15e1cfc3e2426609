// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.witness;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.ways.Alternative;

/**
 * Looks for a werkrelatie in which signalen stand as asked, one step at a time: what one step
 * breaks, another mends. Ends after a fixed number of steps; what it did not find may still exist.
 */
public final class Zoeker {
  private static final int MOST_STEPS = 400;

  /** Most searches end within these; before it goes on, a search asks whether it can succeed. */
  private static final int STEPS_AT_ONCE = 40;

  private static final int LEAST_DEPTH = 12;
  private static final int MOST_SMALLER = 1_000;

  private final Alternative way;
  private final List<EigenSignaal> own;
  private final Set<Werkrelatie> seen = new HashSet<>();
  private int most = MOST_STEPS;

  private Zoeker(Alternative way) {
    this.way = way;
    this.own = own(way.allowed().keySet());
  }

  /** One in which every signaal stands so; empty when none was found. */
  public static Optional<Werkblad> find(Werkblad start, Alternative way) {
    return new Zoeker(way).from(start, Math.max(LEAST_DEPTH, 2 * way.allowed().size()));
  }

  private static List<EigenSignaal> own(Collection<Constatering> signalen) {
    return signalen.stream()
        .filter(EigenSignaal.class::isInstance)
        .map(EigenSignaal.class::cast)
        .toList();
  }

  private Optional<Werkblad> from(Werkblad blad, int depth) {
    if (seen.size() >= most || !seen.add(blad.werkrelatie())) {
      return Optional.empty();
    }
    if (seen.size() == STEPS_AT_ONCE && !canBe(blad)) {
      most = STEPS_AT_ONCE;
    }
    Optional<Constatering> open = open(blad, way);
    if (open.isEmpty()) {
      return Optional.of(blad);
    }
    if (depth == 0) {
      return Optional.empty();
    }
    Iterator<Werkblad> next =
        wanted(way.allowed(open.get()))
            .flatMap(stand -> Stap.towards(blad, open.get(), stand, own))
            .flatMap(step -> step.tried().stream())
            .iterator();
    while (next.hasNext() && seen.size() < most) {
      Optional<Werkblad> found = from(next.next(), depth - 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean canBe(Werkblad blad) {
    return Samenhang.of(own, blad.drempels()).closed(way) != null;
  }

  /** Whether every signaal stands as asked. */
  public static boolean isSo(Werkblad blad, Alternative way) {
    return open(blad, way).isEmpty();
  }

  private static Optional<Constatering> open(Werkblad blad, Alternative way) {
    Signalen signalen = blad.signalen();
    return way.allowed().keySet().stream()
        .filter(signaal -> !way.allowed(signaal).contains(signalen.stand(signaal)))
        .findFirst();
  }

  private static Stream<Stand> wanted(Set<Stand> allowed) {
    return Stream.of(Stand.values()).filter(allowed::contains);
  }

  /** With nothing left that could be left out; of very much not everything is tried. */
  public static Werkblad smallest(Werkblad found, Predicate<Werkblad> stillSo) {
    Werkblad smallest = found;
    Iterator<Werkrelatie> smaller = Kleiner.than(found.werkrelatie()).iterator();
    for (int tried = 0; tried < MOST_SMALLER && smaller.hasNext(); tried++) {
      Werkblad next = found.with(smaller.next());
      if (stillSo.test(next)) {
        smallest = next;
        smaller = Kleiner.than(next.werkrelatie()).iterator();
      }
    }
    return smallest;
  }

  /** With one of these signalen the other way, or with something less. */
  public static Stream<Werkblad> nextTo(Werkblad found, List<Constatering> named) {
    Signalen signalen = found.signalen();
    List<Werkblad> over =
        named.stream()
            .flatMap(
                signaal ->
                    Stream.of(Stand.GELDT_NIET, Stand.GELDT)
                        .filter(stand -> signalen.stand(signaal) != stand)
                        .flatMap(stand -> Stap.towards(found, signaal, stand, own(named))))
            .flatMap(step -> step.tried().stream())
            .toList();
    return Stream.concat(
        over.stream(),
        Stream.concat(Stream.of(found), over.stream())
            .flatMap(one -> Kleiner.than(one.werkrelatie()).map(one::with)));
  }
}
