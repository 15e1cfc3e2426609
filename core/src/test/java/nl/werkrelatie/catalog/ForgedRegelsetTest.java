// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelfout;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** A rule set with the id of the standard catalogue that is another. */
class ForgedRegelsetTest {
  private static final Tekst OTHER = Tekst.of("gemeente Oudstad", "municipality of Oudstad");
  private static final Regelset STANDARD = StandaardCatalogus.regelset();
  private static final List<Aanhouding> HELD =
      List.of(new Aanhouding("H01", List.of(Signaal.STILTE)));
  private static final List<Uitschakeling> OFF = List.of(new Uitschakeling("h32-stilte", OTHER));

  @Test
  void the_standard_is_not_forged_and_protects_as_it_does() {
    assertEquals(List.of(), StandaardCatalogus.vervalsingen(STANDARD));
    assertEquals(List.of(), StandaardCatalogus.verzwakkingen(STANDARD));
    assertEquals(List.of(), StandaardCatalogus.verzwakkingen(STANDARD.catalogus()));
  }

  @Test
  void another_issuer_and_what_belongs_in_a_rule_set_of_ones_own_are_told() {
    assertEquals(List.of("uitgever"), forged(STANDARD.catalogus(), OTHER, List.of(), List.of()));
    assertEquals(
        List.of("aanhoudingen"),
        forged(STANDARD.catalogus(), STANDARD.uitgever(), HELD, List.of()));
    assertEquals(
        List.of("uitgeschakeld"),
        forged(STANDARD.catalogus(), STANDARD.uitgever(), List.of(), OFF));
    assertEquals(
        List.of("uitgever", "aanhoudingen", "uitgeschakeld"),
        forged(STANDARD.catalogus(), OTHER, HELD, OFF));
  }

  @Test
  void a_rule_set_under_its_own_id_may_say_all_of_that() {
    assertEquals(List.of(), forged(named("oudstad", "1"), OTHER, HELD, OFF));
  }

  @Test
  void what_was_forged_is_told_among_what_protects_less() {
    Regelset forged = regelset(STANDARD.catalogus(), OTHER, HELD, OFF);
    assertEquals(
        List.of("", "uitgever", "aanhoudingen", "uitgeschakeld"),
        places(StandaardCatalogus.verzwakkingen(forged)));
  }

  @Test
  void a_catalogue_without_the_rules_of_safety_is_told_everything_it_lacks() {
    Catalogus weak = named(STANDARD.id(), STANDARD.versie());
    List<Regelfout> told = StandaardCatalogus.verzwakkingen(weak);
    assertEquals("", told.get(0).plaats());
    assertTrue(places(told).contains("regels"), () -> "" + places(told));
    assertTrue(places(told).contains("handvatten"), () -> "" + places(told));
    assertTrue(places(told).contains("volgorde"), () -> "" + places(told));
    assertTrue(places(told).contains("voorrang"), () -> "" + places(told));
  }

  @Test
  void of_another_version_only_the_version_is_told() {
    List<Regelfout> told = StandaardCatalogus.verzwakkingen(named(STANDARD.id(), "0"));
    assertEquals(List.of(""), places(told));
    assertTrue(told.get(0).tekst().nl().contains("is versie 0 "), told.get(0).tekst().nl());
    assertTrue(
        told.get(0).tekst().nl().contains("versie " + STANDARD.versie()), told.get(0).tekst().nl());
  }

  @Test
  void a_rule_that_is_no_more_is_told_what_became_of_it() {
    StandaardCatalogus.vervallenRegels()
        .forEach((id, what) -> assertTrue(!id.isBlank() && !what.nl().isBlank()));
    assertTrue(!StandaardCatalogus.vervallenRegels().isEmpty());
  }

  private static List<String> forged(
      Catalogus catalogus,
      Tekst uitgever,
      List<Aanhouding> aanhoudingen,
      List<Uitschakeling> uitgeschakeld) {
    return places(
        StandaardCatalogus.vervalsingen(
            regelset(catalogus, uitgever, aanhoudingen, uitgeschakeld)));
  }

  private static Regelset regelset(
      Catalogus catalogus,
      Tekst uitgever,
      List<Aanhouding> aanhoudingen,
      List<Uitschakeling> uitgeschakeld) {
    return new Regelset(
        catalogus,
        STANDARD.datum(),
        uitgever,
        STANDARD.drempels(),
        List.of(),
        aanhoudingen,
        uitgeschakeld);
  }

  /** An empty catalogue under this name. */
  private static Catalogus named(String id, String versie) {
    return new Catalogus(
        id, versie, OTHER, OTHER, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static List<String> places(List<Regelfout> told) {
    return told.stream().map(Regelfout::plaats).distinct().toList();
  }
}
