// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Directheid;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kennissoort;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Condition;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;

/** A small rule set of an invented village, and what differs from it in one place. */
final class Village {
  static final Bron BRON =
      new Bron(
          "V1",
          Tekst.of("Een verzonnen bron", "An invented source"),
          List.of("voorbeeld.test"),
          Veld.BIJSTAND);
  static final EigenSignaal STIL =
      new EigenSignaal("EIGEN_STIL", Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(21));
  static final Handvat THEE = handvat("DORP1").build();

  private Village() {}

  static Handvat.Builder handvat(String id) {
    return Handvat.builder(id, Kernvraag.RUIMTE_GEVEN)
        .titel("Zet eerst thee", "Make tea first")
        .tekst("Zet thee.", "Make tea.")
        .voor(Adressaat.CONSULENT)
        .bron(BRON, Directheid.AFGELEID, Kennissoort.PRAKTIJK);
  }

  static Rule rule(String id, Condition when, Handvat handvat) {
    return new Rule(id, when, Optional.empty(), handvat, Tekst.of("het helpt", "it helps"));
  }

  static Rule rule(String id, Condition when, Condition unless, Handvat handvat) {
    return new Rule(id, when, Optional.of(unless), handvat, Tekst.of("het helpt", "it helps"));
  }

  static Catalogus catalogus(List<Handvat> handvatten, List<Rule> rules) {
    return catalogus("dorp", handvatten, rules, List.of(), List.of());
  }

  static Catalogus catalogus(
      String id,
      List<Handvat> handvatten,
      List<Rule> rules,
      List<Volgorde> volgorde,
      List<Voorrang> voorrang) {
    return new Catalogus(
        id,
        "1",
        Tekst.of("Dorp", "Village"),
        Tekst.of("Verzonnen.", "Invented."),
        handvatten,
        rules,
        volgorde,
        voorrang,
        List.of());
  }

  static Regelset regelset(Catalogus catalogus) {
    return regelset(catalogus, List.of(STIL), List.of());
  }

  static Regelset regelset(
      Catalogus catalogus, List<EigenSignaal> signalen, List<Aanhouding> aanhoudingen) {
    return new Regelset(
        catalogus,
        LocalDate.of(2026, 1, 1),
        Tekst.of("Verzonnen Dorp", "Invented Village"),
        Drempels.standard(),
        signalen,
        aanhoudingen,
        List.of());
  }
}
