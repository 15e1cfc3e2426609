// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zelfrapportage;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Onderwerp;

/** What a team or an organisation may see, whatever is recorded. */
class SharedViewProperties {

  @Property
  void a_shared_view_shows_only_what_is_suggested_and_speaks_to_its_reader(
      @ForAll("scenarios") Scenario scenario) {
    Suggesties suggesties = EngineAnswer.suggest(scenario);
    List<Handvat> suggested = suggesties.alle().stream().map(Suggestie::handvat).toList();
    views(suggesties)
        .forEach(
            view ->
                view.alle()
                    .forEach(
                        shown -> {
                          Handvat handvat = shown.handvat();
                          assertTrue(
                              suggested.contains(handvat),
                              () -> handvat.id() + " is not suggested");
                          assertTrue(
                              handvat.voor().contains(view.adressaat()),
                              () -> handvat.id() + " speaks to others");
                        }));
  }

  @Property
  void a_shared_view_tells_no_signaal_about_the_inwoner_or_safety(
      @ForAll("scenarios") Scenario scenario) {
    Set<Constatering> told = told(EngineAnswer.suggest(scenario));
    assertTrue(
        told.stream()
            .map(Constatering::onderwerp)
            .noneMatch(Set.of(Onderwerp.INWONER, Onderwerp.VEILIGHEID)::contains),
        () -> "told: " + told);
  }

  @Property
  void a_shared_view_never_shows_the_handvat_about_safety(@ForAll("scenarios") Scenario scenario) {
    Werkrelatie unsafe = Variations.unsafe(scenario.werkrelatie(), scenario.peildatum());
    Suggesties suggesties = EngineAnswer.suggest(scenario.withWerkrelatie(unsafe));
    assertTrue(
        views(suggesties)
            .flatMap(view -> view.alle().stream())
            .noneMatch(shown -> shown.handvat().id().equals("H12")),
        "H12 by itself tells of violence at home");
  }

  @Property
  void what_the_consulent_does_not_share_leaves_a_shared_view_as_if_it_were_not_there(
      @ForAll("scenarios") Scenario scenario) {
    Werkrelatie kept =
        scenario
            .werkrelatie()
            .withZelfrapportages(
                scenario.werkrelatie().zelfrapportages().stream()
                    .map(report -> report.withGedeeldMetTeam(false))
                    .toList());
    // BELAST holds a handvat back for the consulent only, so nothing a view shows depends on it.
    Werkrelatie without = kept.withZelfrapportages(List.<Zelfrapportage>of());
    assertEquals(
        views(EngineAnswer.suggest(scenario.withWerkrelatie(without))).toList(),
        views(EngineAnswer.suggest(scenario.withWerkrelatie(kept))).toList());
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  private static Stream<GedeeldeSuggesties> views(Suggesties suggesties) {
    return Stream.of(suggesties.voorTeam(), suggesties.voorOrganisatie());
  }

  private static Set<Constatering> told(Suggesties suggesties) {
    return views(suggesties)
        .flatMap(view -> view.alle().stream())
        .flatMap(shown -> shown.signalen().stream())
        .collect(Collectors.toSet());
  }
}
