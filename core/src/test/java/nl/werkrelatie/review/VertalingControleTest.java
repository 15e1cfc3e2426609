// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static nl.werkrelatie.review.Found.assertFinds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkrelatie.handvat.Adressaat;
import nl.werkrelatie.handvat.Bronvermelding;
import nl.werkrelatie.handvat.Handvat;
import nl.werkrelatie.handvat.Kernvraag;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.rules.Catalogus;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.rules.Uitschakeling;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of a rule set that was left in one language is found where it stands. */
class VertalingControleTest {
  private static final Tekst TRANSLATED = Tekst.of("dit is vertaald", "this is translated");
  private static final Tekst LEFT = Tekst.of("dit is vertaald", " dit is vertaald ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "naam",
        "verantwoording",
        "handvatten/0/titel",
        "handvatten/0/tekst",
        "handvatten/0/bronnen/0/toelichting",
        "regels/0/want",
        "spanningen/0/tekst",
        "spanningen/0/omgang",
        "uitgeschakeld/0/reden"
      })
  void a_text_that_is_the_same_in_both_languages_is_found(String plaats) {
    assertFinds("VERTALING_GELIJK damdorp " + plaats, with(plaats, LEFT), with("", LEFT));
    assertEquals(
        1,
        Regelcontrole.of(with(plaats, LEFT)).punten(Controlesoort.VERTALING_GELIJK).size(),
        "texts that were left");
  }

  @Test
  void one_word_can_be_the_same_in_both_languages() {
    Regelset contact = with("handvatten/0/titel", Tekst.of("Contact", "Contact"));
    assertTrue(Regelcontrole.of(contact).punten(Controlesoort.VERTALING_GELIJK).isEmpty());
  }

  @Test
  void the_text_itself_is_told() {
    String text = Regelcontrole.of(with("regels/0/want", LEFT)).text(Locale.ROOT);
    assertTrue(text.contains("tekst zijn gelijk: ‘dit is vertaald’\n"), text);
  }

  /** Everything translated but the text at this place. */
  private static Regelset with(String plaats, Tekst text) {
    Bronvermelding first = Regelsets.standard("H01").bronnen().get(0);
    Handvat handvat =
        new Handvat(
            "DAM1",
            at("handvatten/0/titel", plaats, text),
            at("handvatten/0/tekst", plaats, text),
            Kernvraag.RUIMTE_GEVEN,
            List.of(Adressaat.CONSULENT),
            List.of(),
            List.of(),
            List.of(
                new Bronvermelding(
                    first.bron(),
                    first.directheid(),
                    first.kennis(),
                    false,
                    Optional.of(at("handvatten/0/bronnen/0/toelichting", plaats, text)))));
    Rule rule =
        new Rule("r", Signaal.STILTE, Optional.empty(), handvat, at("regels/0/want", plaats, text));
    Spanning spanning =
        new Spanning(
            "DX1",
            at("spanningen/0/tekst", plaats, text),
            at("spanningen/0/omgang", plaats, text),
            List.of("DAM1"));
    Uitschakeling off =
        new Uitschakeling("h42-caseload", at("uitgeschakeld/0/reden", plaats, text));
    return new Regelset(
        new Catalogus(
            "damdorp",
            "1",
            at("naam", plaats, text),
            at("verantwoording", plaats, text),
            List.of(handvat),
            List.of(rule),
            List.of(),
            List.of(),
            List.of(spanning)),
        LocalDate.of(2026, 11, 21),
        TRANSLATED,
        Drempels.standard(),
        List.of(),
        List.of(),
        List.of(off));
  }

  private static Tekst at(String here, String plaats, Tekst text) {
    return here.equals(plaats) ? text : TRANSLATED;
  }
}
