// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Drempelwaarde;
import nl.werkrelatie.signaal.GezetDoor;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/** The thresholds of a host and those of a rule set hold together, in whatever order they come. */
class HostDrempelsTest {
  private static final RuleEngine STANDARD = RuleEngine.standard();
  private static final Drempels SIXTY = Drempels.standard().with(Drempel.STILTE, 60);
  private static final Drempels SEVENTY = Drempels.standard().with(Drempel.STILTE, 70);
  private static final Drempels FIVE = Drempels.standard().with(Drempel.VEEL_VOORGANGERS, 5);
  private static final Regelset DORP = dorp(SIXTY);

  @Test
  void both_hold_in_either_order_with_who_set_them() {
    for (RuleEngine engine :
        List.of(STANDARD.with(DORP).with(FIVE), STANDARD.with(FIVE).with(DORP))) {
      assertEquals(SIXTY.with(FIVE), engine.drempels());
      List<Drempelwaarde> told =
          engine.suggest(Table.empty(), Table.P).herkomst().drempels().stream()
              .filter(one -> one.gezetDoor() == GezetDoor.ORGANISATIE)
              .toList();
      assertEquals(
          List.of(
              new Drempelwaarde(Drempel.VEEL_VOORGANGERS, 5, GezetDoor.ORGANISATIE),
              new Drempelwaarde(Drempel.STILTE, 60, GezetDoor.ORGANISATIE)),
          told);
    }
  }

  @Test
  void no_thresholds_of_a_host_undo_those_of_a_rule_set() {
    assertEquals(SIXTY, STANDARD.with(DORP).with(Drempels.standard()).drempels());
    assertEquals(SIXTY, STANDARD.with(Drempels.standard()).with(DORP).drempels());
    assertEquals(SIXTY, STANDARD.with(DORP).with(SIXTY).drempels(), "the same value twice");
  }

  @Test
  void one_threshold_with_two_values_is_refused_in_either_order() {
    for (Supplier<RuleEngine> engine :
        List.<Supplier<RuleEngine>>of(
            () -> STANDARD.with(DORP).with(SEVENTY), () -> STANDARD.with(SEVENTY).with(DORP))) {
      IllegalArgumentException refusal =
          assertThrows(IllegalArgumentException.class, engine::get, "60 and 70");
      assertTrue(
          refusal.getMessage().toLowerCase(Locale.ROOT).contains("drempel stilte is set to "),
          refusal::getMessage);
    }
  }

  @Test
  void a_host_replaces_its_own_thresholds_and_no_others() {
    RuleEngine changed = STANDARD.with(FIVE).with(DORP).with(Drempels.standard());
    assertEquals(SIXTY, changed.drempels(), "five is gone, sixty stays");
    assertEquals(SEVENTY, STANDARD.with(SIXTY).with(SEVENTY).drempels());
  }

  @Test
  void another_rule_or_catalogue_leaves_all_thresholds_as_they_are() {
    RuleEngine both = STANDARD.with(FIVE).with(DORP);
    assertEquals(
        both.drempels(),
        both.with(Forged.catalogus("stad", List.of(), List.of()))
            .with(Forged.rule("los", Signaal.STILTE, Forged.standard("H01")))
            .drempels());
  }

  private static Regelset dorp(Drempels drempels) {
    Regelset plain = OwnRules.regelset();
    return new Regelset(
        plain.catalogus(),
        plain.datum(),
        plain.uitgever(),
        drempels,
        plain.signalen(),
        plain.aanhoudingen(),
        plain.uitgeschakeld());
  }
}
