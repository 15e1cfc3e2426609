// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.fixtures.Regelsets;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.witness.Werkrelatieverschil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a check says of random rule sets is what the engine does with them. */
class ControleProperties {
  private static final LocalDate P = LocalDate.of(2026, 11, 21);
  private static final int WERKRELATIES = 40;

  /** Rule sets for which the search for examples finds all there is to find. */
  private static final int SEARCHED = 300;

  private static final Set<Controlesoort> NEVER =
      EnumSet.of(
          Controlesoort.REGEL_KAN_NIET,
          Controlesoort.TENZIJ_SLUIT_ALTIJD,
          Controlesoort.DREMPEL_ONTBREEKT);
  private static final Set<Controlesoort> HELD =
      EnumSet.of(Controlesoort.REGEL_ALTIJD_AANGEHOUDEN, Controlesoort.HANDVAT_ALTIJD_AANGEHOUDEN);

  @Provide
  Arbitrary<Regelset> regelsets() {
    return Arbitraries.longs().map(Regelsets.any()::sample);
  }

  @net.jqwik.api.Tag("long")
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void an_engine_can_be_made_of_whatever_the_check_lets_through(
      @ForAll("regelsets") Regelset regelset) {
    if (Regelcontrole.of(regelset).isBruikbaar()) {
      RuleEngine engine = RuleEngine.standard().with(regelset);
      assertTrue(engine.rules().containsAll(regelset.catalogus().rules()), "rules are missing");
    }
  }

  @net.jqwik.api.Tag("long")
  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void what_is_said_of_a_rule_is_so_in_every_werkrelatie(
      @ForAll("regelsets") Regelset regelset, @ForAll long seed) {
    RuleEngine engine = RuleEngine.standard().with(regelset);
    Said said = new Said(regelset);
    for (Werkrelatie werkrelatie : some(seed)) {
      Suggesties suggesties = engine.suggest(werkrelatie, P);
      Signalen signalen = suggesties.signalen();
      for (int index = 0; index < said.rules().size(); index++) {
        Rule rule = said.rules().get(index);
        boolean leads = signalen.match(rule) == Stand.GELDT;
        if (said.of(index, NEVER)) {
          assertTrue(!leads, rule.id() + " leads although it never can");
        }
        if (said.of(index, Controlesoort.REGEL_GELDT_ALTIJD)) {
          assertTrue(leads, rule.id() + " does not lead although it always does");
        }
        if (leads && said.of(index, HELD)) {
          assertEquals(
              WhyNot.Uitkomst.AANGEHOUDEN,
              suggesties.whyNot(rule.handvat().id()).uitkomst(),
              rule.id() + " leads to what is not held");
        }
        if (signalen.match(rule.when()) == Stand.GELDT
            && said.of(index, Controlesoort.TENZIJ_ZONDER_EFFECT)) {
          assertTrue(leads, "the unless of " + rule.id() + " closes it");
        }
        if (leads && said.of(index, Controlesoort.REGEL_OVERBODIG)) {
          assertTrue(alsoLeads(engine, rule, signalen), rule.id() + " leads alone");
        }
      }
    }
  }

  private static boolean alsoLeads(RuleEngine engine, Rule rule, Signalen signalen) {
    return engine.rules().stream()
        .filter(other -> other.handvat().equals(rule.handvat()) && !other.id().equals(rule.id()))
        .anyMatch(other -> signalen.match(other) == Stand.GELDT);
  }

  /**
   * The same sets in every build, because a search may end before it finds: each rule is shown that
   * is not said to be impossible, and where it is silent when it is not said to hold always.
   */
  @Tag("long")
  @Test
  void every_rule_that_can_lead_is_shown_with_a_neighbour_one_fact_away_that_does_not() {
    int shown = 0;
    int impossible = 0;
    for (long seed = 0; seed < SEARCHED; seed++) {
      Regelset regelset = Regelsets.any().sample(seed);
      RuleEngine engine = RuleEngine.standard().with(regelset);
      Said said = new Said(regelset);
      Voorbeelden voorbeelden = Voorbeelden.in(engine);
      for (int index = 0; index < said.rules().size(); index++) {
        Voorbeeld voorbeeld = voorbeelden.van(said.rules().get(index).id());
        String rule = voorbeeld.rule().id() + " of set " + seed;
        if (said.of(index, NEVER)) {
          impossible++;
          assertTrue(voorbeeld.geldt().isEmpty(), rule + " is shown although it is impossible");
        } else {
          shown++;
          assertShown(rule, engine, voorbeeld, said.of(index, Controlesoort.REGEL_GELDT_ALTIJD));
        }
      }
    }
    assertTrue(shown > 1000 && impossible > 50, shown + " shown, " + impossible + " impossible");
  }

  private static void assertShown(
      String rule, RuleEngine engine, Voorbeeld voorbeeld, boolean always) {
    Werkrelatie fires =
        voorbeeld.geldt().orElseThrow(() -> new AssertionError("no example of " + rule));
    assertTrue(leads(engine, voorbeeld, fires), rule + " does not lead in its example");
    assertEquals(!always, voorbeeld.geldtNiet().isPresent(), "a neighbour of " + rule);
    voorbeeld
        .geldtNiet()
        .ifPresent(
            silent -> {
              assertTrue(!leads(engine, voorbeeld, silent), rule + " leads next door");
              assertEquals(
                  1,
                  Werkrelatieverschil.between(fires, silent),
                  "facts between the two of " + rule);
            });
  }

  /** Whether the engine gives this rule as a reason, for a suggestion or for what is held. */
  private static boolean leads(RuleEngine engine, Voorbeeld voorbeeld, Werkrelatie werkrelatie) {
    Suggesties suggesties = engine.suggest(werkrelatie, voorbeeld.peildatum());
    boolean suggested =
        suggesties.alle().stream()
            .flatMap(one -> one.redenen().stream())
            .anyMatch(reden -> reden.rule().equals(voorbeeld.rule()));
    boolean held =
        suggesties.aangehouden().stream()
            .flatMap(one -> one.redenen().stream())
            .anyMatch(reden -> reden.rule().equals(voorbeeld.rule()));
    return suggested || held;
  }

  private static List<Werkrelatie> some(long seed) {
    return LongStream.range(0, WERKRELATIES)
        .mapToObj(number -> Werkrelaties.around(P).sample(seed + number))
        .toList();
  }

  /** What the check says of each rule of a set. */
  private record Said(Regelset regelset, Regelcontrole controle, List<Rule> rules) {
    Said(Regelset regelset) {
      this(regelset, Regelcontrole.of(regelset), regelset.catalogus().rules());
    }

    boolean of(int rule, Controlesoort soort) {
      return of(rule, Set.of(soort));
    }

    boolean of(int rule, Set<Controlesoort> soorten) {
      return controle.punten().stream()
          .filter(punt -> soorten.contains(punt.soort()))
          .filter(punt -> punt.regelset().equals(regelset.id()))
          .anyMatch(punt -> punt.plaats().startsWith("regels/" + rule + "/"));
    }
  }
}
