// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.naive.NaiveEngine;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;

/**
 * What two answers are compared by: ids, order, grounds and signalen.
 *
 * @param suggested the ids of the suggested handvatten, in order
 * @param held the held handvatten, in order, each as its id and its grounds
 * @param holding the names of the signalen that hold
 * @param notRecorded the names of the signalen that are not recorded
 */
record EngineAnswer(
    List<String> suggested, List<String> held, Set<String> holding, Set<String> notRecorded) {
  private static final Map<Drempels, RuleEngine> ENGINES = new ConcurrentHashMap<>();

  static EngineAnswer of(Scenario scenario) {
    return of(suggest(scenario));
  }

  static EngineAnswer of(Suggesties suggesties) {
    return new EngineAnswer(
        suggesties.alle().stream().map(suggestie -> suggestie.handvat().id()).toList(),
        suggesties.aangehouden().stream().map(EngineAnswer::held).toList(),
        names(suggesties.signalen(), Stand.GELDT),
        names(suggesties.signalen(), Stand.NIET_VASTGELEGD));
  }

  static EngineAnswer of(NaiveEngine.Answer answer) {
    List<String> held =
        answer.held().entrySet().stream()
            .map(entry -> held(entry.getKey(), entry.getValue()))
            .toList();
    return new EngineAnswer(answer.suggested(), held, answer.holding(), answer.notRecorded());
  }

  static Suggesties suggest(Scenario scenario) {
    return ENGINES
        .computeIfAbsent(scenario.drempels(), drempels -> RuleEngine.standard().with(drempels))
        .suggest(scenario.werkrelatie(), scenario.peildatum());
  }

  boolean holds(Signaal signaal) {
    return holding.contains(signaal.name());
  }

  /** The ids of the held handvatten, without their grounds. */
  List<String> heldIds() {
    return held.stream().map(each -> each.substring(0, 3)).toList();
  }

  /**
   * Each difference with another answer, in one line, but in what is not recorded; empty when there
   * is none.
   */
  List<String> differences(EngineAnswer other) {
    return Stream.of(
            differences("suggested", suggested, other.suggested),
            differences("held", held, other.held),
            differences("holds", holding, other.holding))
        .flatMap(differences -> differences)
        .toList();
  }

  /** Each signaal that is not recorded in one of the two only. */
  List<String> differencesInNotRecorded(EngineAnswer other) {
    return differences("not recorded", notRecorded, other.notRecorded).toList();
  }

  private static Stream<String> differences(
      String what, Collection<String> these, Collection<String> those) {
    Set<String> onlyHere = new TreeSet<>(these);
    onlyHere.removeAll(those);
    Set<String> onlyThere = new TreeSet<>(those);
    onlyThere.removeAll(these);
    boolean otherOrder =
        onlyHere.isEmpty() && onlyThere.isEmpty() && !List.copyOf(these).equals(List.copyOf(those));
    return Stream.of(
            onlyHere.stream().map(name -> name + " only in the first"),
            onlyThere.stream().map(name -> name + " only in the second"),
            otherOrder
                ? Stream.of("in another order " + these + " and " + those)
                : Stream.<String>empty())
        .flatMap(differences -> differences)
        .map(difference -> what + ": " + difference);
  }

  private static String held(Aangehouden aangehouden) {
    return held(
        aangehouden.handvat().id(),
        aangehouden.gronden().stream().map(Aanhoudgrond::code).toList());
  }

  private static String held(String id, List<String> grounds) {
    return id + " " + grounds;
  }

  private static Set<String> names(Signalen signalen, Stand stand) {
    return Stream.of(Signaal.values())
        .filter(signaal -> signalen.stand(signaal) == stand)
        .map(Signaal::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
