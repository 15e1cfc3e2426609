// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Onderwerp;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** What is refused when a rule set is laid beside the standard, and its nearest neighbour. */
class RegelsetRefusalsTest {
  private static final Tekst TEKST = Tekst.of("past niet", "does not fit");
  private final RuleEngine standard = RuleEngine.standard();

  @Test
  void a_rule_that_rests_on_safety_cannot_be_switched_off_and_any_other_can() {
    for (Rule rule : StandaardCatalogus.catalogus().rules()) {
      Regelset off = set("dorp").off(rule.id()).made();
      if (restsOnSafety(rule)) {
        refused("'" + rule.id() + "', which protects safety at home", () -> standard.with(off));
      } else {
        assertEquals(standard.rules().size() - 1, standard.with(off).rules().size(), rule::id);
      }
    }
  }

  @Test
  void an_unknown_rule_cannot_be_switched_off() {
    refused("'h99'", () -> standard.with(set("dorp").off("h99").made()));
  }

  @Test
  void what_protects_safety_is_never_held_and_every_other_handvat_can_be() {
    for (Handvat handvat : standard.handvatten()) {
      boolean protects =
          standard.rules().stream()
              .anyMatch(rule -> rule.handvat().equals(handvat) && restsOnSafety(rule));
      assertEquals(List.of("H08", "H12").contains(handvat.id()), protects, handvat::id);
      Regelset more = set("dorp").held(handvat.id(), Signaal.STILTE).made();
      if (protects) {
        refused("'" + handvat.id() + "', which protects safety", () -> standard.with(more));
      } else {
        assertEquals(1, standard.with(more).regelsets().size());
      }
    }
    refused("'H99'", () -> standard.with(set("dorp").held("H99", Signaal.STILTE).made()));
  }

  @Test
  void a_look_alike_of_a_standard_handvat_with_fewer_contraindications_is_refused() {
    Handvat h23 = standard.handvat("H23").orElseThrow();
    Handvat weaker = Forged.unheld(h23, "H23");
    refused("H23", () -> standard.with(set("dorp").rule("dorp-1", weaker).made()));
    refused(
        "H46",
        () ->
            standard.with(
                set("dorp").rule("dorp-1", Forged.with(h23, "H46", h23.aanhoudenBij())).made()));
    refused(
        "DORP1",
        () -> standard.with(set("dorp").rule("dorp-1", Forged.unheld(h23, "DORP1")).made()));
    RuleEngine same = standard.with(set("dorp").rule("dorp-1", h23).made());
    assertEquals(standard.handvatten(), same.handvatten());
  }

  @Test
  void nothing_is_read_before_what_protects_safety() {
    for (String own : List.of("H01", "H45")) {
      refused(
          "before itself",
          () -> standard.with(set("dorp").order(Volgorde.before("D1", own, "H12")).made()));
    }
    RuleEngine engine =
        standard.with(set("dorp").order(Volgorde.before("D1", "H02", "H01")).made());
    assertEquals("H12", engine.handvatten().get(0).id());
  }

  @Test
  void a_threshold_set_twice_to_different_values_is_refused() {
    Regelset sixty = set("dorp").drempels(Drempels.standard().with(Drempel.STILTE, 60)).made();
    Regelset seventy = set("stad").drempels(Drempels.standard().with(Drempel.STILTE, 70)).made();
    Regelset alsoSixty = set("stad").drempels(sixty.drempels()).made();
    refused("STILTE is set to 60 and to 70", () -> standard.with(sixty).with(seventy));
    assertEquals(sixty.drempels(), standard.with(sixty).with(alsoSixty).drempels());
  }

