// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import static nl.werkrelatie.engine.Table.P;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.werkrelatie.model.Gespreksmoment;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Systeemkritiek;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.model.Zichtbaarheid;
import org.junit.jupiter.api.Test;

/** What the consulent reads first, who is number 25 for this inwoner and expects criticism. */
class FirstScreenTest {
  private static final int SCREEN = 40;

  private final Suggesties suggesties = RuleEngine.standard().suggest(werkrelatie(), P);

  @Test
  void five_are_shown_and_the_others_are_named() {
    assertEquals(List.of("H01", "H14", "H16", "H17", "H37"), ids(suggesties.atMost(5).alle()));
    assertEquals(
        List.of("H10", "H02", "H03", "H04", "H18", "H19", "H40"),
        ids(suggesties.atMost(5).overige()));
    assertEquals(List.of("H01"), ids(suggesties.atMost(1).alle()));
  }

  @Test
  void it_fits_on_two_screens() {
    for (Locale locale : Weergaven.LANGUAGES) {
      long lines = suggesties.text(locale).lines().count();
      assertTrue(lines <= 2 * SCREEN, () -> lines + " lines: " + suggesties.text(locale));
    }
  }

  private static List<String> ids(List<Suggestie> some) {
    return some.stream().map(suggestie -> suggestie.handvat().id()).toList();
  }

  private static Werkrelatie werkrelatie() {
    return Table.empty()
        .withVolgnummer(25)
        .withBegin(P.minusDays(3))
        .withGespreksmomenten(
            withPredecessor("m1", 40),
            withPredecessor("m2", 130),
            Table.planned()
                .withSoort(Gesprekssoort.KENNISMAKING)
                .withInitiatief(Initiatief.GEMEENTE)
                .withMinuten(60))
        .withBagage(
            Systeemkritiek.builder()
                .id("b1")
                .datum(P.minusDays(3))
                .soort(Systeemkritieksoort.EERDERE_BEGELEIDING)
                .zichtbaarheid(Zichtbaarheid.VERWACHT)
                .build());
  }

  private static Gespreksmoment withPredecessor(String id, int daysAgo) {
    return Gespreksmoment.held(id, P.minusDays(daysAgo), Kanaal.KANTOOR)
        .withStatus(Gespreksstatus.GELUKT)
        .withInitiatief(Initiatief.GEMEENTE)
        .withMetVoorganger(true);
  }
}
