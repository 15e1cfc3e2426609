// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import static nl.werkrelatie.Refused.assertRefused;
import static nl.werkrelatie.signaal.Stand.GELDT;
import static nl.werkrelatie.signaal.Stand.GELDT_NIET;
import static nl.werkrelatie.signaal.Stand.NIET_VASTGELEGD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule asks: in words, and of signalen that hold, fail or are not recorded. */
class ConditionTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Condition STIL = Signaal.STILTE;
  private static final Condition BEGIN = Signaal.KENNISMAKING;
  private static final Condition TEAM = Signaal.GEEN_TEAMOVERLEG;

  @Test
  void a_question_is_read_in_both_languages_and_what_belongs_together_stands_in_brackets() {
    String stil = STIL.text(NL);
    String begin = BEGIN.text(NL);
    String team = TEAM.text(NL);
    assertEquals(stil + " en " + begin, all(STIL, BEGIN).text(NL));
    assertEquals(stil + " of " + begin, any(STIL, BEGIN).text(NL));
    assertEquals("dit geldt niet: " + stil, Condition.not(STIL).text(NL));
    assertEquals(
        "(" + stil + " of " + begin + ") en " + team, all(any(STIL, BEGIN), TEAM).text(NL));
    assertEquals(
        "dit geldt niet: (" + stil + " en " + begin + ")",
        Condition.not(all(STIL, BEGIN)).text(NL));
    assertEquals(stil, all(STIL).text(NL));
    assertEquals("dit geldt niet: " + stil, all(Condition.not(STIL)).text(NL));
    assertEquals(
        STIL.text(Locale.ENGLISH) + " and (this does not hold: " + BEGIN.text(Locale.ENGLISH) + ")",
        all(STIL, Condition.not(BEGIN)).text(Locale.ENGLISH));
    assertEquals(
        STIL.text(Locale.ENGLISH) + " or " + BEGIN.text(Locale.ENGLISH),
        any(STIL, BEGIN).text(Locale.ENGLISH));
  }

  @Test
  void it_names_each_signaal_once_in_the_order_of_the_question() {
    assertEquals(
        List.of(STIL, TEAM, BEGIN),
        all(any(STIL, TEAM), Condition.not(BEGIN), STIL).constateringen().toList());
    assertEquals(List.of(BEGIN), Condition.not(BEGIN).constateringen().toList());
  }

  @Test
  void the_opposite_of_nothing_is_refused_at_once() {
    assertThrows(NullPointerException.class, () -> Condition.not(null));
  }

  @Test
  void a_question_that_asks_nothing_is_refused() {
    assertRefused("joins nothing", () -> all());
    assertRefused("joins nothing", () -> any());
  }

  @ParameterizedTest
  @CsvSource({
    "GELDT, GELDT, GELDT, GELDT",
    "GELDT, GELDT_NIET, GELDT_NIET, GELDT",
    "GELDT, NIET_VASTGELEGD, NIET_VASTGELEGD, GELDT",
    "GELDT_NIET, GELDT_NIET, GELDT_NIET, GELDT_NIET",
    "GELDT_NIET, NIET_VASTGELEGD, GELDT_NIET, NIET_VASTGELEGD",
    "NIET_VASTGELEGD, NIET_VASTGELEGD, NIET_VASTGELEGD, NIET_VASTGELEGD"
  })
  void not_recorded_decides_nothing_that_another_decides(
      Stand one, Stand other, Stand both, Stand either) {
    assertEquals(both, one.and(other));
    assertEquals(both, other.and(one));
    assertEquals(either, one.or(other));
    assertEquals(either, other.or(one));
  }

  @Test
  void the_opposite_of_not_recorded_is_not_recorded() {
    assertEquals(GELDT_NIET, GELDT.not());
    assertEquals(GELDT, GELDT_NIET.not());
    assertEquals(NIET_VASTGELEGD, NIET_VASTGELEGD.not());
  }

  @Test
  void an_own_signaal_that_always_or_never_holds_is_refused_with_how_far_its_fact_goes() {
    Maat maat = Maat.DAGEN_SINDS_CONTACT;
    int lowest = maat.laagste();
    int highest = maat.hoogste();
    String domain = "from " + lowest + " to " + highest;
    assertRefused("holds for every value; its fact goes " + domain, () -> own(lowest, highest));
    assertRefused("can never hold; its fact goes " + domain, () -> own(highest + 1, highest + 2));
    assertEquals(lowest, own(lowest, highest - 1).bereik().van());
    assertEquals(highest, own(lowest + 1, highest).bereik().tot());
    assertRefused("use EIGEN_", () -> new EigenSignaal("STIL", maat, Bereik.minstens(21)));
  }

  @Test
  void a_threshold_outside_its_range_is_refused() {
    for (Drempel drempel : Drempel.values()) {
      assertRefused(
          "give " + drempel.laagste() + " to " + drempel.hoogste(),
          () -> new Drempelwaarde(drempel, drempel.laagste() - 1, GezetDoor.ORGANISATIE));
      assertRefused(
          "give " + drempel.laagste() + " to " + drempel.hoogste(),
          () -> new Drempelwaarde(drempel, drempel.hoogste() + 1, GezetDoor.ORGANISATIE));
    }
  }

  private static EigenSignaal own(int from, int to) {
    return new EigenSignaal("EIGEN_STIL", Maat.DAGEN_SINDS_CONTACT, new Bereik(from, to));
  }

  private static Condition all(Condition... conditions) {
    return new Condition.All(List.of(conditions));
  }

  private static Condition any(Condition... conditions) {
    return new Condition.Any(List.of(conditions));
  }
}
