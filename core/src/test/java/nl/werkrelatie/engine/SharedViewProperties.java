// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.werkrelatie.fixtures.JqwikWerkrelaties;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Onderwerp;

/** What a team or an organisation may see, whatever is recorded. */
class SharedViewProperties {

  @Tag("long")
  @Property(tries = 200)
  void the_team_reads_the_same_whatever_is_secret(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    assertSame(
        EngineAnswer.suggest(scenario).voorTeam(),
        EngineAnswer.suggest(changed(scenario, Secret.IN_TEAM, seed)).voorTeam());
  }

  @Tag("long")
  @Property(tries = 200)
  void the_organisation_reads_the_same_whatever_is_secret_or_said_of_the_own_work(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    Werkrelatie changed = changed(scenario, Secret.IN_ORGANISATION, seed).werkrelatie();
    assertSame(
        EngineAnswer.suggest(scenario).voorOrganisatie(),
        EngineAnswer.suggest(
                scenario.withWerkrelatie(changed.withConsulent(scenario.werkrelatie().consulent())))
            .voorOrganisatie());
  }

  @Tag("long")
  @Property(tries = 200)
  void a_colleague_who_sees_a_third_at_the_table_learns_nothing_of_violence_at_home(
      @ForAll("scenarios") Scenario scenario) {
    Werkrelatie unsafe = Variations.unsafe(scenario.werkrelatie(), scenario.peildatum());
    Suggesties with = EngineAnswer.suggest(scenario.withWerkrelatie(unsafe));
    Suggesties without = EngineAnswer.suggest(scenario.withWerkrelatie(unsafe.zonderGeweldThuis()));
    assertSame(with.voorTeam(), without.voorTeam());
    assertSame(with.voorOrganisatie(), without.voorOrganisatie());
  }

  @Tag("long")
  @Property(tries = 200)
  void no_secret_reaches_a_colleague_through_a_rule_set_of_an_organisation_either(
      @ForAll("scenarios") Scenario scenario,
      @ForAll("regelsets") Regelset regelset,
      @ForAll long seed) {
    RuleEngine engine = RuleEngine.standard().with(regelset);
    Werkrelatie changed = changed(scenario, Secret.IN_TEAM, seed).werkrelatie();
    Suggesties one = engine.suggest(scenario.werkrelatie(), scenario.peildatum());
    Suggesties other = engine.suggest(changed, scenario.peildatum());
    assertSame(one.voorTeam(), other.voorTeam());
    assertSame(one.voorOrganisatie(), other.voorOrganisatie());
  }

  @Property(tries = 200)
  void a_shared_view_speaks_to_its_reader_and_tells_no_signaal_about_the_inwoner_or_safety(
      @ForAll("scenarios") Scenario scenario) {
    views(EngineAnswer.suggest(scenario))
        .forEach(
            view ->
                view.alle()
                    .forEach(
                        shown -> {
                          assertTrue(
                              shown.handvat().voor().contains(view.adressaat()),
                              () -> shown.handvat().id() + " speaks to others");
                          assertTrue(
                              shown.signalen().stream()
                                  .map(Constatering::onderwerp)
                                  .noneMatch(
                                      Set.of(Onderwerp.INWONER, Onderwerp.VEILIGHEID)::contains),
                              () -> "told: " + shown.signalen());
                        }));
  }

  @Property(tries = 200)
  void a_shared_view_is_never_a_reason_to_make_contact_and_the_organisation_sees_no_self_report(
      @ForAll("scenarios") Scenario scenario) {
    Suggesties suggesties = EngineAnswer.suggest(scenario);
    assertNone(suggesties.voorTeam(), Set.of("H04", "H12", "H31", "H49"));
    assertNone(
        suggesties.voorOrganisatie(), Set.of("H04", "H12", "H31", "H38", "H39", "H43", "H49"));
  }

  @Provide
  Arbitrary<Regelset> regelsets() {
    return JqwikWerkrelaties.regelsets();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return JqwikWerkrelaties.scenarios();
  }

  private static Stream<GedeeldeSuggesties> views(Suggesties suggesties) {
    return Stream.of(suggesties.voorTeam(), suggesties.voorOrganisatie());
  }

  private static void assertSame(GedeeldeSuggesties view, GedeeldeSuggesties same) {
    assertEquals(Weergaven.texts(view::text), Weergaven.texts(same::text));
    assertEquals(view, same);
    assertEquals(Readable.of(view), Readable.of(same));
  }

  private static void assertNone(GedeeldeSuggesties view, Set<String> never) {
    assertTrue(
        view.alle().stream().map(shown -> shown.handvat().id()).noneMatch(never::contains),
        () -> "shown to the " + view.adressaat());
  }

  private static Scenario changed(Scenario scenario, Set<Secret> secrets, long seed) {
    return scenario.withWerkrelatie(
        Secret.change(secrets, scenario.werkrelatie(), scenario.peildatum(), new Random(seed)));
  }
}
