// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lists of facts of one werkrelatie by the name of their attribute, and the rules that hold
 * over all of them.
 */
final class Facts {
  private final Map<String, List<? extends Feit>> lists = new LinkedHashMap<>();

  Facts add(String attribute, List<? extends Feit> facts) {
    lists.put(attribute, facts);
    return this;
  }

  Stream<Feit> stream() {
    return lists.values().stream().flatMap(List::stream);
  }

  /**
   * Every id once, so that a reason can point at one fact; no null, and one waarneming per quality,
   * perspective and date.
   */
  Check check(Check check) {
    Set<String> ids = new HashSet<>();
    Set<List<Object>> observed = new HashSet<>();
    lists.forEach(
        (attribute, facts) -> {
          check.elements(attribute, facts);
          for (int index = 0; index < facts.size(); index++) {
            Feit fact = facts.get(index);
            if (fact != null) {
              checkOne(check, attribute + "/" + index, fact, ids, observed);
            }
          }
        });
    return check;
  }

  private static void checkOne(
      Check check, String place, Feit fact, Set<String> ids, Set<List<Object>> observed) {
    check.refuseIf(!ids.add(fact.id()), place + "/id", ValueRefusal.DUPLICATE_ID);
    if (fact instanceof Waarneming waarneming) {
      check.refuseIf(
          !observed.add(
              List.of(waarneming.kwaliteit(), waarneming.perspectief(), waarneming.datum())),
          place,
          ValueRefusal.DUPLICATE_WAARNEMING);
    }
  }
}
