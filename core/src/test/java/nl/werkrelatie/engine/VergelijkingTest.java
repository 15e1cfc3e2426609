// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.catalog.inhoud.WatErSpeelt.H32;
import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkrelatie.fixtures.Werkrelaties;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Stand;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** Two answers side by side: what appeared, what went, and through what. */
class VergelijkingTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final RuleEngine ENGINE = RuleEngine.standard();
  private static final Werkrelatie HELD =
      Table.quiet().withGespreksmomenten(Table.moment("m1", 82));

  @Test
  void the_same_answer_twice_shows_no_difference_which_is_good() {
    Vergelijking same = ENGINE.suggest(HELD, P).compare(ENGINE.suggest(HELD, P));
    assertTrue(same.isGelijk());
    assertEquals(List.of(), same.verschillen());
    assertTrue(same.text(NL).contains("Geen verschil."), same.text(NL));
  }

  @Test
  void on_a_later_day_it_tells_what_appeared_and_on_which_fact_that_rests() {
    Vergelijking later = ENGINE.suggest(HELD, P).compare(ENGINE.suggest(HELD, P.plusDays(8)));
    assertEquals(List.of("H32"), ids(later, Verschil.Verschilsoort.ERBIJ));
    Verschil one = later.verschillen().get(0);
    assertEquals(
        List.of("h32-stilte"), one.erbij().stream().map(reden -> reden.rule().id()).toList());
    Verschil.Signaalverschil silence = one.signalen().get(0);
    assertEquals(Signaal.STILTE, silence.signaal());
    assertEquals(Stand.GELDT_NIET, silence.voor());
    assertEquals(Stand.GELDT, silence.na());
    assertEquals("m1", silence.feiten().get(0).id().orElseThrow());
    assertTrue(
        later
            .text(Locale.ENGLISH)
            .replaceAll("\\s+", " ")
            .contains(
                "- holds now: the last contact recorded as having taken place was a while ago (conversation m1, 31 August 2026)"),
        later.text(Locale.ENGLISH));
  }

  @Test
  void one_day_before_the_threshold_nothing_appeared() {
    assertTrue(ENGINE.suggest(HELD, P).compare(ENGINE.suggest(HELD, P.plusDays(7))).isGelijk());
  }

  @Test
  void the_other_way_round_it_is_gone_through_the_same_fact() {
    Vergelijking back = ENGINE.suggest(HELD, P.plusDays(8)).compare(ENGINE.suggest(HELD, P));
    assertEquals(List.of("H32"), ids(back, Verschil.Verschilsoort.WEG));
    Verschil one = back.verschillen().get(0);
    assertEquals(List.of(), one.erbij());
    assertEquals(
        List.of("h32-stilte"), one.weg().stream().map(reden -> reden.rule().id()).toList());
    assertEquals("m1", one.signalen().get(0).feiten().get(0).id().orElseThrow());
  }

  @Test
  void what_is_held_and_released_tells_the_ground() {
    Werkrelatie meeting =
        HELD.withGespreksmomenten(
            HELD.gespreksmomenten().get(0),
            Table.planned().withDatum(P.plusDays(20)).withSoort(Gesprekssoort.KENNISMAKING));
    Suggesties quiet = ENGINE.suggest(HELD, P.plusDays(8));
    Suggesties met = ENGINE.suggest(meeting, P.plusDays(8));
    Vergelijking held = quiet.compare(met);
    Verschil one = held.verschillen(Verschil.Verschilsoort.AANGEHOUDEN).get(0);
    assertEquals("H32", one.handvat().id());
    assertEquals(List.of(Signaal.KENNISMAKING), one.grondenErbij());
    assertEquals(
        List.of(Signaal.KENNISMAKING),
        one.signalen().stream().map(Verschil.Signaalverschil::signaal).toList());
    Verschil released = met.compare(quiet).verschillen(Verschil.Verschilsoort.VRIJGEGEVEN).get(0);
    assertEquals(List.of(Signaal.KENNISMAKING), released.grondenWeg());
    assertEquals(List.of(), released.grondenErbij());
  }

  @Test
  void between_two_engines_it_tells_the_rule_and_no_signaal() {
    Suggesties standard = ENGINE.suggest(HELD, P.plusDays(8));
    RuleEngine off =
        ENGINE.with(
            OwnRules.regelset(
                List.of(),
                List.of(),
                List.of(new Uitschakeling("h32-stilte", Tekst.of("zelf geregeld", "own way")))));
    Vergelijking change = standard.compare(off.suggest(HELD, P.plusDays(8)));
    assertEquals(List.of("H32"), ids(change, Verschil.Verschilsoort.WEG));
    assertEquals(List.of(), change.verschillen().get(0).signalen());
    assertTrue(change.text(NL).contains("- regels erbij: oudstad 1, SHA-256 "), change.text(NL));
  }

  @Test
  void another_rule_to_what_is_suggested_already_is_another_reason() {
    RuleEngine more = ENGINE.with(OwnRules.regelset(OwnRules.rule(Signaal.STILTE, H32)));
    Vergelijking change =
        ENGINE.suggest(HELD, P.plusDays(8)).compare(more.suggest(HELD, P.plusDays(8)));
    assertEquals(List.of("H32"), ids(change, Verschil.Verschilsoort.ANDERE_REDENEN));
    assertEquals("oudstad-1", change.verschillen().get(0).erbij().get(0).rule().id());
  }

  @Test
  void another_threshold_is_told_with_both_values() {
    RuleEngine sooner = ENGINE.with(Drempels.standard().with(Drempel.STILTE, 60));
    String text = ENGINE.suggest(HELD, P).compare(sooner.suggest(HELD, P)).text(NL);
    assertTrue(text.contains("- drempel T6: eerst"), text);
    assertTrue(text.replaceAll("\\s+", " ").contains("ten minste 60 (ingesteld"), text);
    assertTrue(text.contains("Erbij gekomen\n"), text);
  }

  @Test
  void what_a_rule_set_also_holds_a_handvat_at_is_a_ground() {
    RuleEngine careful =
        ENGINE.with(
            OwnRules.regelset(
                List.of(), List.of(new Aanhouding("H32", List.of(Signaal.STILTE))), List.of()));
    Vergelijking change =
        ENGINE.suggest(HELD, P.plusDays(8)).compare(careful.suggest(HELD, P.plusDays(8)));
    assertEquals(List.of("H32"), ids(change, Verschil.Verschilsoort.AANGEHOUDEN));
    assertEquals(List.of(Signaal.STILTE), change.verschillen().get(0).grondenErbij());
  }

  @Test
  void the_whole_answers_are_compared_also_when_one_is_shown_in_part() {
    Suggesties whole = ENGINE.suggest(HELD, P.plusDays(8));
    assertFalse(whole.alle().isEmpty());
    assertTrue(whole.compare(whole.atMost(0)).isGelijk());
  }

  @Test
  void it_names_exactly_the_handvatten_of_which_the_lists_differ() {
    List<Werkrelatie> any =
        LongStream.range(0, 60).mapToObj(Werkrelaties.around(P)::sample).toList();
    for (int index = 1; index < any.size(); index++) {
      Suggesties voor = ENGINE.suggest(any.get(index - 1), P);
      Suggesties na = ENGINE.suggest(any.get(index), P);
      Set<String> expected = new TreeSet<>(suggested(na));
      expected.removeAll(suggested(voor));
      Vergelijking compared = voor.compare(na);
      List<String> told = new ArrayList<>(ids(compared, Verschil.Verschilsoort.ERBIJ));
      told.addAll(ids(compared, Verschil.Verschilsoort.VRIJGEGEVEN));
      assertEquals(expected, new TreeSet<>(told));
      Set<String> gone = new TreeSet<>(suggested(voor));
      gone.addAll(held(voor));
      gone.removeAll(suggested(na));
      gone.removeAll(held(na));
      assertEquals(gone, new TreeSet<>(ids(compared, Verschil.Verschilsoort.WEG)));
    }
  }

  @Test
  void to_string_tells_no_content() {
    Vergelijking later = ENGINE.suggest(HELD, P).compare(ENGINE.suggest(HELD, P.plusDays(8)));
    assertEquals("Vergelijking", later.toString());
    assertEquals("[Verschil]", later.verschillen().toString());
    assertEquals("[Signaalverschil]", later.verschillen().get(0).signalen().toString());
  }

  private static List<String> ids(Vergelijking vergelijking, Verschil.Verschilsoort soort) {
    return vergelijking.verschillen(soort).stream().map(one -> one.handvat().id()).toList();
  }

  private static List<String> suggested(Suggesties suggesties) {
    return suggesties.alle().stream().map(one -> one.handvat().id()).toList();
  }

  private static List<String> held(Suggesties suggesties) {
    return Stream.of(suggesties)
        .flatMap(all -> all.aangehouden().stream())
        .map(one -> one.handvat().id())
        .toList();
  }
}
