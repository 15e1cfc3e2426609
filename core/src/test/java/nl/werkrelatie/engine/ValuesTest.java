// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.H32;
import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.look.Gezien;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Regelbron;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.situatie.Signalen;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of which the equality or the short text is written by hand. */
class ValuesTest {
  private static final Bron BRON =
      new Bron("V1", Tekst.of("Bron", "Source"), List.of("a.test"), Veld.BIJSTAND);

  /** Each makes its list anew; no two in one list are equal. */
  static Stream<Supplier<List<?>>> values() {
    return Stream.of(
        () -> List.of(handvat("H1", "Neem"), handvat("H2", "Neem"), handvat("H1", "Vraag")),
        () ->
            List.of(
                Drempels.standard(),
                Drempels.standard().with(Drempel.STILTE, 60),
                Drempels.standard().with(Drempel.STILTE, 61)),
        () -> List.of(own("EIGEN_A", 21), own("EIGEN_B", 21), own("EIGEN_A", 22)),
        () -> each(werkrelatie -> werkrelatie.zonderBijzondereGegevens()),
        () -> each(werkrelatie -> werkrelatie.voorOverdracht(P)),
        () -> each(werkrelatie -> werkrelatie.voorInwoner()),
        () -> each(werkrelatie -> RuleEngine.standard().suggest(werkrelatie, P)),
        ValuesTest::answers,
        ValuesTest::seen,
        () -> each(werkrelatie -> RuleEngine.standard().voorInwoner(werkrelatie, P)),
        () -> RuleEngine.standard().suggest(EveryFact.werkrelatie(), P).alle(),
        () -> RuleEngine.standard().suggest(EveryFact.werkrelatie(), P).aangehouden());
  }

  /** Each differs from another in one thing alone. */
  private static List<Suggesties> answers() {
    Werkrelatie werkrelatie = EveryFact.werkrelatie().zonderGeweldThuis();
    Suggesties all = RuleEngine.standard().suggest(werkrelatie, P);
    return List.of(
        all,
        RuleEngine.standard()
            .suggest(werkrelatie.withInwoner(werkrelatie.inwoner().withId("W-2")), P),
        RuleEngine.standard()
            .suggest(werkrelatie.withConsulent(werkrelatie.consulent().withId("C-2")), P),
        RuleEngine.standard().suggest(werkrelatie, P.plusDays(1)),
        RuleEngine.standard().with(OwnRules.regelset()).suggest(werkrelatie, P),
        all.voorConsulent(),
        all.atMost(1),
        all.atMost(2),
        all.voorConsulent().atMost(1),
        all.voorConsulent().atMost(2));
  }

  private static List<Signalen> seen() {
    Werkrelatie silent = Table.held(120);
    Gespreksmoment contact = silent.gespreksmomenten().get(0);
    Drempels later = Drempels.standard().with(Drempel.STILTE, 100);
    Rule own = OwnRules.rule(own("EIGEN_A", 2), H32);
    return List.of(
        Gezien.from(silent, P, Drempels.standard()),
        Gezien.from(Table.held(1), P, later),
        Gezien.from(silent, P, later),
        Gezien.from(Table.held(121), P, later),
        Gezien.from(silent.withGespreksmomenten(contact.withId("m9")), P, later),
        RuleEngine.standard().with(OwnRules.regelset(own)).suggest(silent, P).signalen(),
        RuleEngine.standard()
            .with(OwnRules.regelset(own))
            .suggest(silent.withVolgnummer(2), P)
            .signalen(),
        RuleEngine.standard()
            .with(OwnRules.regelset(OwnRules.rule(own("EIGEN_A", 3), H32)))
            .suggest(silent, P)
            .signalen());
  }

  @ParameterizedTest
  @MethodSource("values")
  void what_is_made_of_the_same_is_equal_and_nothing_else_is(Supplier<List<?>> made) {
    List<?> values = made.get();
    List<?> again = made.get();
    for (int at = 0; at < values.size(); at++) {
      Object value = values.get(at);
      assertEquals(value, again.get(at));
      assertEquals(value.hashCode(), again.get(at).hashCode());
      assertNotEquals(value, new Object());
      assertNotEquals(null, value);
      for (int other = 0; other < values.size(); other++) {
        assertEquals(at == other, value.equals(again.get(other)), at + " and " + other);
      }
    }
    assertNotEquals(values.get(0).hashCode(), values.get(1).hashCode());
  }

