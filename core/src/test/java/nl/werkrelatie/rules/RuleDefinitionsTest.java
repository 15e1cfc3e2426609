// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import static nl.werkrelatie.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** What a rule, a catalogue and a rule set have to say, and what is refused. */
class RuleDefinitionsTest {
  private static final Tekst TEKST = Tekst.of("zelf geregeld", "own way");
  private static final Rule RULE = Village.rule("dorp-1", Signaal.STILTE, Village.THEE);
  private static final Catalogus DORP = Village.catalogus(List.of(Village.THEE), List.of(RULE));

  @Test
  void each_tells_its_type_and_its_name_in_one_line() {
    assertEquals("Rule dorp-1 -> DORP1", RULE.toString());
    assertEquals("Catalogus dorp 1", DORP.toString());
    assertEquals("Regelset dorp 1", Village.regelset(DORP).toString());
    assertEquals("Regelbron dorp 1", Regelbron.of(DORP).toString());
    assertEquals("Aanhouding H01", new Aanhouding("H01", List.of(Signaal.STILTE)).toString());
    assertEquals("Uitschakeling dorp-1", new Uitschakeling("dorp-1", TEKST).toString());
  }

  @Test
  void a_rule_has_a_name_and_a_reason_in_both_languages() {
    assertRefused("a rule has no name", () -> Village.rule(" ", Signaal.STILTE, Village.THEE));
    Rule.Because because = Rule.named("dorp-2").when(Signaal.STILTE).suggest(Village.THEE);
    assertRefused("'dorp-2' gives no reason", () -> because.because(" ", "it helps"));
    assertRefused("'dorp-2' gives no reason", () -> because.because("het helpt", " "));
    assertEquals(
        Tekst.of("het helpt", "it helps"), because.because("het helpt", "it helps").because());
    assertEquals(Tekst.of("het helpt", "het helpt"), because.because("het helpt").because());
  }

  @Test
  void a_rule_knows_whether_it_looks_at_what_was_told_and_at_safety() {
    assertTrue(Village.rule("r", Signaal.GEEN_BAGAGE_BEKEND, Village.THEE).looksAtWhatStays());
    assertTrue(Village.rule("r", Signaal.NIET_DOORGEGAAN, Village.THEE).looksAtWhatStays());
    assertEquals(false, RULE.looksAtWhatStays());
    assertEquals(
        false,
        Village.rule("r", Signaal.SLEUTELMOMENT_INWONER, Village.THEE).looksAtWhatStays(),
        "how a talk went is no appointment that fell through");
    assertEquals(false, RULE.looksAtSafety());
    assertEquals(
        false, Village.rule("r", Village.STIL, Village.THEE).looksAtWhatStays(), "an own signaal");
  }

  @Test
  void a_handvat_is_held_at_something() {
    assertRefused("'H01' names no signaal", () -> new Aanhouding("H01", List.of()));
  }

  @Test
  void a_catalogue_has_no_two_handvatten_of_one_id_and_no_tension_about_another() {
    assertRefused(
        "two handvatten have the id 'DORP1'",
        () -> Village.catalogus(List.of(Village.THEE, Village.THEE), List.of()));
    Spanning about = new Spanning("X1", TEKST, TEKST, List.of("DORP1"));
    Spanning unknown = new Spanning("X2", TEKST, TEKST, List.of("DORP1", "DORP9"));
    assertRefused("tension 'X2' names an unknown handvat", () -> with(unknown));
    assertEquals(List.of(about), with(about).spanningen("DORP1"));
    assertEquals(List.of(), with(about).spanningen("DORP2"));
    assertEquals(Optional.of(Village.THEE), DORP.handvat("DORP1"));
    assertEquals(Optional.empty(), DORP.handvat("DORP2"));
    assertEquals(List.of(Village.BRON), DORP.bronnen());
  }

  @Test
  void a_rule_set_finds_its_own_signalen_by_their_code() {
    Regelset regelset = Village.regelset(DORP);
    assertEquals(Optional.of(Village.STIL), regelset.signaal("EIGEN_STIL"));
    assertEquals(Optional.empty(), regelset.signaal("EIGEN_ANDERS"));
  }

  @Test
  void the_id_and_the_version_of_a_catalogue_have_the_form_of_a_name() {
    assertEquals(List.of(), places("dorp.2-a_b", "2026.1-A_b"));
    assertEquals(List.of("id"), places("Dorp", "1"));
    assertEquals(List.of("id"), places(".dorp", "1"));
    assertEquals(List.of("id"), places("d".repeat(65), "1"));
    assertEquals(List.of("versie"), places("dorp", "1 2"));
    assertEquals(List.of("id", "versie"), places("dorp 1", "v".repeat(65)));
  }

  private static List<String> places(String id, String versie) {
    Catalogus catalogus =
        new Catalogus(
            id, versie, TEKST, TEKST, List.of(), List.of(), List.of(), List.of(), List.of());
    return Bevoegdheid.fouten(catalogus, List.of(), List.of()).stream()
        .map(Regelfout::plaats)
        .toList();
  }

  private static Catalogus with(Spanning spanning) {
    return new Catalogus(
        "dorp",
        "1",
        TEKST,
        TEKST,
        List.of(Village.THEE),
        List.of(),
        List.of(),
        List.of(),
        List.of(spanning));
  }
}
