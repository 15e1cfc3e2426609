// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import static nl.werkrelatie.rules.Village.STIL;
import static nl.werkrelatie.rules.Village.THEE;
import static nl.werkrelatie.rules.Village.catalogus;
import static nl.werkrelatie.rules.Village.handvat;
import static nl.werkrelatie.rules.Village.regelset;
import static nl.werkrelatie.rules.Village.rule;
import static nl.werkrelatie.signaal.Signaal.GROEI;
import static nl.werkrelatie.signaal.Signaal.HUISELIJK_GEWELD_GEDEELD;
import static nl.werkrelatie.signaal.Signaal.LEVENSVERHAAL_GEDEELD;
import static nl.werkrelatie.signaal.Signaal.STILTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

class BevoegdheidTest {
  private static final Rule RULE = rule("dorp-1", Condition.all(STILTE, STIL), THEE);
  private static final List<Handvat> TEA = List.of(THEE);

  @Test
  void a_rule_looks_at_no_soort_of_bagage_neither_when_nor_unless_however_deep() {
    Condition deep =
        Condition.any(GROEI, Condition.not(Condition.all(STILTE, HUISELIJK_GEWELD_GEDEELD)));
    refused(
        List.of("regels/1/als"),
        () -> regelset(catalogus(TEA, List.of(RULE, rule("dorp-2", deep, THEE)))));
    refused(
        List.of("regels/0/tenzij"),
        () -> regelset(catalogus(TEA, List.of(rule("dorp-2", STILTE, deep, THEE)))));
    Condition nearest =
        Condition.any(GROEI, Condition.not(Condition.all(STILTE, LEVENSVERHAAL_GEDEELD)));
    accepted(regelset(catalogus(TEA, List.of(RULE, rule("dorp-2", nearest, nearest, THEE)))));
  }

  @Test
  void no_handvat_is_held_at_a_soort_of_bagage() {
    Handvat unsafe = handvat("DORP2").aanhoudenBij(GROEI, HUISELIJK_GEWELD_GEDEELD).build();
    refused(
        List.of("handvatten/1/aanhoudenBij"),
        () -> regelset(catalogus(List.of(THEE, unsafe), List.of(RULE))));
    refused(
        List.of("regels/0/handvat"),
        () -> regelset(catalogus(TEA, List.of(rule("dorp-2", STILTE, unsafe)))));
    refused(
        List.of("aanhoudingen/0/bij"),
        () -> withAanhouding(new Aanhouding("H01", List.of(HUISELIJK_GEWELD_GEDEELD))));
    refused(
        List.of("handvatten/0/aanhoudenBij"),
        () -> regelset(catalogus(List.of(unsafe), List.of(rule("dorp-2", STILTE, unsafe)))));
    accepted(
        regelset(
            catalogus(
                List.of(handvat("DORP2").aanhoudenBij(LEVENSVERHAAL_GEDEELD).build()), List.of())));
    accepted(withAanhouding(new Aanhouding("H01", List.of(LEVENSVERHAAL_GEDEELD))));
  }

  @Test
  void what_was_told_or_not_and_what_did_not_go_through_leads_to_no_handvat_for_others() {
    for (Signaal told :
        List.of(
            LEVENSVERHAAL_GEDEELD,
            Signaal.GEEN_BAGAGE_BEKEND,
            Signaal.SCHAAMTE_GEUIT,
            Signaal.NIET_DOORGEGAAN)) {
      Condition among = Condition.all(STILTE, Condition.not(told));
      for (Handvat handvat : StandaardCatalogus.catalogus().handvatten()) {
        if (handvat.id().equals(StandaardCatalogus.VEILIGHEID)) {
          continue;
        }
        Catalogus leading = catalogus(TEA, List.of(RULE, rule("dorp-2", among, handvat)));
        if (handvat.voor().equals(List.of(Adressaat.CONSULENT))) {
          accepted(regelset(leading));
        } else {
          refused(List.of("regels/1/als"), () -> regelset(leading));
          refused(
              List.of("regels/0/tenzij"),
              () -> regelset(catalogus(TEA, List.of(rule("dorp-2", STILTE, among, handvat)))));
        }
      }
    }
  }

  @Test
  void what_looks_at_safety_is_told_once_and_a_team_may_hear_what_a_consulent_says_of_the_work() {
    Handvat team =
        StandaardCatalogus.catalogus().handvatten().stream()
            .filter(one -> one.voor().contains(Adressaat.TEAM))
            .findFirst()
            .orElseThrow();
    accepted(regelset(catalogus(TEA, List.of(RULE, rule("dorp-2", Signaal.SPAGAAT, team)))));
    refused(
        List.of("regels/0/als"),
        () ->
            regelset(
                catalogus(TEA, List.of(rule("dorp-2", HUISELIJK_GEWELD_GEDEELD, team))),
                List.of(),
                List.of()));
  }

  @Test
  void nothing_of_a_municipality_goes_before_all() {
    Voorrang eigen = new Voorrang("D1", "EERST", STILTE, List.of("DORP1"), Tekst.of("nl", "en"));
    refused(
        List.of("voorrang"),
        () -> regelset(catalogus("dorp", TEA, List.of(RULE), List.of(), List.of(eigen))));
    refused(
        List.of("volgorde/0"),
        () ->
            regelset(
                catalogus(
                    "dorp",
                    TEA,
                    List.of(RULE),
                    List.of(Volgorde.beforeEverything("D1", "DORP1")),
                    List.of())));
    accepted(
        regelset(
            catalogus(
                "dorp",
                TEA,
                List.of(RULE),
                List.of(Volgorde.before("D1", "DORP1", "H02")),
                List.of())));
  }

