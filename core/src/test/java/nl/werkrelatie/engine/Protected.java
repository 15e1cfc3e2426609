// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.fixtures.Scenario;

/** Whether an engine protects an inwoner as the standard one does with the same thresholds. */
final class Protected {
  private static final Set<String> SAFE = Set.copyOf(StandaardCatalogus.G1.doorgelaten());

  private Protected() {}

  static boolean isSafetySuggested(Scenario scenario) {
    return RegelsetAnswer.ids(standard(RuleEngine.standard(), scenario))
        .contains(StandaardCatalogus.VEILIGHEID);
  }

  /** What is less protected in this engine; empty when nothing is. */
  static List<String> faults(RuleEngine own, Scenario scenario) {
    Suggesties standard = standard(own, scenario);
    Suggesties beside = own.suggest(scenario.werkrelatie(), scenario.peildatum());
    List<String> suggested = RegelsetAnswer.ids(beside);
    List<String> faults = new ArrayList<>();
    for (Aangehouden held : standard.aangehouden()) {
      String id = held.handvat().id();
      if (suggested.contains(id)) {
        faults.add(id + " is suggested while the standard holds it");
      }
      beside.aangehouden().stream()
          .filter(other -> other.handvat().id().equals(id))
          .filter(other -> !other.gronden().containsAll(held.gronden()))
          .forEach(other -> faults.add(id + " is held on fewer grounds"));
      if (standard.aangehouden().stream().anyMatch(Protected::isUnsafe)
          && !SAFE.containsAll(suggested)) {
        faults.add("more pass than may: " + suggested);
      }
    }
    boolean safety = RegelsetAnswer.ids(standard).contains(StandaardCatalogus.VEILIGHEID);
    if (safety != suggested.contains(StandaardCatalogus.VEILIGHEID)) {
      faults.add("safety is " + (safety ? "not " : "") + "suggested");
    }
    if (safety && !StandaardCatalogus.VEILIGHEID.equals(suggested.get(0))) {
      faults.add("safety is not read first");
    }
    return faults;
  }

  private static boolean isUnsafe(Aangehouden held) {
    return held.gronden().contains(StandaardCatalogus.G1);
  }

  private static Suggesties standard(RuleEngine own, Scenario scenario) {
    return RuleEngine.standard()
        .with(own.drempels())
        .suggest(scenario.werkrelatie(), scenario.peildatum());
  }
}