  @Test
  void a_definition_tells_its_type_and_its_name_in_one_line() {
    assertEquals("Bron V1 Bron", BRON.toString());
    assertEquals("Bronvermelding V1 GENOEMD", handvat("H1", "Neem").bronnen().get(0).toString());
    assertEquals("Handvat H1 Neem", handvat("H1", "Neem").toString());
    assertEquals("Volgorde O1", Volgorde.before("O1", "H1", "H2").toString());
    assertEquals("Tekst Neem", Tekst.of("Neem", "Take").toString());
    assertEquals("EigenSignaal EIGEN_A", own("EIGEN_A", 21).toString());
    Spanning spanning = StandaardCatalogus.catalogus().spanningen().get(0);
    assertEquals("Spanning " + spanning.id(), spanning.toString());
    assertEquals(
        "Voorrang " + StandaardCatalogus.catalogus().voorrang().get(0).id(),
        StandaardCatalogus.catalogus().voorrang().get(0).toString());
    for (Condition condition :
        List.of(
            new Condition.All(List.of(Signaal.KENNISMAKING)),
            new Condition.Any(List.of(Signaal.KENNISMAKING)))) {
      assertEquals(Signaal.KENNISMAKING.zin().nl(), condition.toString());
    }
    assertEquals(
        "dit geldt niet: " + Signaal.KENNISMAKING.zin().nl(),
        new Condition.Not(Signaal.KENNISMAKING).toString());
  }

  @Test
  void the_same_suggestie_for_another_reason_is_another() {
    RuleEngine more =
        RuleEngine.standard().with(OwnRules.regelset(OwnRules.rule(Signaal.STILTE, H32)));
    Werkrelatie silent =
        Table.quiet()
            .withGespreksmomenten(Gespreksmoment.held("m1", P.minusDays(120), Kanaal.BRIEF));
    Suggestie one = of("H32", RuleEngine.standard().suggest(silent, P));
    Suggestie other = of("H32", more.suggest(silent, P));
    assertNotEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertEquals(one, of("H32", RuleEngine.standard().suggest(silent, P)));
  }

