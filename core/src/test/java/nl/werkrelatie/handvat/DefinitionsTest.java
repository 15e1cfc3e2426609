// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.handvat;

import static nl.werkrelatie.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** What a handvat, its sources and its place in the reading have to say, and what is refused. */
class DefinitionsTest {
  private static final Tekst TEKST = Tekst.of("Neem de tijd", "Take time");
  private static final Bron BRON = new Bron("V1", TEKST, List.of("voorbeeld.test"), Veld.BIJSTAND);

  @Test
  void a_handvat_keeps_everything_it_was_given() {
    Handvat handvat =
        Handvat.builder("AB12", Kernvraag.RUIMTE_GEVEN)
            .versterkt(Kwaliteit.AANDACHT)
            .titel("Neem de tijd", "Take time")
            .bron(BRON, Directheid.GENOEMD, Kennissoort.PRAKTIJK)
            .tekst("Plan ruim.", "Plan generously.")
            .tegenstem(BRON, Directheid.AFGELEID, TEKST, Kennissoort.WETENSCHAP)
            .aanhoudenBij(Signaal.STILTE)
            .bron(BRON, Directheid.AFGELEID, TEKST, Kennissoort.ERVARING)
            .voor(Adressaat.TEAM)
            .build();
    assertEquals(12, handvat.nummer());
    assertEquals(Tekst.of("Plan ruim.", "Plan generously."), handvat.tekst());
    assertEquals(List.of(Kwaliteit.AANDACHT), handvat.versterkt());
    assertEquals(List.of(Adressaat.TEAM), handvat.voor());
    assertEquals(List.of(Signaal.STILTE), handvat.aanhoudenBij());
    assertEquals(
        List.of(
            cited(Directheid.GENOEMD, Kennissoort.PRAKTIJK, false, Optional.empty()),
            cited(Directheid.AFGELEID, Kennissoort.WETENSCHAP, true, Optional.of(TEKST)),
            cited(Directheid.AFGELEID, Kennissoort.ERVARING, false, Optional.of(TEKST))),
        handvat.bronnen());
  }

  @Test
  void the_number_of_an_id_begins_after_its_last_letter() {
    assertEquals(9, valid("H9").nummer());
    assertEquals(90, valid("ABCDEFGH90").nummer());
  }

  @Test
  void a_handvat_without_what_everyone_needs_of_it_is_refused() {
    assertRefused("1 to 8 capitals and then 1 to 4 digits", () -> valid("h1"));
    assertRefused("1 to 8 capitals and then 1 to 4 digits", () -> valid("17"));
    assertRefused("1 to 8 capitals and then 1 to 4 digits", () -> valid("H12345"));
    assertRefused("name an addressee", () -> builder("H1").voor().build());
    assertRefused(
        "rests on no source",
        () ->
            Handvat.builder("H1", Kernvraag.RUIMTE_GEVEN)
                .titel("Neem de tijd", "Take time")
                .tekst("Plan ruim.", "Plan generously.")
                .voor(Adressaat.TEAM)
                .build());
    assertRefused(
        "no title or no text",
        () -> Handvat.builder("H1", Kernvraag.RUIMTE_GEVEN).titel("Neem", "Take").build());
    assertRefused(
        "no title or no text",
        () -> Handvat.builder("H1", Kernvraag.RUIMTE_GEVEN).tekst("Neem", "Take").build());
  }

  @Test
  void a_source_that_cannot_be_found_is_refused() {
    assertRefused("has no id", () -> new Bron(" ", TEKST, List.of("a.test"), Veld.BIJSTAND));
    assertRefused("has no address", () -> new Bron("V1", TEKST, List.of(), Veld.BIJSTAND));
    assertRefused(
        "has no address", () -> new Bron("V1", TEKST, List.of("a.test", " "), Veld.BIJSTAND));
  }

  @Test
  void a_citation_names_a_kind_of_knowledge() {
    assertRefused(
        "names no kind of knowledge",
        () -> new Bronvermelding(BRON, Directheid.GENOEMD, List.of(), false, Optional.empty()));
  }

  @Test
  void an_order_reads_no_handvat_before_itself_and_a_chain_is_its_pairs() {
    assertRefused("puts 'H1' before itself", () -> Volgorde.before("O1", "H1", "H1"));
    assertEquals(
        List.of(Volgorde.before("O1", "H1", "H2"), Volgorde.before("O1", "H2", "H3")),
        Volgorde.chain("O1", List.of("H1", "H2", "H3")));
    assertEquals(List.of(), Volgorde.chain("O1", List.of("H1")));
    assertEquals(Optional.empty(), Volgorde.beforeEverything("O1", "H1").dan());
  }

  private static Bronvermelding cited(
      Directheid directheid, Kennissoort kennis, boolean against, Optional<Tekst> toelichting) {
    return new Bronvermelding(BRON, directheid, List.of(kennis), against, toelichting);
  }

  private static Handvat valid(String id) {
    return builder(id).build();
  }

  private static Handvat.Builder builder(String id) {
    return Handvat.builder(id, Kernvraag.RUIMTE_GEVEN)
        .titel("Neem de tijd", "Take time")
        .tekst("Plan ruim.", "Plan generously.")
        .voor(Adressaat.CONSULENT)
        .bron(BRON, Directheid.GENOEMD, Kennissoort.PRAKTIJK);
  }
}
