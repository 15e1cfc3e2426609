// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.Written.assertWritten;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Constatering;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Gegeven;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.witness.EigenVragen;
import nl.werkrelatie.witness.Kort;
import nl.werkrelatie.witness.Samenhang;
import nl.werkrelatie.witness.Wegen;
import nl.werkrelatie.witness.Werkrelatieverschil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every example is put to the engine again, and its neighbour too. */
class VoorbeeldenTest {
  private static final RuleEngine WITH_CASELOAD =
      RuleEngine.standard().with(RuleEngine.standard().drempels().with(Drempel.GROTE_CASELOAD, 60));

  private static final EigenSignaal AT_MOST_ONE_CONTACT =
      new EigenSignaal(
          "EIGEN_A", new Aantal(Optional.empty(), Optional.empty(), 90), Bereik.hoogstens(1));

  @Test
  void every_standard_rule_is_shown_where_it_suggests_and_one_fact_away_where_it_is_silent() {
    for (Voorbeeld voorbeeld : Voorbeelden.in(WITH_CASELOAD).alle()) {
      assertShown(voorbeeld);
      assertFalse(voorbeeld.aangehouden(), voorbeeld.rule().id() + " is shown only while held");
    }
  }

  @Test
  void a_standard_rule_without_its_threshold_has_no_example_and_says_so() {
    Voorbeeld none = Voorbeelden.in(RuleEngine.standard()).van("h42-caseload");
    assertTrue(none.geldt().isEmpty(), "an example without the threshold");
    assertEquals("h42-caseload: geen voorbeeld gevonden", none.text(Locale.ROOT));
  }

  @Tag("long")
  @Test
  void every_standard_signaal_can_be_shown_to_hold_and_to_fail() {
    Handvat handvat = Regelsets.handvat("TEST1");
    for (Signaal signaal : Signaal.values()) {
      assertShown(example(handvat, signaal));
      assertShown(example(handvat, Condition.not(signaal)));
    }
  }

  @Tag("long")
  @Test
  void every_fact_can_be_shown_on_both_sides_of_a_range() {
    Handvat handvat = Regelsets.handvat("TEST1");
    for (Gegeven gegeven : EigenVragen.gegevens(new Random(1)).toList()) {
      for (EigenSignaal own : about(gegeven)) {
        assertShown(example(handvat, own));
        assertShown(example(handvat, Condition.not(own)));
      }
    }
  }

  private static List<EigenSignaal> about(Gegeven gegeven) {
    int middle = Math.min(gegeven.hoogste(), gegeven.laagste() + (gegeven.hoogste() > 9 ? 9 : 1));
    return List.of(
        new EigenSignaal("EIGEN_A", gegeven, Bereik.minstens(middle)),
        new EigenSignaal("EIGEN_B", gegeven, Bereik.hoogstens(middle - 1)),
        new EigenSignaal("EIGEN_C", gegeven, Bereik.precies(middle)));
  }

  @Tag("long")
  @Test
  void rules_of_several_random_signalen_are_mostly_shown() {
    Random random = new Random(20261121);
    Handvat handvat = Regelsets.handvat("TEST1");
    List<String> none = new ArrayList<>();
    int possible = 0;
    for (int count = 0; count < 100; count++) {
      List<Constatering> all =
          Stream.concat(
                  Stream.of(Signaal.values()),
                  EigenVragen.own(random, WITH_CASELOAD.drempels()).stream())
              .collect(Collectors.toCollection(ArrayList::new));
      List<Condition> parts = new ArrayList<>();
      for (int part = 0; part < 2 + random.nextInt(3); part++) {
        Constatering one = all.get(random.nextInt(all.size()));
        parts.add(random.nextInt(4) == 0 ? Condition.not(one) : one);
      }
      Condition when = Condition.all(parts.toArray(Condition[]::new));
      Rule rule = Rule.named("r").when(when).suggest(handvat).because("omdat", "because");
      List<EigenSignaal> own =
          rule.when()
              .constateringen()
              .filter(EigenSignaal.class::isInstance)
              .map(EigenSignaal.class::cast)
              .toList();
      boolean can = Wegen.of(rule, Samenhang.of(own, WITH_CASELOAD.drempels())).isPossible();
      Voorbeeld shown = Voorbeelden.in(WITH_CASELOAD.with(rule)).van("r");
      possible += can ? 1 : 0;
      if (shown.geldt().isPresent()) {
        assertTrue(can, "shown although it is taken for impossible: " + names(when));
        assertShown(shown);
      } else if (can) {
        none.add(names(when));
      }
    }
    assertTrue(none.size() * 20 <= possible, "no example for " + none);
  }

