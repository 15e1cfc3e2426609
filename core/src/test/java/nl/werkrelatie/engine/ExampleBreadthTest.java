// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.not;
import static nl.werkrelatie.signaal.Signaal.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Example;
import nl.werkrelatie.fixtures.Peildata;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.review.Voorbeelden;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An example can be asked for everything that occurs. */
class ExampleBreadthTest {
  private static final int SAMPLES = 1_000;
  private static final Drempels DREMPELS = Drempels.standard().with(Drempel.GROTE_CASELOAD, 50);

  @Tag("long")
  @Test
  void whatever_pair_of_signalen_occurs_can_be_made() {
    Set<List<Condition>> pairs = new LinkedHashSet<>();
    Werkrelaties.around(Peildata.ORDINARY)
        .samples(1)
        .limit(SAMPLES)
        .forEach(werkrelatie -> pairs.addAll(pairs(werkrelatie)));
    assertTrue(pairs.size() > 3_000, () -> "too few pairs occur to tell: " + pairs.size());
    Set<String> missing = new TreeSet<>();
    pairs.forEach(pair -> attempt(all(pair.get(0), pair.get(1)), missing));
    assertEquals(Set.of(), missing, () -> missing.size() + " pairs that occur cannot be made");
  }

  @Tag("long")
  @Test
  void whatever_holds_together_in_one_werkrelatie_can_be_made_together() {
    Set<String> missing = new TreeSet<>();
    Werkrelaties.around(Peildata.ORDINARY)
        .samples(1)
        .limit(SAMPLES / 4)
        .map(
            werkrelatie ->
                Gezien.from(werkrelatie, Peildata.ORDINARY, DREMPELS)
                    .geldende()
                    .toArray(Condition[]::new))
        .filter(holding -> holding.length > 0)
        .forEach(holding -> attempt(all(holding), missing));
    assertEquals(
        Set.of(), missing, () -> missing.size() + " werkrelaties that occur cannot be made");
  }

  /** What was said, what a talk was for, and a talk that did not take place. */
  @Test
  void what_an_example_already_holds_stays_when_more_is_asked() {
    Set<String> missing = new TreeSet<>();
    attempt(all(SCHAAMTE_GEUIT, ZINLOOSHEID_GEUIT), missing);
    attempt(all(CONTROLE_IN_GESPREK, SLECHT_NIEUWS), missing);
    attempt(all(AFGEZEGD_DOOR_GEMEENTE, OP_AFSTAND), missing);
    assertEquals(Set.of(), missing);
  }

  @Test
  void an_example_of_a_handvat_cannot_be_made_simpler() {
    for (Handvat handvat : RuleEngine.standard().handvatten()) {
      Scenario scenario = Example.suggesting(handvat).scenario();
      List<String> reasons = reasons(scenario, handvat);
      boolean simpler =
          Voorbeelden.kleiner(scenario.werkrelatie())
              .anyMatch(other -> reasons(scenario.withWerkrelatie(other), handvat).equals(reasons));
      assertFalse(
          simpler, handvat.id() + " has an example with something in it that can be left out");
    }
  }

  private static void attempt(Condition condition, Set<String> missing) {
    try {
      Example.where(condition).in(RuleEngine.standard().with(DREMPELS)).scenario();
    } catch (IllegalArgumentException refused) {
      missing.add(refused.getMessage());
    }
  }

  /** By which rules this one is suggested, and for what. */
  private static List<String> reasons(Scenario scenario, Handvat handvat) {
    return scenario.suggesties().alle().stream()
        .filter(suggestie -> suggestie.handvat().equals(handvat))
        .flatMap(suggestie -> suggestie.redenen().stream())
        .map(reden -> reden.rule().id() + reden.signalen())
        .toList();
  }

  /** Every signaal that holds, with every other that holds or fails. */
  private static Set<List<Condition>> pairs(Werkrelatie werkrelatie) {
    Signalen signalen = Gezien.from(werkrelatie, Peildata.ORDINARY, DREMPELS);
    Set<List<Condition>> pairs = new LinkedHashSet<>();
    for (Signaal one : signalen.geldende()) {
      Stream.of(Signaal.values())
          .filter(other -> other != one && signalen.stand(other) != Stand.NIET_VASTGELEGD)
          .filter(other -> signalen.stand(other) == Stand.GELDT_NIET || one.compareTo(other) < 0)
          .forEach(
              other ->
                  pairs.add(
                      List.of(one, signalen.stand(other) == Stand.GELDT ? other : not(other))));
    }
    return pairs;
  }
}
