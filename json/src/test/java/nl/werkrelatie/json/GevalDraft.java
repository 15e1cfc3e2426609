// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.geval.Signaalzijde;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Signaal;

/** A geval with what the index says that it shows, to which more can be added. */
record GevalDraft(
    String id,
    String bestand,
    String titel,
    Scenario scenario,
    Verwachting said,
    Optional<String> buur,
    Optional<Drempel> drempel,
    Set<String> suggested,
    Set<Verwachting.Aangehouden> held,
    Set<String> silent,
    Map<Signaalzijde, Set<Signaal>> signalen) {

  /** One that is published, with what the engine expects now. */
  static GevalDraft of(PublishedSet.Entry entry) {
    Gevalverwijzing shown = entry.verwijzing();
    Geval geval = entry.geval();
    Map<Signaalzijde, Set<Signaal>> signalen = new EnumMap<>(Signaalzijde.class);
    Scenario scenario = new Scenario(geval.werkrelatie(), geval.peildatum(), geval.drempels());
    shown.signalen().forEach((zijde, some) -> signalen.put(zijde, EnumSet.copyOf(some)));
    return new GevalDraft(
        shown.id(),
        shown.bestand(),
        geval.titel(),
        scenario,
        said(scenario),
        shown.buur(),
        shown.drempel(),
        new LinkedHashSet<>(shown.voorgesteld()),
        new LinkedHashSet<>(shown.aangehouden()),
        new LinkedHashSet<>(shown.stil()),
        signalen);
  }

  /** One that is new, which shows nothing yet. */
  static GevalDraft of(String id, String titel, Scenario scenario, Optional<String> buur) {
    return new GevalDraft(
        id,
        id + ".json",
        titel,
        scenario,
        said(scenario),
        buur,
        Optional.empty(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new EnumMap<>(Signaalzijde.class));
  }

  private static Verwachting said(Scenario scenario) {
    return GevallenTest.said(scenario.suggesties(), Set.of(), List.of());
  }

  GevalDraft show(Signaal signaal, Signaalzijde... zijden) {
    for (Signaalzijde zijde : zijden) {
      signalen.computeIfAbsent(zijde, none -> EnumSet.noneOf(Signaal.class)).add(signaal);
    }
    return this;
  }

  PublishedSet.Entry entry() {
    return new PublishedSet.Entry(verwijzing(), geval());
  }

  Gevalverwijzing verwijzing() {
    return new Gevalverwijzing(
        id,
        bestand,
        titel,
        buur,
        drempel,
        List.copyOf(suggested),
        List.copyOf(held),
        List.copyOf(silent),
        signalen);
  }

  Geval geval() {
    return new Geval(
        id,
        titel,
        scenario.peildatum(),
        scenario.drempels(),
        scenario.werkrelatie(),
        new Verwachting(
            said.signalen(),
            signalen.getOrDefault(Signaalzijde.NIET_VASTGELEGD, Set.of()),
            said.suggesties(),
            said.aangehouden(),
            List.copyOf(silent)));
  }
}
