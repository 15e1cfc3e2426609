// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Verwachting;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/** An example is told in a line, and kept as cases that say what the engine says. */
class VoorbeeldGevallenTest {

  @Test
  void a_rule_of_both_kinds_of_signalen_is_kept_with_both() {
    Handvat handvat = Regelsets.handvat("TEST1");
    RuleEngine engine =
        RuleEngine.standard()
            .with(
                Regelsets.named("damdorp")
                    .handvatten(handvat)
                    .signalen(Regelsets.HALF_YEAR, Regelsets.LAST_WEEK)
                    .rule("r-stil", handvat, Condition.all(Signaal.STILTE, Regelsets.HALF_YEAR))
                    .build());
    List<Geval> gevallen = Voorbeelden.in(engine).van("r-stil").gevallen(engine);

    Verwachting holds = gevallen.get(0).verwacht();
    assertEquals("r-stil-geldt", gevallen.get(0).id());
    assertEquals("r-stil: de regel leidt tot TEST1", gevallen.get(0).titel());
    assertEquals(true, holds.signalen().contains(Signaal.STILTE), "the standard signaal");
    assertEquals(Set.of("EIGEN_HALF_JAAR"), holds.eigenSignalen(), "the own one that holds");
    assertEquals(
        List.of(
            new Verwachting.Suggestie(
                "TEST1", List.of(Signaal.STILTE), List.of("EIGEN_HALF_JAAR"))),
        holds.suggesties().stream().filter(one -> one.handvat().equals("TEST1")).toList());
    assertEquals(List.of(), holds.stil(), "it is not silent");

    Verwachting silent = gevallen.get(1).verwacht();
    assertEquals("r-stil-geldt-niet", gevallen.get(1).id());
    assertEquals("r-stil: de regel leidt niet tot TEST1", gevallen.get(1).titel());
    assertEquals(List.of("TEST1"), silent.stil());
    assertEquals(
        false, silent.suggesties().stream().anyMatch(one -> one.handvat().equals("TEST1")));
  }

  @Test
  void what_is_held_is_kept_with_its_ground_and_is_not_silent() {
    Handvat handvat = Regelsets.handvat("TEST1", Signaal.STROEFHEID);
    Rule rule =
        Rule.named("r").when(Signaal.STROEFHEID).suggest(handvat).because("omdat", "because");
    RuleEngine engine = RuleEngine.standard().with(rule);
    Verwachting held = Voorbeelden.in(engine).van("r").gevallen(engine).get(0).verwacht();
    assertEquals(
        List.of(new Verwachting.Aangehouden("TEST1", List.of("STROEFHEID"))),
        held.aangehouden().stream().filter(one -> one.handvat().equals("TEST1")).toList());
    assertEquals(List.of(), held.stil());
  }

  @Test
  void a_name_that_is_too_long_for_a_title_is_cut() {
    Handvat handvat = Regelsets.handvat("TEST1");
    for (int length : List.of(150, 160, 170, 180)) {
      String name = "r".repeat(length);
      Rule rule =
          Rule.named(name).when(Signaal.STILTE).suggest(handvat).because("omdat", "because");
      RuleEngine engine = RuleEngine.standard().with(rule);
      String whole = name + ": de regel leidt niet tot TEST1";
      assertEquals(
          whole.substring(0, Math.min(200, whole.length())),
          Voorbeelden.in(engine).van(name).gevallen(engine).get(1).titel());
    }
  }

  @Test
  void what_was_found_is_told_in_one_line() {
    Rule rule =
        Rule.named("r")
            .when(Signaal.STILTE)
            .suggest(Regelsets.handvat("TEST1"))
            .because("omdat", "because");
    Voorbeeld found = Voorbeelden.in(RuleEngine.standard().with(rule)).van("r");
    assertEquals(
        "r: an example in which the handvat is suggested, and one in which the rule is silent",
        found.text(Locale.ENGLISH));
    assertEquals(
        "r: an example in which the handvat is held, and none in which it is suggested",
        with(found, true, Optional.empty()).text(Locale.ENGLISH));
    assertEquals(
        "r: een voorbeeld waarin het handvat wordt gesuggereerd",
        with(found, false, Optional.empty()).text(Locale.forLanguageTag("nl")));
    assertEquals(
        "r: no example was found",
        new Voorbeeld(
                rule,
                found.peildatum(),
                found.drempels(),
                Optional.empty(),
                false,
                Optional.empty())
            .text(Locale.ENGLISH));
  }

  private static Voorbeeld with(Voorbeeld found, boolean held, Optional<Werkrelatie> silent) {
    return new Voorbeeld(
        found.rule(), found.peildatum(), found.drempels(), found.geldt(), held, silent);
  }
}