  @Test
  void each_example_and_its_neighbour_are_as_they_were_last_looked_at() throws IOException {
    List<Voorbeeld> shown = new ArrayList<>(Voorbeelden.in(WITH_CASELOAD).alle());
    Random random = new Random(1975);
    Handvat handvat = Regelsets.handvat("TEST1", Signaal.STROEFHEID);
    for (Signaal signaal : Signaal.values()) {
      shown.add(example(handvat, Condition.not(signaal)));
    }
    for (int count = 0; count < 90; count++) {
      List<Constatering> all = new ArrayList<>(List.of(Signaal.values()));
      all.addAll(EigenVragen.own(random, WITH_CASELOAD.drempels()));
      Condition both = Condition.all(pick(all, random), pick(all, random));
      Condition either = Condition.any(pick(all, random), both);
      shown.add(
          example(
              handvat, List.of(either, Condition.not(either), Condition.not(both)).get(count % 3)));
    }
    Voorbeelden more =
        Voorbeelden.in(
            WITH_CASELOAD.with(
                Regelsets.named("damdorp")
                    .held("H20", Signaal.STILTE, Signaal.KENNISMAKING)
                    .held("H01", Signaal.KENNISMAKING)
                    .build()));
    StandaardCatalogus.catalogus().rules().stream()
        .filter(rule -> List.of("H20", "H01").contains(rule.handvat().id()))
        .forEach(rule -> shown.add(more.van(rule.id())));
    assertWritten(
        "example-of-rule.txt",
        shown.stream().map(VoorbeeldenTest::line).collect(Collectors.joining("\n", "", "\n")));
  }

