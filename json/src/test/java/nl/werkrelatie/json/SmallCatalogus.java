// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.time.LocalDate;
import java.util.List;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.engine.Suggesties;
import nl.werkrelatie.engine.VoorInwoner;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;

/** A catalogue of two handvatten, so that what is written about them can be read at a glance. */
final class SmallCatalogus {
  private static final Bron BRON =
      new Bron(
          "V01",
          Tekst.of("Een vakblad, over tijd", "A journal, on time"),
          List.of("voorbeeld.nl/tijd"),
          Veld.BIJSTAND);

  private static final Handvat RUIM_PLANNEN =
      Handvat.builder("V1", Kernvraag.RUIMTE_GEVEN)
          .titel("Plan ruim", "Plan generously")
          .tekst("Neem de tijd voor het begin.", "Take time for the beginning.")
          .voor(Adressaat.CONSULENT, Adressaat.TEAM)
          .versterkt(Kwaliteit.AANDACHT)
          .bron(BRON, Directheid.GENOEMD, Kennissoort.PRAKTIJK)
          .tegenstem(
              BRON,
              Directheid.AFGELEID,
              Tekst.of("Kort kan ook.", "Short can do as well."),
              Kennissoort.WETENSCHAP)
          .build();

  private static final Handvat TERUGKIJKEN =
      Handvat.builder("V2", Kernvraag.PASSEND_OMGAAN)
          .titel("Kijk samen terug", "Look back together")
          .tekst("Vraag hoe het contact loopt.", "Ask how the contact goes.")
          .voor(Adressaat.CONSULENT)
          .aanhoudenBij(Signaal.KENNISMAKING)
          .bron(BRON, Directheid.NAAR_ANALOGIE, Kennissoort.ERVARING)
          .build();

  static final Catalogus CATALOGUS = named("voorbeeld");

  private SmallCatalogus() {}

  /** The same catalogue under this name. */
  static Catalogus named(String id) {
    return new Catalogus(
        id,
        "1",
        Tekst.of("Voorbeeld", "Example"),
        Tekst.of("Bedacht voor dit document.", "Made up for this document."),
        List.of(RUIM_PLANNEN, TERUGKIJKEN),
        List.of(
            Rule.named("v1-krap")
                .when(Signaal.KENNISMAKING.and(Signaal.TIJDSDRUK))
                .suggest(RUIM_PLANNEN)
                .because("een begin vraagt tijd", "a beginning takes time"),
            Rule.named("v2-leeg")
                .when(Signaal.GEEN_BAGAGE_BEKEND)
                .suggest(TERUGKIJKEN)
                .because("niet alles is te zien", "not all can be seen")),
        List.of(),
        List.of(),
        List.of(
            new Spanning(
                "X1",
                Tekst.of("ruim tegen vol", "generous against full"),
                Tekst.of("toon beide", "show both"),
                List.of("V1"))));
  }

  /** What the small catalogue says of a first talk of twenty minutes. */
  static Suggesties suggesties() {
    return engine().suggest(werkrelatie(), Examples.PEILDATUM);
  }

  /** What the inwoner may read of it. */
  static VoorInwoner voorInwoner() {
    return engine().voorInwoner(werkrelatie(), Examples.PEILDATUM);
  }

  static RuleEngine engine() {
    return RuleEngine.of(CATALOGUS).with(Drempels.standard().with(Drempel.TIJDSDRUK, 25));
  }

  private static Werkrelatie werkrelatie() {
    return Examples.minimal()
        .withGespreksmomenten(
            Gespreksmoment.builder()
                .id("m1")
                .datum(LocalDate.of(2026, 11, 28))
                .soort(Gesprekssoort.KENNISMAKING)
                .status(Gespreksstatus.GEPLAND)
                .minuten(20)
                .build());
  }

  /**
   * The document without what changes with the library itself: its version, and the fingerprint of
   * the catalogue.
   */
  static String stable(String document) {
    return document
        .replace("\"" + Herkomst.BIBLIOTHEEK + "\"", "\"0.1.0\"")
        .replace(CATALOGUS.hash(), "0".repeat(CATALOGUS.hash().length()));
  }
}
