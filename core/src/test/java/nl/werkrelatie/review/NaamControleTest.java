// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.review.Found.assertFinds;
import static nl.werkrelatie.review.Found.own;
import static nl.werkrelatie.review.Regelsets.LAST_WEEK;
import static nl.werkrelatie.review.Regelsets.handvat;
import static nl.werkrelatie.review.Regelsets.named;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/**
 * Names, order and what rule sets say of each other: what does not fit is found, and what nearly is
 * so fits.
 */
class NaamControleTest {
  private static final Handvat OWN = handvat("DAM1");

  @Test
  void an_order_that_goes_round_is_found() {
    assertFinds(
        "VOLGORDE_KRING damdorp volgorde/0",
        named("damdorp").order("H27", "H13").build(),
        named("damdorp").order("H13", "H27").build());
    assertFinds(
        "VOLGORDE_KRING damdorp volgorde/0",
        named("damdorp").order("H01", "H12").build(),
        named("damdorp").order("H12", "H01").build());
  }

  @Test
  void names_that_do_not_exist_are_found() {
    assertFinds(
        "NAAM_ONBEKEND damdorp volgorde/0/dan",
        named("damdorp").order("H01", "H99").build(),
        named("damdorp").order("H01", "H44").build());
    assertFinds(
        "NAAM_ONBEKEND damdorp uitgeschakeld/0/regel",
        named("damdorp").off("h99").build(),
        named("damdorp").off("h42-caseload").build());
    assertFinds(
        "NAAM_ONBEKEND damdorp aanhoudingen/0/handvat",
        named("damdorp").held("H99", Signaal.STILTE).build(),
        named("damdorp").held("H20", Signaal.STROEFHEID).build());
  }

  @Test
  void what_would_take_a_protection_away_is_found() {
    String protecting = Regelsets.protecting().id();
    assertFinds(
        "VEILIGHEID_GERAAKT damdorp uitgeschakeld/0/regel",
        named("damdorp").off(protecting).build(),
        named("damdorp").off("h42-caseload").build());
    assertFinds(
        "VEILIGHEID_GERAAKT damdorp aanhoudingen/0/handvat",
        named("damdorp").held("H12", Signaal.STILTE).build(),
        named("damdorp").held("H20", Signaal.STROEFHEID).build());
  }

  @Test
  void rule_sets_that_do_not_fit_together_are_found() {
    Regelset one =
        named("damdorp")
            .handvatten(OWN)
            .drempel(Drempel.STILTE, 60)
            .signalen(LAST_WEEK)
            .rule("r", OWN, LAST_WEEK)
            .build();
    EigenSignaal sameName =
        new EigenSignaal("EIGEN_WEEK", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(8));
    Handvat sameId = handvat("DAM1", Signaal.STILTE);
    Regelset other =
        named("brugstad")
            .handvatten(sameId)
            .drempel(Drempel.STILTE, 61)
            .signalen(sameName)
            .rule("r", sameId, sameName)
            .build();
    assertTrue(
        own(Regelcontrole.of(one, other))
            .containsAll(
                List.of(
                    "NAAM_DUBBEL brugstad regels/0/id",
                    "NAAM_DUBBEL brugstad handvatten/0/id",
                    "NAAM_DUBBEL brugstad signalen/0",
                    "DREMPEL_TEGENSTRIJDIG brugstad drempels/stilte")),
        () -> Regelcontrole.of(one, other).text(Locale.ENGLISH));
    assertTrue(
        own(Regelcontrole.of(one, one)).contains("NAAM_DUBBEL damdorp id"), "twice the same");
    Handvat second = handvat("BRUG1");
    Regelset fitting =
        named("brugstad")
            .handvatten(second)
            .drempel(Drempel.STILTE, 60)
            .rule("s", second, Signaal.STILTE)
            .build();
    assertTrue(Regelcontrole.of(one, fitting).isBruikbaar(), "these fit together");
  }

  @Test
  void what_two_rule_sets_share_is_no_other_by_that_name() {
    Regelset one =
        named("damdorp")
            .handvatten(OWN)
            .signalen(LAST_WEEK)
            .drempel(Drempel.STILTE, 60)
            .rule("r", OWN, LAST_WEEK)
            .build();
    Regelset two =
        named("brugstad")
            .handvatten(OWN)
            .signalen(LAST_WEEK)
            .drempel(Drempel.STILTE, 60)
            .rule("s", OWN, Signaal.STILTE.and(LAST_WEEK))
            .build();
    assertTrue(Regelcontrole.of(one, two).punten(Controlesoort.NAAM_DUBBEL).isEmpty());
  }

  @Test
  void two_rules_with_other_handvatten_by_one_name_are_told() {
    Regelset two =
        named("damdorp")
            .rule("r", OWN, Signaal.STILTE)
            .rule("s", handvat("DAM1", Signaal.GROEI), Signaal.STILTE)
            .build();
    String text = Regelcontrole.of(two).text(Locale.ROOT);
    assertTrue(text.contains("Er is al een ander handvat met de naam DAM1, in damdorp."), text);
  }

  @Test
  void where_a_name_stands_already_is_told() {
    Regelset one = named("damdorp").handvatten(OWN).rule("r", OWN, Signaal.STILTE).build();
    Handvat other = handvat("DAM1", Signaal.STILTE);
    Regelset two = named("brugstad").handvatten(other).rule("r", other, Signaal.STILTE).build();
    String text = Regelcontrole.of(one, two).text(Locale.ROOT);
    assertTrue(text.contains("Er is al een andere regel met de naam r, in damdorp."), text);
    assertTrue(text.contains("Er is al een ander handvat met de naam DAM1, in damdorp."), text);
  }
}
