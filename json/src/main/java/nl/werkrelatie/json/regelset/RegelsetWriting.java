// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.regelset;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.json.regelset.RegelsetParts.Geheel;
import nl.werkrelatie.json.regelset.RegelsetParts.Part;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.shared.Standaard;

/** A rule set that a document can hold. */
final class RegelsetWriting {
  private RegelsetWriting() {}

  static Geheel of(Regelset regelset) {
    requireNamed(regelset);
    return Part.of(Geheel::new, regelset);
  }

  /** A document names handvatten; what another rule set calls so cannot be found by its readers. */
  private static void requireNamed(Regelset regelset) {
    Set<Handvat> known =
        Stream.concat(
                regelset.catalogus().handvatten().stream(),
                regelset.id().equals(Standaard.ID)
                    ? Stream.of()
                    : StandaardCatalogus.catalogus().handvatten().stream())
            .collect(Collectors.toSet());
    Set<String> ids = known.stream().map(Handvat::id).collect(Collectors.toSet());
    regelset.catalogus().rules().stream()
        .filter(rule -> !known.contains(rule.handvat()))
        .forEach(rule -> refuse("rule '" + rule.id() + "'"));
    Stream.concat(
            regelset.catalogus().volgorde().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.eerst()), one.dan().stream())),
            regelset.aanhoudingen().stream().map(Aanhouding::handvat))
        .filter(id -> !ids.contains(id))
        .forEach(id -> refuse("handvat '" + id + "'"));
  }

  private static void refuse(String what) {
    throw new IllegalArgumentException(
        what
            + " goes beyond this rule set and the standard catalogue, so no document can hold it;"
            + " bring the handvat in the rule set");
  }
}