  private static Suggestie of(String id, Suggesties suggesties) {
    return suggesties.alle().stream()
        .filter(one -> one.handvat().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_part_is_as_many_as_were_asked_for_and_the_whole_when_there_are_no_more() {
    Suggesties all = RuleEngine.standard().suggest(EveryFact.werkrelatie(), P);
    int size = all.alle().size();
    assertSame(all, all.atMost(size));
    assertSame(all, all.atMost(size + 1));
    assertEquals(size - 1, all.atMost(size - 1).alle().size());
    assertEquals(1, all.atMost(size - 1).overige().size());
    assertEquals(List.of(), all.atMost(0).alle());
    GedeeldeSuggesties shared = all.voorTeam();
    int few = shared.alle().size();
    assertSame(shared, shared.atMost(few));
    assertEquals(few - 1, shared.atMost(few - 1).alle().size());
    assertEquals(List.of(), shared.atMost(0).alle());
    for (Executable tooFew : List.<Executable>of(() -> all.atMost(-1), () -> shared.atMost(-1))) {
      assertEquals(
          "most is -1; give 0 or more",
          assertThrows(IllegalArgumentException.class, tooFew).getMessage());
    }
  }

  @Test
  void a_part_of_a_part_names_what_both_left_out() {
    Suggesties all = RuleEngine.standard().suggest(EveryFact.werkrelatie().zonderGeweldThuis(), P);
    Suggesties few = all.atMost(5).atMost(2);
    assertEquals(2, few.alle().size());
    assertEquals(all.alle().size() - 2, few.overige().size());
    Suggesties consulent = all.voorConsulent();
    assertEquals(consulent.alle().size() - 2, consulent.atMost(2).overige().size());
    assertEquals(consulent.alle().size() - 2, consulent.atMost(5).atMost(2).overige().size());
    assertEquals(all.aangehouden(), few.aangehouden());
    assertTrue(
        consulent.aangehouden().stream()
            .allMatch(held -> held.handvat().voor().contains(Adressaat.CONSULENT)));
    assertEquals(all.alle().size(), all.kort().suggesties().size());
  }

  @Test
  void an_answer_tells_its_type_and_never_what_it_says() {
    RuleEngine engine = RuleEngine.standard();
    Suggesties all = engine.suggest(EveryFact.werkrelatie(), P);
    assertEquals("GedeeldeSuggesties TEAM " + P, all.voorTeam().toString());
    assertEquals("KortAntwoord TEAM " + P, all.voorTeam().kort().toString());
    assertEquals("Herkomst " + Herkomst.BIBLIOTHEEK + " " + P, all.herkomst().toString());
    assertTrue(engine.toString().startsWith("RuleEngine werkrelatie 2"), engine.toString());
    assertEquals(
        List.of("werkrelatie"), engine.regelbronnen().stream().map(Regelbron::id).toList());
    assertEquals(engine.catalogi(), engine.voorInwoner(EveryFact.werkrelatie(), P).catalogi());
    assertEquals(
        all.aangehouden().stream()
            .filter(held -> held.handvat().voor().contains(Adressaat.CONSULENT))
            .map(held -> held.handvat().id())
            .toList(),
        all.voorConsulent().aangehouden().stream().map(held -> held.handvat().id()).toList());
    WhyNot why = all.whyNot("H32");
    assertTrue(why.toString().startsWith("WhyNot"), why.toString());
    for (WhyNot.Route route : why.routes()) {
      assertTrue(route.toString().startsWith("Route"), route.toString());
      route
          .delen()
          .forEach(deel -> assertTrue(deel.toString().startsWith("Deel"), deel.toString()));
    }
  }

  @Test
  void a_question_of_the_standard_tells_what_it_asks() {
    for (Signaal signaal : Signaal.values()) {
      assertFalse(signaal.vraag().toString().isBlank(), () -> signaal + " tells nothing");
    }
  }

  private static List<Object> each(Function<Werkrelatie, Object> made) {
    return List.of(
        made.apply(EveryFact.werkrelatie()),
        made.apply(Table.quiet()),
        made.apply(Table.quiet().withVolgnummer(2)));
  }

  private static Handvat handvat(String id, String titel) {
    return Handvat.builder(id, Kernvraag.RUIMTE_GEVEN)
        .titel(titel, "Take")
        .tekst("Plan ruim.", "Plan generously.")
        .voor(Adressaat.CONSULENT)
        .bron(BRON, Directheid.GENOEMD, Kennissoort.PRAKTIJK)
        .build();
  }

  private static EigenSignaal own(String code, int days) {
    return new EigenSignaal(code, Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(days));
  }

  @Test
  void a_projection_shows_what_it_does_not_leave_out() {
    Werkrelatie all = EveryFact.werkrelatie();
    var ordinary = all.zonderBijzondereGegevens();
    assertEquals(all.begin(), ordinary.begin());
    assertEquals(all.traject(), ordinary.traject());
    assertEquals(all.overdracht(), ordinary.overdracht());
    assertEquals(all.team(), ordinary.team());
    assertEquals(all.waarnemingen(), ordinary.waarnemingen());
    assertEquals(all.signalen(), ordinary.signalen());
    assertEquals(all.toezeggingen(), ordinary.toezeggingen());
    var next = all.voorOverdracht(P);
    assertEquals(all.volgnummer().getAsInt() + 1, next.volgnummer().getAsInt());
    assertEquals(all.traject(), next.traject());
    assertEquals(
        all.gespreksmomenten().stream().map(moment -> moment.id()).sorted().toList(),
        next.gespreksmomenten().stream().map(moment -> moment.id()).sorted().toList());
    assertEquals("WerkrelatieVoorOverdracht W-1", next.toString());
    assertEquals(Optional.empty(), Table.quiet().voorInwoner().begin());
  }
}
