// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Voorrang;
import org.junit.jupiter.api.Test;

/**
 * Every handvat of the standard catalogue has its gevallen: suggested, silent in a nearest
 * neighbour, and held at each ground.
 */
class GevallenCoverageTest {
  private static final Catalogus CATALOGUS = StandaardCatalogus.catalogus();

  /**
   * What safety first cannot hold, because the handvat asks for an empty record and safety first
   * rests on shared bagage.
   */
  private static final Set<String> NEVER_BESIDE_SAFETY = Set.of("H03");

  @Test
  void every_way_to_a_handvat_has_a_geval_that_suggests_it_for_exactly_these_redenen() {
    List<String> missing = new ArrayList<>();
    for (Rule rule : CATALOGUS.rules()) {
      String handvat = rule.handvat().id();
      for (Set<Signaal> way : ways(rule.when())) {
        if (!PublishedSet.some(
            entry ->
                entry.verwijzing().voorgesteld().contains(handvat)
                    && redenen(entry, handvat).equals(way))) {
          missing.add(handvat + " for " + way);
        }
      }
    }
    assertEquals(List.of(), missing, "no geval shows as suggested");
  }

  @Test
  void every_handvat_is_silent_in_a_nearest_neighbour_of_a_geval_that_suggests_it() {
    List<String> missing = new ArrayList<>();
    for (Handvat handvat : CATALOGUS.handvatten()) {
      String id = handvat.id();
      if (!PublishedSet.some(
          entry ->
              entry.verwijzing().stil().contains(id)
                  && entry.buur().stream().anyMatch(buur -> buur.suggests(id)))) {
        missing.add(id);
      }
    }
    assertEquals(
        List.of(), missing, "no geval shows as silent, one fact away from being suggested");
  }

  @Test
  void every_contraindication_of_a_handvat_holds_it_in_a_geval() {
    List<String> missing = new ArrayList<>();
    for (Handvat handvat : CATALOGUS.handvatten()) {
      for (Constatering grond : handvat.aanhoudenBij()) {
        addUnlessShownAsHeld(missing, handvat, grond.code());
      }
    }
    assertEquals(List.of(), missing, "no geval shows as held");
  }

  @Test
  void what_goes_first_holds_every_handvat_that_it_does_not_let_through() {
    List<String> missing = new ArrayList<>();
    for (Voorrang voorrang : CATALOGUS.voorrang()) {
      for (Handvat handvat : CATALOGUS.handvatten()) {
        if (!voorrang.doorgelaten().contains(handvat.id())
            && !NEVER_BESIDE_SAFETY.contains(handvat.id())) {
          addUnlessShownAsHeld(missing, handvat, voorrang.code());
        }
      }
    }
    assertEquals(List.of(), missing, "no geval shows as held");
  }

  @Test
  void what_goes_first_lets_through_what_it_should() {
    List<String> missing = new ArrayList<>();
    for (Voorrang voorrang : CATALOGUS.voorrang()) {
      for (String handvat : voorrang.doorgelaten()) {
        if (!PublishedSet.some(
            entry ->
                entry.verwijzing().voorgesteld().contains(handvat) && isAtWork(entry, voorrang))) {
          missing.add(handvat + " beside " + voorrang.code());
        }
      }
    }
    assertEquals(List.of(), missing, "no geval shows as suggested");
  }

  private static void addUnlessShownAsHeld(List<String> missing, Handvat handvat, String grond) {
    if (!PublishedSet.some(entry -> entry.showsHeld(handvat.id(), grond))) {
      missing.add(handvat.id() + " at " + grond);
    }
  }

  private static boolean isAtWork(PublishedSet.Entry entry, Voorrang voorrang) {
    return ways(voorrang.when()).stream()
        .anyMatch(entry.geval().verwacht().signalen()::containsAll);
  }

  static Set<Signaal> redenen(PublishedSet.Entry entry, String handvat) {
    Set<Signaal> redenen = EnumSet.noneOf(Signaal.class);
    entry.geval().verwacht().suggesties().stream()
        .filter(suggestie -> suggestie.handvat().equals(handvat))
        .forEach(suggestie -> redenen.addAll(suggestie.redenen()));
    return redenen;
  }

  /** Every smallest set of signalen that makes a condition hold; what must fail adds none. */
  static Set<Set<Signaal>> ways(Condition condition) {
    if (condition instanceof Signaal signaal) {
      return Set.of(EnumSet.of(signaal));
    }
    if (condition instanceof Condition.Any any) {
      Set<Set<Signaal>> ways = new LinkedHashSet<>();
      any.conditions().forEach(one -> ways.addAll(ways(one)));
      return ways;
    }
    if (condition instanceof Condition.All all) {
      return all.conditions().stream()
          .map(GevallenCoverageTest::ways)
          .reduce(Set.of(Set.of()), GevallenCoverageTest::joined);
    }
    return Set.of(Set.of());
  }

  private static Set<Set<Signaal>> joined(Set<Set<Signaal>> left, Set<Set<Signaal>> right) {
    Set<Set<Signaal>> joined = new LinkedHashSet<>();
    for (Set<Signaal> one : left) {
      for (Set<Signaal> other : right) {
        Set<Signaal> both = EnumSet.noneOf(Signaal.class);
        Stream.of(one, other).forEach(both::addAll);
        joined.add(both);
      }
    }
    return joined;
  }
}
