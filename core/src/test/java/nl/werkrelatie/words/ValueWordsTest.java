// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import nl.werkrelatie.model.Aanwezige;
import nl.werkrelatie.model.Beleving;
import nl.werkrelatie.model.Contextdruk;
import nl.werkrelatie.model.Gespreksdoel;
import nl.werkrelatie.model.Gesprekssoort;
import nl.werkrelatie.model.Gespreksstatus;
import nl.werkrelatie.model.Gevolg;
import nl.werkrelatie.model.Initiatief;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Kwaliteit;
import nl.werkrelatie.model.Levensverhaalsoort;
import nl.werkrelatie.model.Perspectief;
import nl.werkrelatie.model.Signaalsoort;
import nl.werkrelatie.model.Systeemkritieksoort;
import nl.werkrelatie.model.Toezeggingstatus;
import nl.werkrelatie.model.Zichtbaarheid;
import org.junit.jupiter.api.Test;

/** The table of what the values of the model are called. */
class ValueWordsTest {

  @Test
  void every_value_that_is_recorded_has_words_for_a_consulent() {
    Stream.<Enum<?>[]>of(
            Aanwezige.values(),
            Beleving.values(),
            Contextdruk.values(),
            Gespreksdoel.values(),
            Gesprekssoort.values(),
            Gespreksstatus.values(),
            Gevolg.values(),
            Initiatief.values(),
            Kanaal.values(),
            Kwaliteit.values(),
            Levensverhaalsoort.values(),
            Perspectief.values(),
            Signaalsoort.values(),
            Systeemkritieksoort.values(),
            Toezeggingstatus.values(),
            Zichtbaarheid.values())
        .flatMap(Stream::of)
        .forEach(
            value -> {
              assertDoesNotThrow(() -> ValueWords.label(value), value::name);
              assertDoesNotThrow(() -> ValueWords.inSentence(value), value::name);
            });
  }

  @Test
  void what_the_inwoner_is_never_shown_has_no_words_to_the_inwoner() {
    Stream.concat(
            Stream.<Enum<?>>of(Levensverhaalsoort.HUISELIJK_GEWELD),
            Stream.<Enum<?>[]>of(Contextdruk.values(), Zichtbaarheid.values()).flatMap(Stream::of))
        .forEach(
            value ->
                assertThrows(
                    NullPointerException.class, () -> ValueWords.toInwoner(value), value::name));
  }
}
