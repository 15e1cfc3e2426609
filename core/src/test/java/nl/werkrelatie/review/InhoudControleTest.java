// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.review.Found.assertFinds;
import static nl.werkrelatie.review.Found.own;
import static nl.werkrelatie.review.Regelsets.HALF_YEAR;
import static nl.werkrelatie.review.Regelsets.LAST_WEEK;
import static nl.werkrelatie.review.Regelsets.handvat;
import static nl.werkrelatie.review.Regelsets.named;
import static nl.werkrelatie.signaal.Condition.any;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.LaatsteBeleving;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/**
 * Own signalen, thresholds and texts: what a check finds in them, each with the nearest one in
 * which it finds nothing.
 */
class InhoudControleTest {
  private static final Handvat OWN = handvat("DAM1");

  @Test
  void a_threshold_on_which_nothing_rests_is_found() {
    String[] silence = Regelsets.rulesWith(Signaal.KORT_TRAJECT);
    assertTrue(silence.length > 0, "no standard rule asks for KORT_TRAJECT");
    assertFinds(
        "DREMPEL_ZONDER_EFFECT damdorp drempels/kort_traject",
        named("damdorp").drempel(Drempel.KORT_TRAJECT, 40).off(silence).build(),
        named("damdorp").drempel(Drempel.KORT_TRAJECT, 40).build());
  }

  @Test
  void a_rule_that_waits_for_a_threshold_is_found() {
    Regelsets set = named("damdorp").handvatten(OWN).rule("r", OWN, Signaal.GROTE_CASELOAD);
    String punt = "DREMPEL_ONTBREEKT damdorp regels/0/als";
    assertTrue(own(Regelcontrole.of(set.build())).contains(punt));
    assertTrue(Regelcontrole.of(set.build()).isBruikbaar(), "a threshold can be set later");
    Regelset with = set.drempel(Drempel.GROTE_CASELOAD, 60).build();
    assertFalse(own(Regelcontrole.of(with)).contains(punt));
  }

  @Test
  void an_own_signaal_that_nobody_uses_is_found() {
    assertFinds(
        "SIGNAAL_ONGEBRUIKT damdorp signalen/1",
        named("damdorp")
            .handvatten(OWN)
            .signalen(HALF_YEAR, LAST_WEEK)
            .rule("r", OWN, HALF_YEAR)
            .build(),
        named("damdorp")
            .handvatten(OWN)
            .signalen(HALF_YEAR, LAST_WEEK)
            .rule("r", OWN, HALF_YEAR)
            .held("H20", LAST_WEEK)
            .build());
  }

  @Test
  void two_own_signalen_that_ask_the_same_are_found() {
    LaatsteBeleving fact = new LaatsteBeleving(Kwaliteit.AANDACHT, Perspectief.INWONER);
    EigenSignaal one = new EigenSignaal("EIGEN_A", fact, Bereik.hoogstens(1));
    Function<Bereik, Regelset> with =
        bereik -> {
          EigenSignaal other = new EigenSignaal("EIGEN_B", fact, bereik);
          return named("damdorp")
              .handvatten(OWN)
              .signalen(one, other)
              .rule("r", OWN, any(one, other))
              .build();
        };
    assertFinds(
        "SIGNAAL_DUBBEL damdorp signalen/1",
        with.apply(Bereik.tussen(0, 1)),
        with.apply(Bereik.precies(1)));
  }

  @Test
  void every_own_handvat_is_a_question_for_a_person_and_a_standard_one_is_not() {
    assertFinds(
        "TEKST_LEZEN damdorp handvatten/0/tekst",
        named("damdorp").handvatten(OWN).rule("r", OWN, Signaal.STILTE).build(),
        named("damdorp").rule("r", Regelsets.standard("H01"), Signaal.STROEFHEID).build());
  }
}
