// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Bereik;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.EigenSignaal;
import nl.werkrelatie.signaal.Maat;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;

/** A word that judges a person is told wherever it stands, in either language. */
class RisicotaalTest {
  private static final List<String> TEXTS =
      List.of(
          "naam",
          "handvatten/0/titel",
          "handvatten/0/tekst",
          "handvatten/1/titel",
          "handvatten/1/tekst",
          "regels/0/want",
          "regels/1/want",
          "spanningen/0/tekst",
          "spanningen/0/omgang",
          "spanningen/1/tekst",
          "spanningen/1/omgang");

  private static final List<String> NAMES =
      List.of(
          "id",
          "signalen/0/code",
          "signalen/1/code",
          "handvatten/0/id",
          "handvatten/1/id",
          "regels/0/id",
          "regels/1/id");

  @Test
  void it_is_told_in_every_place_where_it_can_stand() {
    for (String plaats : TEXTS) {
      assertEquals(List.of(plaats), places(regelset(plaats, "nl")), "in Dutch");
      assertEquals(List.of(plaats), places(regelset(plaats, "en")), "in English");
    }
    for (String plaats : NAMES) {
      assertEquals(List.of(plaats), places(regelset(plaats, "")));
    }
    assertEquals(List.of(), places(regelset("nowhere", "")));
  }

  @Test
  void words_of_willingness_are_found_and_what_a_handvat_advises_is_not() {
    for (String judged :
        List.of("of iemand meewerkt", "de bereidheid", "wie weigert", "a refusal")) {
      assertEquals(true, Risicotaal.found(judged).isPresent(), judged);
    }
    for (Handvat handvat : StandaardCatalogus.catalogus().handvatten()) {
      assertEquals(Optional.empty(), Risicotaal.found(handvat.tekst().nl()), handvat.id());
      assertEquals(Optional.empty(), Risicotaal.found(handvat.tekst().en()), handvat.id());
    }
  }

  @Test
  void letters_that_stand_apart_or_carry_signs_are_the_same_word() {
    for (String written :
        List.of(
            "r i s i c o", "R.I.S.I.C.O", "rísico", "ri\u00ADsico", "Risicoprofiel", "ｒｉｓｉｃｏ")) {
      assertEquals(true, Risicotaal.found("een " + written + " hier").isPresent(), written);
    }
    for (String other : List.of("a b c", "het brisico", "r i s", "in de buurt")) {
      assertEquals(Optional.empty(), Risicotaal.found(other), other);
    }
  }

  private static List<String> places(Regelset regelset) {
    return Regelcontrole.of(regelset).punten().stream()
        .filter(punt -> punt.soort() == Controlesoort.RISICOTAAL)
        .filter(punt -> punt.regelset().equals(regelset.id()))
        .map(Controlepunt::plaats)
        .toList();
  }

  /** With such a word at this place alone, in this language. */
  private static Regelset regelset(String here, String language) {
    List<Handvat> handvatten = List.of(handvat(0, here, language), handvat(1, here, language));
    List<EigenSignaal> signalen = List.of(signaal(0, here), signaal(1, here));
    List<Rule> rules =
        List.of(
            rule(0, here, language, handvatten.get(0), signalen.get(0)),
            rule(1, here, language, handvatten.get(1), signalen.get(1)));
    return new Regelset(
        new Catalogus(
            "id".equals(here) ? "risico" : "dorp",
            "1",
            tekst("naam", here, language),
            Tekst.of("verzonnen", "invented"),
            handvatten,
            rules,
            List.of(),
            List.of(),
            List.of(spanning(0, here, language), spanning(1, here, language))),
        LocalDate.of(2026, 11, 1),
        Tekst.of("gemeente Dorp", "municipality of Dorp"),
        Drempels.standard(),
        signalen,
        List.of(),
        List.of());
  }

  private static Handvat handvat(int index, String here, String language) {
    String plaats = "handvatten/" + index;
    Handvat known = Regelsets.handvat((here.equals(plaats + "/id") ? "RISK" : "OK") + index);
    return new Handvat(
        known.id(),
        tekst(plaats + "/titel", here, language),
        tekst(plaats + "/tekst", here, language),
        known.kernvraag(),
        known.voor(),
        known.versterkt(),
        known.aanhoudenBij(),
        known.bronnen());
  }

  private static EigenSignaal signaal(int index, String here) {
    String word = here.equals("signalen/" + index + "/code") ? "RISICO" : "STIL";
    return new EigenSignaal(
        "EIGEN_" + word + "_" + index, Maat.DAGEN_SINDS_CONTACT, Bereik.minstens(90 + index));
  }

  private static Rule rule(
      int index, String here, String language, Handvat handvat, EigenSignaal signaal) {
    String plaats = "regels/" + index;
    Tekst want = tekst(plaats + "/want", here, language);
    return Rule.named((here.equals(plaats + "/id") ? "risico-" : "stil-") + index)
        .when(signaal)
        .suggest(handvat)
        .because(want.nl(), want.en());
  }

  private static Spanning spanning(int index, String here, String language) {
    String plaats = "spanningen/" + index;
    return new Spanning(
        "X" + index,
        tekst(plaats + "/tekst", here, language),
        tekst(plaats + "/omgang", here, language),
        List.of());
  }

  private static Tekst tekst(String plaats, String here, String language) {
    String nl = here.equals(plaats) && language.equals("nl") ? "let op fraude" : "let op elkaar";
    String en = here.equals(plaats) && language.equals("en") ? "mind the risks" : "mind each other";
    return Tekst.of(nl, en);
  }
}
