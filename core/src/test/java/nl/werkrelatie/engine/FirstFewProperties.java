// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.signaal.Aanleiding;
import nl.werkrelatie.signaal.Constatering;

/** Which few of many suggesties are shown, whatever is recorded. */
class FirstFewProperties {

  @Property
  void a_few_are_as_many_as_asked_in_reading_order_and_the_others_are_left(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(max = 8) int most) {
    Suggesties all = EngineAnswer.suggest(scenario);
    Suggesties few = all.atMost(most);
    assertEquals(Math.min(most, all.alle().size()), few.alle().size());
    List<Suggestie> kept = new ArrayList<>(all.alle());
    kept.removeAll(few.overige());
    assertEquals(kept, few.alle(), "in reading order, and nothing is lost");
    List<Suggestie> left = new ArrayList<>(all.alle());
    left.removeAll(few.alle());
    assertEquals(left, few.overige(), "what is left, in reading order");
    assertEquals(!left.isEmpty(), few.isShortened());
    assertEquals(all.aangehouden(), few.aangehouden(), "what waits stays complete");
  }

  @Property
  void the_same_suggesties_give_the_same_few_and_fewer_of_a_few_are_the_fewer_of_all(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @IntRange(max = 8) int most,
      @ForAll @IntRange(max = 8) int fewer) {
    Suggesties all = EngineAnswer.suggest(scenario);
    assertEquals(all.atMost(most), EngineAnswer.suggest(scenario).atMost(most));
    assertEquals(ids(all.atMost(Math.min(most, fewer))), ids(all.atMost(most).atMost(fewer)));
  }

  @Property
  void three_or_more_keep_one_of_each_question_that_has_one(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = 3, max = 8) int most) {
    Suggesties all = EngineAnswer.suggest(scenario);
    for (Kernvraag kernvraag : Kernvraag.values()) {
      assertEquals(
          all.bij(kernvraag).isEmpty(), all.atMost(most).bij(kernvraag).isEmpty(), kernvraag::name);
    }
  }

  @Property
  void one_is_safety_or_else_the_most_pressing_of_the_first_question_that_has_any(
      @ForAll("scenarios") Scenario scenario) {
    Suggesties all = EngineAnswer.suggest(scenario);
    Optional<String> expected =
        ids(all).contains("H12")
            ? Optional.of("H12")
            : Stream.of(Kernvraag.values())
                .map(all::bij)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .map(FirstFewProperties::mostPressing)
                .map(FirstFewProperties::id);
    assertEquals(expected.stream().toList(), ids(all.atMost(1)));
  }

  @Property
  void what_was_said_is_answered_before_anything_more_is_shown(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = 4, max = 8) int most) {
    Suggesties few = EngineAnswer.suggest(scenario).atMost(most);
    Set<Constatering> answered =
        few.alle().stream().flatMap(FirstFewProperties::said).collect(Collectors.toSet());
    boolean unanswered =
        few.overige().stream()
            .anyMatch(left -> said(left).anyMatch(said -> !answered.contains(said)));
    // Then every one that is shown is the first of its question or answers something of its own.
    if (unanswered) {
      long firsts = Stream.of(Kernvraag.values()).filter(each -> !few.bij(each).isEmpty()).count();
      long others = few.alle().stream().filter(one -> said(one).findAny().isEmpty()).count();
      assertTrue(others <= firsts, () -> "shown before what was said: " + ids(few));
    }
  }

  @Property
  void the_aanleiding_is_the_first_among_what_made_a_rule_hold(
      @ForAll("scenarios") Scenario scenario) {
    for (Suggestie suggestie : EngineAnswer.suggest(scenario).alle()) {
      Set<Aanleiding> kinds =
          grounds(suggestie).map(Constatering::aanleiding).collect(Collectors.toSet());
      for (Aanleiding aanleiding : Aanleiding.values()) {
        if (kinds.contains(aanleiding) || kinds.isEmpty()) {
          Aanleiding expected = kinds.isEmpty() ? Aanleiding.ALGEMEEN : aanleiding;
          assertEquals(expected, suggestie.aanleiding(), id(suggestie));
          break;
        }
      }
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  private static Suggestie mostPressing(List<Suggestie> some) {
    Suggestie first = some.get(0);
    for (Suggestie one : some) {
      if (one.aanleiding().ordinal() < first.aanleiding().ordinal()) {
        first = one;
      }
    }
    return first;
  }

  private static Stream<Constatering> said(Suggestie suggestie) {
    return suggestie.handvat().voor().contains(Adressaat.CONSULENT)
        ? grounds(suggestie).filter(signaal -> signaal.aanleiding() == Aanleiding.GEZEGD)
        : Stream.empty();
  }

  private static Stream<Constatering> grounds(Suggestie suggestie) {
    return suggestie.redenen().stream().flatMap(reden -> reden.signalen().stream());
  }

  private static List<String> ids(Suggesties suggesties) {
    return suggesties.alle().stream().map(FirstFewProperties::id).toList();
  }

  private static String id(Suggestie suggestie) {
    return suggestie.handvat().id();
  }
}
