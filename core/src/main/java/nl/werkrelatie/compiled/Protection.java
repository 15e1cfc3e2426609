// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.compiled;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Voorrang;

/**
 * What no source of an engine takes away, whoever made it: what protects an inwoner in the standard
 * catalogue.
 */
final class Protection {
  private Protection() {}

  /** Refuses what would take a protection away. */
  static void check(RuleSources sources) {
    for (Regelset regelset : sources.regelsets()) {
      refuse(regelset.id(), StandaardCatalogus.verzwakkingen(regelset));
    }
    boolean besideStandard = false;
    for (Catalogus catalogus : sources.allCatalogi()) {
      // The name of the standard catalogue gives power, so whoever has it protects as it does.
      refuse(catalogus.id(), StandaardCatalogus.verzwakkingen(catalogus));
      if (catalogus.id().equals(StandaardCatalogus.catalogus().id())) {
        besideStandard = true;
      } else {
        catalogus.voorrang().forEach(first -> checkVoorrang(sources, first));
      }
    }
    for (Rule rule : sources.allRules()) {
      checkRule(rule);
    }
    if (besideStandard) {
      for (Handvat handvat : sources.handvatten()) {
        checkHandvat(handvat);
      }
    }
  }

  private static void refuse(String id, List<Regelfout> weaker) {
    if (!weaker.isEmpty()) {
      throw new RegelsetRefusedException(id, weaker);
    }
  }

  private static void checkVoorrang(RuleSources sources, Voorrang first) {
    for (Rule rule : sources.allRules()) {
      String id = rule.handvat().id();
      if (rule.looksAtSafety() && !first.doorgelaten().contains(id)) {
        throw new IllegalArgumentException(
            "general rule '"
                + first.id()
                + "' holds back '"
                + id
                + "', which protects safety at home; let it through");
      }
    }
  }

  private static void checkRule(Rule rule) {
    if (StandaardCatalogus.isVoorbehouden(rule)) {
      throw new IllegalArgumentException(
          "rule '"
              + rule.id()
              + "' leads to '"
              + rule.handvat().id()
              + "', to which only the standard catalogue leads; choose another handvat");
    }
  }

  /** What goes by the name of a standard handvat is held at no less, whoever brings it. */
  private static void checkHandvat(Handvat handvat) {
    Optional<Handvat> known = StandaardCatalogus.catalogus().handvat(handvat.id());
    if (known.isPresent() && !handvat.aanhoudenBij().containsAll(known.get().aanhoudenBij())) {
      throw new IllegalArgumentException(
          "handvat '"
              + handvat.id()
              + "' has fewer contraindications than that of the standard catalogue; give it an id of"
              + " its own");
    }
  }
}