  private static Constatering pick(List<Constatering> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String line(Voorbeeld shown) {
    Rule rule = shown.rule();
    return (rule.id().equals("r") ? rule.when().toString() : rule.id())
        + (shown.aangehouden() ? " (held)" : "")
        + ": "
        + shown.geldt().map(one -> Kort.of(one, shown.peildatum())).orElse("none")
        + " | "
        + shown.geldtNiet().map(one -> Kort.of(one, shown.peildatum())).orElse("none");
  }

  private static String names(Condition when) {
    return when.parts().stream()
        .map(part -> (part instanceof Condition.Not ? "not " : "") + codes(part))
        .collect(Collectors.joining(" and "));
  }

  private static String codes(Condition part) {
    return part.constateringen()
        .map(one -> one instanceof EigenSignaal own ? own.toString() : one.code())
        .collect(Collectors.joining());
  }

  @Test
  void what_is_always_held_is_shown_held() {
    Handvat handvat = Regelsets.handvat("TEST1", Signaal.STROEFHEID);
    Rule rule =
        Rule.named("r").when(Signaal.STROEFHEID).suggest(handvat).because("omdat", "because");
    Voorbeeld shown = Voorbeelden.in(RuleEngine.standard().with(rule)).van("r");
    assertTrue(shown.aangehouden(), "not told that it is held");
    assertShown(shown);
  }

  @Test
  void a_rule_that_the_engine_does_not_use_is_refused() {
    assertEquals(
        "there is no rule 'h99' in this engine; use the id of one of its rules",
        assertThrows(IllegalArgumentException.class, () -> Voorbeelden.in(WITH_CASELOAD).van("h99"))
            .getMessage());
  }

  @Test
  void an_example_is_as_small_as_can_be() {
    Voorbeeld shown = example(Regelsets.handvat("TEST1"), Signaal.STILTE);
    assertEquals(1, shown.geldt().orElseThrow().feiten().count(), "facts in the example");
    Signalen beside = signalen(shown, shown.geldtNiet().orElseThrow());
    assertEquals(
        Stand.GELDT_NIET,
        beside.stand(new EigenSignaal("EIGEN_90", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(90))));
    assertEquals(
        Stand.GELDT,
        beside.stand(new EigenSignaal("EIGEN_89", Maat.DAGEN_SINDS_CONTACT, Bereik.precies(89))),
        "the neighbour is not one day short");
  }

  @Test
  void the_neighbour_changes_as_little_as_can_be() {
    Handvat handvat = Regelsets.handvat("TEST1");
    for (Maat maat : Maat.values()) {
      for (Bereik bereik : List.of(Bereik.minstens(14), Bereik.hoogstens(14))) {
        Voorbeeld shown = example(handvat, new EigenSignaal("EIGEN_A", maat, bereik));
        assertEquals(
            1,
            Werkrelatieverschil.distance(
                shown.geldt().orElseThrow(), shown.geldtNiet().orElseThrow()),
            maat + " " + bereik + " is shown further from its edge than need be");
      }
    }
  }

  @Test
  void of_several_parts_the_nearest_to_its_edge_changes() {
    Voorbeeld shown =
        example(
            Regelsets.handvat("TEST1"),
            Condition.all(
                AT_MOST_ONE_CONTACT,
                Condition.any(
                    new EigenSignaal(
                        "EIGEN_B", Maat.DAGEN_SINDS_PERSOONLIJK_CONTACT, Bereik.minstens(120)),
                    new EigenSignaal("EIGEN_C", new LangsteStilte(365), Bereik.minstens(75)))));
    Signalen beside = signalen(shown, shown.geldtNiet().orElseThrow());
    assertEquals(
        Stand.GELDT,
        beside.stand(new EigenSignaal("EIGEN_74", Maat.DAGEN_SINDS_CONTACT, Bereik.precies(74))),
        "the neighbour is not one day short of the lower of the two");
  }

  @Test
  void an_example_has_no_number_that_nobody_would_write() {
    for (Voorbeeld shown : Voorbeelden.in(WITH_CASELOAD).alle()) {
      assertTrue(
          shown.geldt().orElseThrow().volgnummer().orElse(2) < 10,
          shown.rule().id() + " is shown with a volgnummer of a fairy tale");
    }
    Voorbeeld handedOver =
        example(
            Regelsets.handvat("TEST1"),
            Condition.all(Signaal.NET_OVERGEDRAGEN, AT_MOST_ONE_CONTACT));
    assertEquals(2, handedOver.geldt().orElseThrow().volgnummer().orElse(0), "volgnummer");
  }

  @Test
  void a_werkrelatie_is_made_on_the_day_and_with_the_thresholds_that_are_asked() {
    LocalDate day = LocalDate.of(2028, 2, 29);
    Drempels drempels = Drempels.standard().with(Drempel.STILTE, 30);
    Map<Constatering, Set<Stand>> zo =
        Map.of(
            Signaal.NIET_OVERDRAAGBAAR,
            Set.of(Stand.GELDT),
            Signaal.LEVENSVERHAAL_GEDEELD,
            Set.of(Stand.GELDT_NIET),
            Signaal.STILTE,
            Set.of(Stand.GELDT),
            Signaal.KENNISMAKING,
            Set.of(Stand.NIET_VASTGELEGD),
            AT_MOST_ONE_CONTACT,
            Set.of(Stand.GELDT));
    Werkrelatie made = Voorbeelden.waarin(zo, day, drempels).orElseThrow();
    Signalen signalen = Gezien.from(made, day, drempels);
    zo.forEach((signaal, asked) -> assertEquals(asked, Set.of(signalen.stand(signaal))));
    Voorbeelden.kleiner(made)
        .map(smaller -> Gezien.from(smaller, day, drempels))
        .forEach(
            less ->
                assertTrue(
                    zo.keySet().stream()
                        .anyMatch(signaal -> !zo.get(signaal).contains(less.stand(signaal))),
                    "something in it can be left out"));
  }

  @Test
  void what_cannot_be_is_not_made() {
    Map<Constatering, Set<Stand>> never =
        Map.of(Signaal.GROEI, Set.of(Stand.GELDT), Signaal.STROEFHEID, Set.of(Stand.GELDT));
    assertEquals(
        Optional.empty(),
        Voorbeelden.waarin(never, LocalDate.of(2026, 11, 21), Drempels.standard()));
  }

  private static Voorbeeld example(Handvat handvat, Condition when) {
    Rule rule = Rule.named("r").when(when).suggest(handvat).because("omdat", "because");
    return Voorbeelden.in(WITH_CASELOAD.with(rule)).van("r");
  }

  private static void assertShown(Voorbeeld shown) {
    Rule rule = shown.rule();
    String said = rule.id() + " (" + codes(rule.when()) + ")";
    Werkrelatie fires =
        shown.geldt().orElseThrow(() -> new AssertionError("no example for " + said));
    Werkrelatie silent =
        shown.geldtNiet().orElseThrow(() -> new AssertionError("no neighbour for " + said));
    assertEquals(Stand.GELDT, signalen(shown, fires).match(rule), said + " does not lead");
    assertTrue(signalen(shown, silent).match(rule) != Stand.GELDT, said + " leads next door");
    assertEquals(1, Werkrelatieverschil.between(fires, silent), "facts between the two of " + said);
  }

  private static Signalen signalen(Voorbeeld shown, Werkrelatie werkrelatie) {
    return Gezien.from(werkrelatie, shown.peildatum(), shown.drempels());
  }
}
