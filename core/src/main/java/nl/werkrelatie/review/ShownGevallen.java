// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkrelatie.engine.Aangehouden;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggestie;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.signaal.Aanhoudgrond;

/**
 * In which published gevallen an engine suggests, holds and leaves alone each handvat: those that
 * were made to show it, and for a handvat of which there are none those in which it appears.
 */
final class ShownGevallen {
  private final Map<String, Of> byHandvat = new HashMap<>();

  /** A case in which a handvat is held, and why. */
  record Held(Geval geval, List<Aanhoudgrond> gronden) {}

  /** The cases of one handvat, in the order of the index. */
  record Of(List<Geval> suggested, List<Held> held, List<Geval> silent) {
    boolean isEmpty() {
      return suggested.isEmpty() && held.isEmpty() && silent.isEmpty();
    }

    static Of none() {
      return new Of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  ShownGevallen(RuleEngine engine, List<Gevalverwijzing> index, Stream<Geval> gevallen) {
    Map<String, Set<String>> shows = new HashMap<>();
    Set<String> shown = new HashSet<>();
    for (Gevalverwijzing verwijzing : index) {
      Set<String> handvatten = handvatten(verwijzing);
      shows.put(verwijzing.id(), handvatten);
      shown.addAll(handvatten);
    }
    gevallen.forEachOrdered(
        geval -> {
          Set<String> made = shows.getOrDefault(geval.id(), Set.of());
          add(engine, geval, made, shown);
        });
  }

  private static Set<String> handvatten(Gevalverwijzing verwijzing) {
    Set<String> handvatten = new HashSet<>(verwijzing.voorgesteld());
    handvatten.addAll(verwijzing.stil());
    verwijzing.aangehouden().stream()
        .map(Verwachting.Aangehouden::handvat)
        .forEach(handvatten::add);
    return handvatten;
  }

  private void add(RuleEngine engine, Geval geval, Set<String> made, Set<String> shown) {
    Suggesties suggesties = Gevalrun.suggest(engine, geval);
    Set<String> silent = new HashSet<>(made);
    for (Suggestie suggestie : suggesties.alle()) {
      String id = suggestie.handvat().id();
      if (silent.remove(id) || !shown.contains(id)) {
        of(id).suggested().add(geval);
      }
    }
    for (Aangehouden held : suggesties.aangehouden()) {
      String id = held.handvat().id();
      if (silent.remove(id) || !shown.contains(id)) {
        of(id).held().add(new Held(geval, held.gronden()));
      }
    }
    silent.forEach(id -> of(id).silent().add(geval));
  }

  Of of(String handvat) {
    return byHandvat.computeIfAbsent(handvat, id -> Of.none());
  }
}
