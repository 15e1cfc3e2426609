// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Forged.TEKST;
import static nl.werkrelatie.engine.Forged.catalogus;
import static nl.werkrelatie.engine.Forged.rule;
import static nl.werkrelatie.engine.Forged.standard;
import static nl.werkrelatie.engine.Forged.unheld;
import static nl.werkrelatie.signaal.Signaal.DERDE_AANWEZIG;
import static nl.werkrelatie.signaal.Signaal.HUISELIJK_GEWELD_GEDEELD;
import static nl.werkrelatie.signaal.Signaal.STILTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.fixtures.Scenario;
import nl.werkrelatie.fixtures.Scenarios;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.RegelsetRefusedException;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Voorrang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever makes catalogues and rule sets in Java takes no protection away: what would is refused,
 * and its nearest neighbour changes nothing about what protects.
 */
class ForgedSourcesTest {
  private static final RuleEngine STANDARD = RuleEngine.standard();
  private static final String SAFETY_RULE = "h12-veilig-en-alleen";
  private static final Handvat H01 = standard("H01");
  private static final Handvat H12 = standard(StandaardCatalogus.VEILIGHEID);
  private static final Handvat H23 = standard("H23");
  private static final Handvat DORP1 = unheld(H23, "DORP1");
  private static final Voorrang G1 = StandaardCatalogus.G1;

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_would_take_a_protection_away_is_refused_by_the_engine(
      String what, String told, Supplier<RuleEngine> engine) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, engine::get, what);
    assertTrue(refusal.getMessage().contains(told), refusal::getMessage);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void what_is_accepted_leaves_every_protection_as_it_was(
      String what, Supplier<RuleEngine> engine) {
    RuleEngine own = engine.get();
    List<String> faults = new ArrayList<>();
    int safety = 0;
    for (Scenario scenario : Scenarios.any().samples(1980).limit(400).toList()) {
      Scenario unsafe =
          scenario.withWerkrelatie(Variations.unsafe(scenario.werkrelatie(), scenario.peildatum()));
      for (Scenario each : List.of(scenario, unsafe)) {
        faults.addAll(Protected.faults(own, each));
        safety += Protected.isSafetySuggested(each) ? 1 : 0;
      }
    }
    assertEquals(List.of(), faults, what);
    assertTrue(safety >= 400, "safety was hardly ever suggested: " + safety);
  }

  @Test
  void an_engine_that_protects_less_would_be_noticed() {
    Scenario any = Scenarios.any().sample(1980);
    Scenario unsafe = any.withWerkrelatie(Variations.unsafe(any.werkrelatie(), any.peildatum()));
    Rule always = rule("altijd", Condition.not(STILTE).or(STILTE), DORP1);
    RuleEngine bare = RuleEngine.of(catalogus("dorp", List.of(DORP1), List.of(always)));
    assertTrue(
        Protected.faults(bare, unsafe).contains("safety is not suggested"),
        () -> Protected.faults(bare, unsafe).toString());
  }

  @Test
  void a_weaker_standard_catalogue_is_refused_in_one_clear_sentence_and_then_in_detail() {
    Catalogus weaker = Forged.withVoorrang();
    for (Supplier<RuleEngine> engine :
        List.<Supplier<RuleEngine>>of(
            () -> RuleEngine.of(weaker), () -> RuleEngine.of().with(Forged.regelset(weaker)))) {
      RegelsetRefusedException refusal =
          assertThrows(RegelsetRefusedException.class, engine::get, "no G1");
      assertEquals(
          "rule set 'werkrelatie' is refused: cannot take the place of the standard catalogue of this "
              + "library; use that one; also voorrang differs from this library; give the same general rules",
          refusal.getMessage());
      assertEquals(
          List.of("", "voorrang"), refusal.fouten().stream().map(Regelfout::plaats).toList());
    }
    assertEquals(List.of(), StandaardCatalogus.verzwakkingen(Forged.version()));
    assertEquals(
        List.of(), StandaardCatalogus.verzwakkingen(catalogus("dorp", List.of(), List.of())));
  }

  static Stream<Arguments> refused() {
    Condition unsafe = Condition.all(HUISELIJK_GEWELD_GEDEELD, DERDE_AANWEZIG);
    Rule toSafety = rule("dorp-1", STILTE, H12);
    return Stream.of(
        // The name of a standard rule.
        refused("a rule by a standard name", SAFETY_RULE, rule(SAFETY_RULE, STILTE, H01)),
        refused(
            "a rule by a standard name in a catalogue",
            SAFETY_RULE,
            catalogus("dorp", List.of(DORP1), List.of(rule(SAFETY_RULE, STILTE, DORP1)))),
        refused(
            "a rule by a standard name in a rule set",
            SAFETY_RULE,
            () ->
                STANDARD.with(
                    Forged.regelset(
                        catalogus(
                            "dorp", List.of(DORP1), List.of(rule(SAFETY_RULE, STILTE, DORP1)))))),
        // The id of a standard handvat.
        refused("H23 held at nothing", "H23", rule("dorp-1", STILTE, unheld(H23, "H23"))),
        refused(
            "H23 held at nothing in a catalogue",
            "H23",
            catalogus("dorp", List.of(unheld(H23, "H23")), List.of())),
        refused(
            "H12 that is held",
            "H12",
            catalogus("dorp", List.of(Forged.with(H12, "H12", List.of(STILTE))), List.of())),
        // Safety where no violence was told.
        refused("a rule to safety", "only the standard catalogue leads", toSafety),
        refused(
            "a rule to safety in a catalogue",
            "only the standard catalogue leads",
            catalogus("dorp", List.of(), List.of(toSafety))),
        refused(
            "a rule to safety that also asks who will be there",
            "only the standard catalogue leads",
            rule("dorp-1", unsafe, H12)),
        refused(
            "a rule to safety without the standard catalogue",
            "only the standard catalogue leads",
            () -> RuleEngine.of(catalogus("dorp", List.of(H12), List.of(toSafety)))),
        // What goes before all.
        refused(
            "a general rule that holds safety",
            "'H08', which protects safety at home",
            Forged.first("dorp", new Voorrang("D1", "EERST", STILTE, List.of("H12"), TEKST))),
        refused(
            "a general rule that holds the first question",
            "'H12', which protects safety at home",
            Forged.first("dorp", new Voorrang("D1", "EERST", unsafe, List.of("H08"), TEKST))),
        refused(
            "something before safety",
            "before itself",
            Forged.order("dorp", List.of(DORP1), Volgorde.before("D1", "DORP1", "H12"))),
        refused(
            "something before everything",
            "before itself",
            Forged.order("dorp", List.of(DORP1), Volgorde.beforeEverything("D1", "DORP1"))),
        // The name of the standard catalogue.
        refused("a second standard catalogue", "'werkrelatie'", Forged.version()),
        weaker("no G1", "voorrang", Forged.withVoorrang()),
        weaker(
            "a G1 that lets more through",
            "voorrang",
            Forged.withVoorrang(
                new Voorrang(
                    G1.id(),
                    G1.code(),
                    G1.when(),
                    Stream.concat(G1.doorgelaten().stream(), Stream.of("H02")).toList(),
                    G1.zin()))),
        weaker(
            "a G1 that speaks less often",
            "voorrang",
            Forged.withVoorrang(
                new Voorrang(
                    G1.id(), G1.code(), G1.when().and(STILTE), G1.doorgelaten(), G1.zin()))),
        weaker(
            "a second general rule",
            "voorrang",
            Forged.withVoorrang(G1, new Voorrang("G9", "EERST", STILTE, List.of(), TEKST))),
        weaker(
            "no rule to safety",
            "regels lacks " + SAFETY_RULE,
            Forged.withRules(rule -> !rule.id().equals(SAFETY_RULE))),
        weaker(
            "one more rule to safety",
            "leads to the handvat for safety",
            Forged.withRules(rule -> true, toSafety)),
        weaker(
            "one more rule that looks at violence",
            "looks at a soort of bagage",
            Forged.withRules(rule -> true, rule("h01-thuis", HUISELIJK_GEWELD_GEDEELD, H01))),
        weaker(
            "safety not first",
            "no longer puts H12 before everything",
            Forged.withVolgorde(pair -> pair.dan().isPresent())),
        weaker(
            "H23 held at less",
            "lacks a contraindication",
            Forged.changed("H23", handvat -> unheld(handvat, "H23"))),
        weaker(
            "safety for the team",
            "voor differs from this library",
            Forged.changed("H12", handvat -> Forged.readBy(Adressaat.TEAM, handvat))),
        weaker(
            "H01 held at who told of violence",
            "holds more than this library where safety",
            Forged.changed(
                "H01", handvat -> Forged.with(handvat, "H01", List.of(HUISELIJK_GEWELD_GEDEELD)))),
        weaker(
            "a G1 by another id",
            "voorrang",
            Forged.withVoorrang(
                new Voorrang("G2", G1.code(), G1.when(), G1.doorgelaten(), G1.zin()))),
        weaker(
            "a G1 by another code",
            "voorrang",
            Forged.withVoorrang(
                new Voorrang(G1.id(), "EERST", G1.when(), G1.doorgelaten(), G1.zin()))),
        weaker(
            "a rule to safety that is closed sometimes",
            "regels lacks " + SAFETY_RULE,
            Forged.withRules(
                rule -> !rule.id().equals(SAFETY_RULE),
                StandaardCatalogus.catalogus().rules().stream()
                    .filter(rule -> rule.id().equals(SAFETY_RULE))
                    .map(
                        rule ->
                            new Rule(
                                rule.id(),
                                rule.when(),
                                Optional.of(STILTE),
                                rule.handvat(),
                                rule.because()))
                    .toArray(Rule[]::new))),
        weaker(
            "H12 held",
            "holds more than this library where safety",
            Forged.changed("H12", handvat -> Forged.with(handvat, "H12", List.of(STILTE)))),
        weaker("a let-through handvat gone", "handvatten lacks H36", Forged.without("H36")),
        // Only together.
        refused(
            "a look-alike of what a standard catalogue leaves out",
            "'H23' has fewer contraindications",
            () ->
                RuleEngine.of(Forged.without("H23"))
                    .with(rule("dorp-1", STILTE, unheld(H23, "H23")))),
        refused(
            "two orders that go round together",
            "before itself",
            () ->
                STANDARD
                    .with(
                        Forged.regelset(
                            Forged.order(
                                "dorp", List.of(DORP1), Volgorde.before("D1", "DORP1", "H01"))))
                    .with(
                        Forged.regelset(
                            Forged.order(
                                "stad", List.of(), Volgorde.before("S1", "H01", "DORP1"))))),
        refused(
            "a rule set that holds what a rule on violence of another source leads to",
            "'DORP1', which protects safety at home",
            () ->
                STANDARD
                    .with(catalogus("dorp", List.of(DORP1), List.of(rule("dorp-1", unsafe, DORP1))))
                    .with(
                        OwnRules.regelset(
                            List.of(),
                            List.of(new Aanhouding("DORP1", List.of(STILTE))),
                            List.of()))));
  }

  static Stream<Arguments> accepted() {
    Handvat more =
        Forged.with(
            H23, "H23", Stream.concat(H23.aanhoudenBij().stream(), Stream.of(STILTE)).toList());
    return Stream.of(
        Arguments.of("a rule to another standard handvat", engine(rule("dorp-1", STILTE, H23))),
        Arguments.of(
            "the way of the standard to safety by another name",
            engine(
                STANDARD.rules().stream()
                    .filter(rule -> rule.id().equals(SAFETY_RULE))
                    .map(rule -> rule("dorp-1", rule.when(), rule.handvat()))
                    .findFirst()
                    .orElseThrow())),
        Arguments.of(
            "a look-alike by a name of its own",
            engine(catalogus("dorp", List.of(DORP1), List.of(rule("dorp-1", STILTE, DORP1))))),
        Arguments.of(
            "a look-alike of one rule set to which another leads",
            (Supplier<RuleEngine>)
                () ->
                    STANDARD
                        .with(Forged.regelset(catalogus("dorp", List.of(DORP1), List.of())))
                        .with(
                            Forged.regelset(
                                catalogus(
                                    "stad", List.of(), List.of(rule("stad-1", STILTE, DORP1)))))),
        Arguments.of(
            "a general rule that lets safety through",
            engine(
                Forged.first(
                    "dorp", new Voorrang("D1", "EERST", STILTE, List.of("H08", "H12"), TEKST)))),
        Arguments.of(
            "an order among others",
            engine(Forged.order("dorp", List.of(DORP1), Volgorde.before("D1", "DORP1", "H01")))),
        Arguments.of(
            "another version of the standard catalogue",
            (Supplier<RuleEngine>) () -> RuleEngine.of(Forged.version())),
        Arguments.of(
            "a version in another order",
            (Supplier<RuleEngine>)
                () ->
                    RuleEngine.of(
                        Forged.withVolgorde(
                            pair ->
                                pair.dan().isEmpty()
                                    || !pair.eerst().equals(G1.doorgelaten().get(0))))),
        Arguments.of(
            "a version in which a team reads less",
            (Supplier<RuleEngine>)
                () ->
                    RuleEngine.of(
                        Forged.changed(
                            "H23", handvat -> Forged.readBy(Adressaat.ORGANISATIE, handvat)))),
        Arguments.of(
            "a version that holds more",
            (Supplier<RuleEngine>)
                () -> RuleEngine.of().with(Forged.regelset(Forged.changed("H23", one -> more)))),
        Arguments.of(
            "a version without a handvat, and that handvat by a rule",
            (Supplier<RuleEngine>)
                () -> RuleEngine.of(Forged.without("H23")).with(rule("dorp-1", STILTE, H23))));
  }

  private static Arguments refused(String what, String told, Rule rule) {
    return refused(what, told, () -> STANDARD.with(rule));
  }

  private static Arguments refused(String what, String told, Catalogus catalogus) {
    return refused(what, told, () -> STANDARD.with(catalogus));
  }

  private static Arguments refused(String what, String told, Supplier<RuleEngine> engine) {
    return Arguments.of(what, told, engine);
  }

  /** Refused as a catalogue, and the same as a rule set. */
  private static Arguments weaker(String what, String told, Catalogus catalogus) {
    return refused(
        what,
        told,
        () -> {
          RegelsetRefusedException asRegelset =
              assertThrows(
                  RegelsetRefusedException.class,
                  () -> RuleEngine.of().with(Forged.regelset(catalogus)),
                  what);
          assertTrue(asRegelset.getMessage().contains(told), asRegelset::getMessage);
          return RuleEngine.of(catalogus);
        });
  }

  private static Supplier<RuleEngine> engine(Rule rule) {
    return () -> STANDARD.with(rule);
  }

  private static Supplier<RuleEngine> engine(Catalogus catalogus) {
    return () -> STANDARD.with(catalogus);
  }
}
