// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.naive.NaiveRegels;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Aanhoudgrond;
import nl.werkrelatie.signaal.EigenSignaal;

/** What an engine with a rule set answers, and how that differs from the naive answer. */
final class RegelsetAnswer {
  private RegelsetAnswer() {}

  static Suggesties suggest(Regelset regelset, Scenario scenario) {
    return RuleEngine.standard()
        .with(regelset)
        .suggest(scenario.werkrelatie(), scenario.peildatum());
  }

  /** Each difference in one line, the naive first; empty when there is none. */
  static List<String> differences(Regelset regelset, List<Scenario> scenarios) {
    RuleEngine engine = RuleEngine.standard().with(regelset);
    return scenarios.stream()
        .flatMap(scenario -> differences(regelset, engine, scenario).stream())
        .toList();
  }

  private static List<String> differences(Regelset regelset, RuleEngine engine, Scenario scenario) {
    NaiveRegels naive = new NaiveRegels(regelset, scenario.werkrelatie(), scenario.peildatum());
    Suggesties suggesties = engine.suggest(scenario.werkrelatie(), scenario.peildatum());
    return Stream.concat(
            regelset.signalen().stream()
                .map(signaal -> difference(signaal, naive, suggesties))
                .filter(difference -> !difference.isEmpty()),
            differences(naive.answer(), answer(suggesties)).stream())
        .toList();
  }

  private static String difference(EigenSignaal signaal, NaiveRegels naive, Suggesties suggesties) {
    String these = naive.outcome(signaal).word() + naive.feiten(signaal);
    String those =
        suggesties.signalen().stand(signaal) + suggesties.signalen().feiten(signaal).toString();
    return these.equals(those) ? "" : signaal + ": " + these + " and " + those;
  }

  private static List<String> differences(Map<String, String> these, Map<String, String> those) {
    return Stream.concat(these.keySet().stream(), those.keySet().stream())
        .distinct()
        .filter(id -> !these.getOrDefault(id, "").equals(those.getOrDefault(id, "")))
        .map(id -> id + ": " + these.get(id) + " and " + those.get(id))
        .toList();
  }

  /** By handvat what this answer says of it: suggested or held, on what grounds, and why. */
  static Map<String, String> answer(Suggesties suggesties) {
    Map<String, String> answer = new TreeMap<>();
    suggesties
        .alle()
        .forEach(each -> answer.put(each.handvat().id(), "suggested: " + because(each.redenen())));
    suggesties
        .aangehouden()
        .forEach(
            each ->
                answer.put(
                    each.handvat().id(),
                    "held at "
                        + each.gronden().stream().map(Aanhoudgrond::code).toList()
                        + ": "
                        + because(each.redenen())));
    return answer;
  }

  /** The ids in the order in which they are given. */
  static List<String> ids(Suggesties suggesties) {
    return suggesties.alle().stream().map(Suggestie::handvat).map(Handvat::id).toList();
  }

  static List<String> heldIds(Suggesties suggesties) {
    return suggesties.aangehouden().stream().map(each -> each.handvat().id()).toList();
  }

  private static String because(List<Reden> redenen) {
    return redenen.stream()
        .map(
            reden ->
                reden.rule().id()
                    + " "
                    + reden.signalen().stream()
                        .map(signaal -> signaal.code() + reden.feiten(signaal))
                        .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }
}
