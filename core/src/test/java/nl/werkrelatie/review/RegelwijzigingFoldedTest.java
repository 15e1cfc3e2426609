// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.text.Folding;
import org.junit.jupiter.api.Test;

class RegelwijzigingFoldedTest {
  private static final RuleEngine ENGINE = RuleEngine.standard();

  @Test
  void no_line_is_wider_than_is_asked_unless_one_word_is_and_no_word_is_lost() {
    Stream<Geval> gevallen =
        Stream.of("h32-stilte", "h23-jezelf-laten-zien", "h27-vooruitkijken")
            .flatMap(rule -> Voorbeelden.in(ENGINE).van(rule).gevallen(ENGINE).stream());
    RuleEngine without =
        ENGINE.with(Regelsets.named("oudstad").off("h32-stilte").off("h27-vooruitkijken").build());
    Regelwijziging change = Regelwijziging.between(ENGINE, without, gevallen);
    assertFalse(change.anders().isEmpty(), "nothing is told");
    String page = change.text(Locale.ENGLISH);
    assertEquals(page, change.text(Locale.ENGLISH, new Folding(100)));
    for (int width = 40; width <= 200; width += 20) {
      String folded = change.text(Locale.ENGLISH, new Folding(width));
      assertEquals(List.of(), Folded.tooWide(folded, width), "wider than " + width);
      assertEquals(Folded.words(page), Folded.words(folded), "words at " + width);
    }
  }
}
