// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.ways;

import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Condition.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.compiled.RuleTable;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AlternativesTest {
  private static final List<Signaal> FOUR =
      List.of(Signaal.STILTE, Signaal.GROEI, Signaal.BELAST, Signaal.STROEFHEID);
  private static final Handvat HANDVAT = StandaardCatalogus.catalogus().handvatten().get(0);

  @Tag("long")
  @Test
  void the_ways_hold_exactly_when_the_rule_does_however_its_signalen_stand() {
    Random random = new Random(7);
    for (int number = 0; number < 3_000; number++) {
      Rule rule = rule(condition(random, 3), random.nextBoolean() ? condition(random, 2) : null);
      List<Alternative> ways = ways(rule);
      for (Map<Signaal, Stand> stands : everyWayToStand()) {
        assertEquals(
            leads(rule, stands),
            ways.stream().anyMatch(way -> allows(way, stands)),
            () -> rule.when() + " unless " + rule.unless() + " at " + stands);
      }
    }
  }

  @Test
  void what_is_not_recorded_neither_opens_nor_closes_a_route() {
    Rule rule = rule(Signaal.STILTE, Signaal.GROEI);
    assertEquals(1, ways(rule).size());
    Alternative way = ways(rule).get(0);
    assertEquals(Set.of(Stand.GELDT), way.allowed(Signaal.STILTE));
    assertEquals(Set.of(Stand.GELDT_NIET, Stand.NIET_VASTGELEGD), way.allowed(Signaal.GROEI));
    assertEquals(3, way.allowed(Signaal.BELAST).size(), "what is not named may stand as it likes");
  }

  @Test
  void unless_the_opposite_of_two_that_both_hold_asks_that_neither_fails() {
    List<Alternative> ways = ways(rule(Signaal.STILTE, not(all(Signaal.GROEI, Signaal.BELAST))));
    assertEquals(1, ways.size());
    for (Signaal one : List.of(Signaal.GROEI, Signaal.BELAST)) {
      assertEquals(Set.of(Stand.GELDT, Stand.NIET_VASTGELEGD), ways.get(0).allowed(one));
    }
  }

  @Test
  void a_rule_that_contradicts_itself_has_no_way() {
    assertEquals(List.of(), ways(rule(all(Signaal.STILTE, not(Signaal.STILTE)), null)));
    assertEquals(List.of(), ways(rule(Signaal.STILTE, Signaal.STILTE)));
    assertEquals(1, ways(rule(all(Signaal.STILTE, not(Signaal.GROEI)), null)).size());
  }

  @Test
  void sixty_four_ways_are_taken_and_one_more_is_refused_with_what_to_do() {
    assertEquals(64, ways(rule(any(signalen(64)), null)).size());
    assertFalse(rule(any(signalen(64)), null).hasTooManyWays(), "sixty-four are not too many");
    assertEquals(64, ways(rule(all(any(signalen(8)), any(others(8))), null)).size());
    for (Condition tooMany : List.of(any(signalen(65)), all(any(signalen(13)), any(others(5))))) {
      Rule rule = rule(tooMany, null);
      assertTrue(rule.hasTooManyWays(), "a rule says so itself");
      IllegalArgumentException refusal =
          assertThrows(IllegalArgumentException.class, () -> ways(rule));
      assertEquals(
          "rule 'r' can hold in more than 64 ways; make several rules of it", refusal.getMessage());
      assertThrows(
          IllegalArgumentException.class, () -> RuleTable.of(List.of(rule)), "nor by a table");
    }
  }

  @Test
  void an_unless_multiplies_the_ways_as_well() {
    assertEquals(64, ways(rule(any(signalen(32)), all(others(2)))).size());
    Rule more = rule(any(signalen(33)), all(others(2)));
    assertThrows(IllegalArgumentException.class, () -> ways(more));
  }

  @Test
  void a_question_of_forty_parts_is_refused_before_its_ways_are_counted_out() {
    Condition[] parts = new Condition[40];
    for (int index = 0; index < parts.length; index++) {
      parts[index] = any(signalen(2 + index % 3));
    }
    // Counted out, these are more ways than any machine finishes: 2 * 3 * 4 * 2 * 3 * 4 * ...
    assertThrows(IllegalArgumentException.class, () -> ways(rule(all(parts), null)));
  }

  private static List<Alternative> ways(Rule rule) {
    return Alternatives.of(rule.when(), rule.unless(), rule.id());
  }

  private static Rule rule(Condition when, Condition unless) {
    return new Rule("r", when, Optional.ofNullable(unless), HANDVAT, Tekst.of("nl", "en"));
  }

  private static Condition[] signalen(int howMany) {
    return own("EIGEN_A", howMany);
  }

  private static Condition[] others(int howMany) {
    return own("EIGEN_B", howMany);
  }

  private static Condition[] own(String code, int howMany) {
    return IntStream.range(0, howMany)
        .mapToObj(
            number ->
                new EigenSignaal(
                    code + number, Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(number + 1)))
        .toArray(Condition[]::new);
  }

  private static Condition condition(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return FOUR.get(random.nextInt(FOUR.size()));
    }
    Condition one = condition(random, depth - 1);
    Condition other = condition(random, depth - 1);
    return switch (random.nextInt(3)) {
      case 0 -> all(one, other);
      case 1 -> any(one, other);
      default -> not(one);
    };
  }

  private static List<Map<Signaal, Stand>> everyWayToStand() {
    List<Map<Signaal, Stand>> every = List.of(Map.of());
    for (Signaal signaal : FOUR) {
      List<Map<Signaal, Stand>> longer = new ArrayList<>();
      for (Map<Signaal, Stand> one : every) {
        for (Stand stand : Stand.values()) {
          Map<Signaal, Stand> more = new LinkedHashMap<>(one);
          more.put(signaal, stand);
          longer.add(more);
        }
      }
      every = longer;
    }
    return every;
  }

  private static boolean allows(Alternative way, Map<Signaal, Stand> stands) {
    return stands.entrySet().stream()
        .allMatch(entry -> way.allowed(entry.getKey()).contains(entry.getValue()));
  }

  private static boolean leads(Rule rule, Map<Signaal, Stand> stands) {
    return truth(rule.when(), stands) == 1
        && (rule.unless().isEmpty() || truth(rule.unless().get(), stands) != 1);
  }

  /** 1 for true, -1 for false, 0 for neither: so all is the lowest, any the highest. */
  private static int truth(Condition condition, Map<Signaal, Stand> stands) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().mapToInt(part -> truth(part, stands)).min().getAsInt();
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().mapToInt(part -> truth(part, stands)).max().getAsInt();
    } else if (condition instanceof Condition.Not not) {
      return -truth(not.condition(), stands);
    }
    Stand stand = stands.get((Signaal) condition);
    return stand == Stand.GELDT ? 1 : stand == Stand.GELDT_NIET ? -1 : 0;
  }
}
