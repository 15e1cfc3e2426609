// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.review.Found.assertFinds;
import static nl.werkrelatie.review.Regelsets.HALF_YEAR;
import static nl.werkrelatie.review.Regelsets.LAST_WEEK;
import static nl.werkrelatie.review.Regelsets.handvat;
import static nl.werkrelatie.review.Regelsets.named;
import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Condition.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.function.Function;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.signaal.Aantal;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.LangsteStilte;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/** A rule that can never lead to its handvat is found, and the nearest one that can is not. */
class NooitControleTest {
  private static final Handvat OWN = handvat("DAM1");

  @Test
  void standard_signalen_that_exclude_each_other_are_found() {
    assertFinds(
        "REGEL_KAN_NIET damdorp regels/0/als",
        when(all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_AANDACHT)),
        when(all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_NABIJHEID)));
  }

  @Test
  void a_signaal_and_its_opposite_are_found() {
    assertFinds(
        "REGEL_KAN_NIET damdorp regels/0/als",
        when(all(Signaal.STILTE, not(Signaal.STILTE))),
        when(all(Signaal.STILTE, not(Signaal.STROEFHEID))));
  }

  @Test
  void what_only_follows_from_several_steps_is_found() {
    assertFinds(
        "REGEL_KAN_NIET damdorp regels/0/als",
        when(all(Signaal.GROEI, Signaal.HERSTEL_GEPROBEERD)),
        when(all(Signaal.GROEI, Signaal.OP_AFSTAND)));
  }

  @Test
  void own_ranges_that_do_not_meet_are_found() {
    assertFinds(
        "REGEL_KAN_NIET damdorp regels/0/als",
        withOwn(all(HALF_YEAR, LAST_WEEK)),
        withOwn(any(HALF_YEAR, LAST_WEEK)));
  }

  @Test
  void own_ranges_that_leave_no_value_open_are_found() {
    EigenSignaal low = new EigenSignaal("EIGEN_LAAG", Maat.CASELOAD, Bereik.hoogstens(50));
    EigenSignaal middle = new EigenSignaal("EIGEN_MIDDEN", Maat.CASELOAD, Bereik.tussen(51, 80));
    EigenSignaal wide = new EigenSignaal("EIGEN_RUIM", Maat.CASELOAD, Bereik.hoogstens(80));
    EigenSignaal wider = new EigenSignaal("EIGEN_RUIMER", Maat.CASELOAD, Bereik.hoogstens(81));
    Function<EigenSignaal, Regelset> with =
        one ->
            named("damdorp")
                .handvatten(OWN)
                .signalen(low, middle, one)
                .rule("r", OWN, all(one, not(low), not(middle)))
                .build();
    assertFinds("REGEL_KAN_NIET damdorp regels/0/als", with.apply(wide), with.apply(wider));
  }

  @Test
  void an_own_range_beside_a_standard_signaal_of_the_same_fact_is_found() {
    EigenSignaal shortly =
        new EigenSignaal("EIGEN_KORT", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(89));
    EigenSignaal edge =
        new EigenSignaal("EIGEN_KORT", Maat.DAGEN_SINDS_CONTACT, Bereik.hoogstens(90));
    Function<EigenSignaal, Regelset> with = one -> ownBeside(one, Signaal.STILTE);
    assertFinds("REGEL_KAN_NIET damdorp regels/0/als", with.apply(shortly), with.apply(edge));
  }

  @Test
  void an_unless_that_swallows_its_when_is_found() {
    assertFinds(
        "TENZIJ_SLUIT_ALTIJD damdorp regels/0/tenzij",
        unless(Signaal.HERSTEL_GEPROBEERD, Signaal.STROEFHEID),
        unless(Signaal.STROEFHEID, Signaal.HERSTEL_GEPROBEERD));
  }

  @Test
  void an_unless_that_never_closes_is_found() {
    assertFinds(
        "TENZIJ_ZONDER_EFFECT damdorp regels/0/tenzij",
        unless(Signaal.GROEI, Signaal.STROEFHEID),
        unless(Signaal.GROEI, Signaal.STILTE));
  }

  @Test
  void the_two_parts_that_cannot_be_together_are_told() {
    String text =
        Regelcontrole.of(when(all(Signaal.GEMIST_AANDACHT, Signaal.ERVAREN_AANDACHT)))
            .text(Locale.ROOT);
    assertTrue(text.contains("‘de inwoner mist aandacht’ en ‘de inwoner ervaart aandacht’"), text);
  }

  @Test
  void two_facts_that_bound_each_other_are_found() {
    EigenSignaal spoken =
        new EigenSignaal("EIGEN_GESPROKEN", Aantal.contacten(30), Bereik.minstens(1));
    EigenSignaal silent =
        new EigenSignaal("EIGEN_STIL", new LangsteStilte(365), Bereik.hoogstens(10));
    EigenSignaal alsoSilent =
        new EigenSignaal("EIGEN_OOK_STIL", new LangsteStilte(30), Bereik.minstens(11));
    Function<Condition, Regelset> with =
        when ->
            named("damdorp")
                .handvatten(OWN)
                .signalen(spoken, silent, alsoSilent, HALF_YEAR)
                .rule("r", OWN, when)
                .build();
    String never = "REGEL_KAN_NIET damdorp regels/0/als";
    assertFinds(never, with.apply(all(spoken, HALF_YEAR)), with.apply(all(silent, spoken)));
    assertFinds(never, with.apply(all(spoken, Signaal.STILTE)), with.apply(any(spoken, HALF_YEAR)));
    assertFinds(never, with.apply(all(silent, alsoSilent)), with.apply(all(alsoSilent, HALF_YEAR)));
  }

  @Test
  void an_own_range_that_a_standard_signaal_settles_is_found() {
    EigenSignaal heard =
        new EigenSignaal("EIGEN_GEHOORD", Maat.DAGEN_SINDS_BELEVING_INWONER, Bereik.hoogstens(180));
    EigenSignaal longAgo =
        new EigenSignaal("EIGEN_GEHOORD", Maat.DAGEN_SINDS_BELEVING_INWONER, Bereik.hoogstens(181));
    Function<EigenSignaal, Regelset> with = one -> ownBeside(one, Signaal.INWONER_NIET_GEHOORD);
    assertFinds("REGEL_KAN_NIET damdorp regels/0/als", with.apply(heard), with.apply(longAgo));
  }

  @Test
  void parts_that_contradict_each_other_in_the_rule_itself_are_told() {
    String text =
        Regelcontrole.of(when(all(Signaal.STILTE, not(Signaal.STILTE)))).text(Locale.ROOT);
    assertTrue(text.contains("‘r’ kan nooit gelden: de voorwaarden spreken elkaar tegen."), text);
  }

  @Test
  void as_many_parts_are_told_as_it_takes_and_no_more() {
    Condition when =
        all(
            Signaal.STILTE,
            not(Signaal.GEEN_BAGAGE_BEKEND),
            not(Signaal.LEVENSVERHAAL_GEDEELD),
            not(Signaal.SYSTEEMKRITIEK_GEDEELD));
    String text = Regelcontrole.of(when(when)).text(Locale.ENGLISH);
    assertTrue(
        text.contains(
            "‘not: no shared bagage is recorded’, ‘not: the inwoner has told something of their own"
                + " life story’ and ‘not: the inwoner has shared criticism of the system’ cannot be"
                + " so together."),
        text);
  }

  @Test
  void a_rule_that_always_holds_is_found() {
    assertFinds(
        "REGEL_GELDT_ALTIJD damdorp regels/0/als",
        when(any(Signaal.STROEFHEID, not(Signaal.STROEFHEID))),
        when(any(Signaal.STROEFHEID, not(Signaal.GEEN_BAGAGE_BEKEND))));
    assertFinds(
        "REGEL_GELDT_ALTIJD damdorp regels/0/als",
        when(not(all(Signaal.STROEFHEID, Signaal.GROEI))),
        when(not(all(Signaal.STROEFHEID, Signaal.STILTE))));
    assertFinds(
        "REGEL_GELDT_ALTIJD damdorp regels/0/als",
        unless(not(Signaal.GROTE_CASELOAD), all(Signaal.STROEFHEID, Signaal.GROEI)),
        when(any(Signaal.STILTE, not(Signaal.STILTE))));
  }

  private static Regelset when(Condition when) {
    return named("damdorp").handvatten(OWN).rule("r", OWN, when).build();
  }

  private static Regelset withOwn(Condition when) {
    return named("damdorp")
        .handvatten(OWN)
        .signalen(HALF_YEAR, LAST_WEEK)
        .rule("r", OWN, when)
        .build();
  }

  private static Regelset unless(Condition when, Condition unless) {
    return named("damdorp").handvatten(OWN).rule("r", OWN, when, unless).build();
  }

  private static Regelset ownBeside(EigenSignaal own, Signaal standard) {
    return named("damdorp")
        .handvatten(OWN)
        .signalen(own)
        .rule("r", OWN, all(own, standard))
        .build();
  }
}