  @Test
  void no_rule_of_a_municipality_leads_to_safety_and_it_may_to_every_other_handvat() {
    for (Handvat handvat : StandaardCatalogus.catalogus().handvatten()) {
      Catalogus leading = catalogus(TEA, List.of(RULE, rule("dorp-2", STILTE, handvat)));
      if (handvat.id().equals(StandaardCatalogus.VEILIGHEID)) {
        refused(List.of("regels/1/handvat"), () -> regelset(leading));
      } else {
        accepted(regelset(leading));
      }
    }
  }

  @Test
  void the_letter_h_alone_is_the_standards() {
    for (String id : List.of("H12", "H46", "H1", "H0012")) {
      refused(
          List.of("handvatten/0/id"),
          () -> regelset(catalogus(List.of(handvat(id).build()), List.of())));
    }
    accepted(regelset(catalogus(List.of(handvat("HD12").build()), List.of())));
  }

  @Test
  void every_own_signaal_is_declared_once() {
    EigenSignaal other = new EigenSignaal(STIL.code(), STIL.gegeven(), Bereik.minstens(22));
    refused(
        List.of("signalen/1"),
        () -> regelset(catalogus(TEA, List.of(RULE)), List.of(STIL, other), List.of()));
    refused(
        List.of("signalen/1"),
        () -> regelset(catalogus(TEA, List.of(RULE)), List.of(STIL, STIL), List.of()));
    refused(
        List.of("signalen"), () -> regelset(catalogus(TEA, List.of(RULE)), List.of(), List.of()));
    refused(
        List.of("signalen"),
        () -> regelset(catalogus(TEA, List.of(RULE)), List.of(other), List.of()));
    refused(
        List.of("signalen"),
        () ->
            regelset(
                catalogus(List.of(handvat("DORP2").aanhoudenBij(STIL).build()), List.of()),
                List.of(),
                List.of()));
    refused(
        List.of("signalen"),
        () ->
            regelset(
                catalogus(TEA, List.of()),
                List.of(),
                List.of(new Aanhouding("H01", List.of(STIL)))));
    refused(
        List.of("signalen"),
        () ->
            regelset(
                catalogus(
                    TEA,
                    List.of(rule("dorp-2", STILTE, handvat("DORP2").aanhoudenBij(STIL).build()))),
                List.of(),
                List.of()));
    accepted(regelset(catalogus(TEA, List.of()), List.of(STIL), List.of()));
  }

  @Test
  void two_rules_of_one_name_and_one_that_no_engine_can_hold_are_refused_where_they_stand() {
    refused(List.of("regels/1/id"), () -> regelset(catalogus(TEA, List.of(RULE, RULE))));
    List<EigenSignaal> many =
        IntStream.rangeClosed(1, 65)
            .mapToObj(n -> new EigenSignaal("EIGEN_" + n, STIL.gegeven(), Bereik.minstens(n)))
            .toList();
    Rule most = rule("dorp-1", Condition.any(many.subList(0, 64).toArray(Condition[]::new)), THEE);
    Rule more = rule("dorp-1", Condition.any(many.toArray(Condition[]::new)), THEE);
    refused(
        List.of("regels/0/als"), () -> regelset(catalogus(TEA, List.of(more)), many, List.of()));
    accepted(regelset(catalogus(TEA, List.of(most)), many, List.of()));
  }

  @Test
  void everything_wrong_is_told_at_once_in_both_languages() {
    Rule unsafe = rule("dorp-1", HUISELIJK_GEWELD_GEDEELD, HUISELIJK_GEWELD_GEDEELD, THEE);
    RegelsetRefusedException refusal =
        refused(
            List.of(
                "signalen/1",
                "handvatten/0/id",
                "handvatten/0/aanhoudenBij",
                "regels/0/als",
                "regels/0/tenzij",
                "aanhoudingen/0/bij"),
            () ->
                regelset(
                    catalogus(
                        List.of(handvat("H99").aanhoudenBij(HUISELIJK_GEWELD_GEDEELD).build()),
                        List.of(unsafe)),
                    List.of(STIL, STIL),
                    List.of(new Aanhouding("H01", List.of(HUISELIJK_GEWELD_GEDEELD)))));
    assertTrue(refusal.getMessage().startsWith("rule set 'dorp' is refused: "));
    refusal.fouten().forEach(fout -> assertTrue(refusal.getMessage().contains(fout.tekst().en())));
  }

  @Test
  void the_standard_catalogue_may_do_all_this() {
    accepted(regelset(StandaardCatalogus.catalogus(), List.of(), List.of()));
  }

  private static Regelset withAanhouding(Aanhouding aanhouding) {
    return regelset(catalogus(TEA, List.of(RULE)), List.of(STIL), List.of(aanhouding));
  }

  private static void accepted(Regelset regelset) {
    assertEquals(
        List.of(),
        Bevoegdheid.fouten(regelset.catalogus(), regelset.signalen(), regelset.aanhoudingen()));
  }

  private static RegelsetRefusedException refused(
      List<String> places, Supplier<Regelset> regelset) {
    RegelsetRefusedException refusal =
        assertThrows(RegelsetRefusedException.class, regelset::get, places::toString);
    assertEquals(places, refusal.fouten().stream().map(Regelfout::plaats).toList());
    for (Regelfout fout : refusal.fouten()) {
      assertFalse(fout.tekst().nl().isBlank() || fout.tekst().nl().equals(fout.tekst().en()));
      for (String text : List.of(fout.tekst().nl(), fout.tekst().en())) {
        assertEquals(2, text.split("; ").length, "not what is wrong, then what to do: " + text);
      }
    }
    return refusal;
  }
}
