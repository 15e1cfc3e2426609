// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Verschil;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.json.Gevallen;
import nl.werkrelatie.review.Regelwijziging;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a change of rules does over the published cases, before it is used. */
class RegelwijzigingTest {
  private static final RuleEngine ENGINE = RuleEngine.standard();

  @Tag("long")
  @Test
  void the_same_rules_change_nothing_in_any_case() {
    Regelwijziging none = Regelwijziging.between(ENGINE, ENGINE, Gevallen.alle());
    assertEquals(List.of(), none.anders());
    assertEquals(Gevallen.index().stream().map(Gevalverwijzing::id).toList(), none.gelijk());
    assertTrue(none.text(Locale.ENGLISH).startsWith("No difference in any case: S01, "));
  }

  @Tag("long")
  @Test
  void a_rule_switched_off_differs_in_exactly_the_cases_in_which_it_led() {
    RuleEngine without = ENGINE.with(off("h32-stilte"));
    Regelwijziging change = Regelwijziging.between(ENGINE, without, Gevallen.alle());
    List<String> led = Gevallen.alle().filter(RegelwijzigingTest::appears).map(Geval::id).toList();
    assertEquals(led, change.anders().stream().map(one -> one.geval().id()).toList());
    change
        .anders()
        .forEach(
            one ->
                assertEquals(
                    List.of(Verschil.Verschilsoort.WEG),
                    one.vergelijking().verschillen().stream().map(Verschil::soort).toList(),
                    one.geval().id()));
    TreeSet<String> both = new TreeSet<>(change.gelijk());
    both.addAll(led);
    assertEquals(Gevallen.index().size(), both.size(), "every case is told once");
  }

  @Test
  void a_case_keeps_its_own_threshold_while_no_engine_sets_it() {
    assertEquals(
        List.of(Verschil.Verschilsoort.WEG),
        h32(ENGINE, ENGINE.with(off("h32-stilte"))),
        "with the 60 days of the case it is silent on the 60th day");
  }

  @Test
  void a_threshold_that_both_engines_set_counts_before_that_of_the_case() {
    RuleEngine later = ENGINE.with(Drempels.standard().with(Drempel.STILTE, 61));
    assertEquals(List.of(), h32(later, later.with(off("h32-stilte"))));
    RuleEngine inTime = ENGINE.with(Drempels.standard().with(Drempel.STILTE, 60));
    assertEquals(List.of(Verschil.Verschilsoort.WEG), h32(inTime, inTime.with(off("h32-stilte"))));
  }

  @Test
  void a_threshold_that_one_engine_sets_shows_against_that_of_the_case() {
    RuleEngine later = ENGINE.with(Drempels.standard().with(Drempel.STILTE, 61));
    assertEquals(List.of(Verschil.Verschilsoort.WEG), h32(ENGINE, later));
    assertEquals(List.of(Verschil.Verschilsoort.ERBIJ), h32(later, ENGINE));
  }

  /** What becomes otherwise with H32 in the case whose contact was exactly its own 60 days ago. */
  private static List<Verschil.Verschilsoort> h32(RuleEngine voor, RuleEngine na) {
    Geval own = Gevallen.van("drempel-stilte-geldt");
    return Regelwijziging.between(voor, na, Stream.of(own)).anders().stream()
        .flatMap(one -> one.vergelijking().verschillen().stream())
        .filter(verschil -> verschil.handvat().id().equals("H32"))
        .map(Verschil::soort)
        .toList();
  }

  @Test
  void the_text_holds_only_what_changed_and_names_the_others() {
    Regelwijziging change =
        Regelwijziging.between(
            ENGINE, ENGINE.with(off("h32-stilte")), Stream.of(Gevallen.van("S01"), first()));
    String text = change.text(Locale.forLanguageTag("nl"));
    assertTrue(text.startsWith("- regels erbij: "), text);
    assertTrue(text.contains("\n\n" + first().id() + " "), text);
    assertTrue(text.endsWith("\nZonder verschil: S01.\n"), text);
    assertTrue(text.contains("Weggevallen\n-----------\n\nH32 "), text);
    assertEquals(
        "In geen enkel geval verschil: S01.\n",
        Regelwijziging.between(ENGINE, ENGINE, Stream.of(Gevallen.van("S01")))
            .text(Locale.forLanguageTag("nl")));
  }

  @Test
  void what_differs_in_rules_and_thresholds_is_told_once_and_no_line_is_long() {
    String text =
        Regelwijziging.between(ENGINE, ENGINE.with(off("h32-stilte")), Gevallen.alle())
            .text(Locale.ENGLISH);
    assertEquals(2, text.split("rules added: ", -1).length, "told once");
    assertEquals(List.of(), text.lines().filter(line -> line.length() > 100).toList());
  }

  private static Geval first() {
    return Gevallen.alle().filter(RegelwijzigingTest::appears).findFirst().orElseThrow();
  }

  private static boolean appears(Geval geval) {
    return Stream.concat(
            geval.verwacht().suggesties().stream().map(one -> one.handvat()),
            geval.verwacht().aangehouden().stream().map(one -> one.handvat()))
        .anyMatch("H32"::equals);
  }

  private static Regelset off(String rule) {
    return oudstad(
        Drempels.standard(),
        List.of(),
        List.of(new Uitschakeling(rule, Tekst.of("wij doen het zelf", "we do it our way"))));
  }

  /** A rule set of an invented municipality, without rules of its own. */
  static Regelset oudstad(
      Drempels drempels, List<Aanhouding> aanhoudingen, List<Uitschakeling> uitgeschakeld) {
    Tekst naam = Tekst.of("Regels van Oudstad", "Rules of Oudstad");
    return new Regelset(
        new Catalogus(
            "oudstad", "1", naam, naam, List.of(), List.of(), List.of(), List.of(), List.of()),
        LocalDate.of(2026, 11, 1),
        Tekst.of("gemeente Oudstad", "municipality of Oudstad"),
        drempels,
        List.of(),
        aanhoudingen,
        uitgeschakeld);
  }
}