  @Test
  void names_are_given_once_over_all_rule_sets() {
    refused("'dorp'", () -> standard.with(set("dorp").made()).with(set("dorp").made()));
    refused("'werkrelatie'", () -> standard.with(set("werkrelatie").made()));
    Handvat h01 = standard.handvat("H01").orElseThrow();
    String taken = StandaardCatalogus.catalogus().rules().get(0).id();
    refused("'" + taken + "'", () -> standard.with(set("dorp").rule(taken, h01).made()));
    EigenSignaal stil =
        new EigenSignaal("EIGEN_STIL", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(9));
    EigenSignaal other =
        new EigenSignaal("EIGEN_STIL", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(8));
    Regelset dorp = set("dorp").signaal(stil).made();
    refused("EIGEN_STIL", () -> standard.with(dorp).with(set("stad").signaal(other).made()));
    Rule alone = new Rule("alleen", other, Optional.empty(), h01, TEKST);
    refused("EIGEN_STIL", () -> standard.with(dorp).with(alone));
    assertEquals(2, standard.with(dorp).with(set("stad").signaal(stil).made()).regelsets().size());
  }

  @Test
  void herkomst_names_every_rule_set_with_its_version_and_fingerprint() {
    Regelset dorp = set("dorp").made();
    Regelset stad = set("stad").made();
    assertEquals(
        List.of(
            Regelbron.of(StandaardCatalogus.catalogus()),
            new Regelbron("dorp", "1", dorp.hash()),
            new Regelbron("stad", "1", stad.hash())),
        standard.with(dorp).with(stad).suggest(Table.empty(), Table.P).herkomst().regelbronnen());
  }

  private static boolean restsOnSafety(Rule rule) {
    return List.of(rule.when(), rule.unless().orElse(rule.when())).stream()
        .flatMap(Condition::constateringen)
        .anyMatch(signaal -> signaal.onderwerp() == Onderwerp.VEILIGHEID);
  }

  private static void refused(String told, Supplier<RuleEngine> engine) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, engine::get, told);
    assertTrue(refusal.getMessage().contains(told), refusal.getMessage());
  }

  private static Set set(String id) {
    return new Set(id, List.of(), List.of(), Drempels.standard(), List.of(), List.of(), List.of());
  }

  /** An almost empty rule set, with at most one of everything. */
  private record Set(
      String id,
      List<Rule> rules,
      List<Volgorde> volgorde,
      Drempels drempels,
      List<EigenSignaal> signalen,
      List<Aanhouding> aanhoudingen,
      List<Uitschakeling> uitgeschakeld) {

    Set rule(String name, Handvat handvat) {
      Rule rule = new Rule(name, Signaal.STILTE, Optional.empty(), handvat, TEKST);
      return new Set(id, List.of(rule), volgorde, drempels, signalen, aanhoudingen, uitgeschakeld);
    }

    Set order(Volgorde pair) {
      return new Set(id, rules, List.of(pair), drempels, signalen, aanhoudingen, uitgeschakeld);
    }

    Set drempels(Drempels own) {
      return new Set(id, rules, volgorde, own, signalen, aanhoudingen, uitgeschakeld);
    }

    Set signaal(EigenSignaal own) {
      return new Set(id, rules, volgorde, drempels, List.of(own), aanhoudingen, uitgeschakeld);
    }

    Set held(String handvat, Signaal bij) {
      List<Aanhouding> more = List.of(new Aanhouding(handvat, List.of(bij)));
      return new Set(id, rules, volgorde, drempels, signalen, more, uitgeschakeld);
    }

    Set off(String rule) {
      List<Uitschakeling> off = List.of(new Uitschakeling(rule, TEKST));
      return new Set(id, rules, volgorde, drempels, signalen, aanhoudingen, off);
    }

    Regelset made() {
      Catalogus catalogus =
          new Catalogus(id, "1", TEKST, TEKST, List.of(), rules, volgorde, List.of(), List.of());
      return new Regelset(
          catalogus,
          LocalDate.of(2026, 1, 1),
          TEKST,
          drempels,
          signalen,
          aanhoudingen,
          uitgeschakeld);
    }
  }
}
