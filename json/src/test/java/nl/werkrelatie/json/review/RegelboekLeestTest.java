// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.rules.Aanhouding;
import nl.werkrelatie.signaal.Drempel;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/**
 * How the written account reads to a consulent: nothing twice, nothing odd, nothing unexplained.
 */
class RegelboekLeestTest {
  private static final Map<String, String> STANDARD = RegelboekTest.book(RuleEngine.standard());
  private static final Map<String, String> OWN =
      RegelboekTest.book(
          RuleEngine.standard()
              .with(
                  RegelwijzigingTest.oudstad(
                      Drempels.standard().with(Drempel.STILTE, 60),
                      List.of(new Aanhouding("H20", List.of(Signaal.KORT_TRAJECT))),
                      List.of())));

  private static final Pattern ODD =
      Pattern.compile("(?i)\\b(\\w+) \\1\\b|\\b1 (dagen|days)\\b|[.,:;][.,:;]| [.,;]|\\( | \\)");

  @Test
  void no_word_stands_twice_and_no_sign_stands_oddly() {
    Stream.of(STANDARD, OWN)
        .forEach(
            pages ->
                pages.forEach(
                    (path, page) ->
                        page.lines()
                            .filter(line -> !line.contains("](../") && !line.contains("https://"))
                            .forEach(line -> assertReads(path, line))));
  }

  private static void assertReads(String path, String line) {
    Matcher odd = ODD.matcher(line);
    assertFalse(odd.find(), () -> path + " says '" + odd.group() + "' in: " + line);
  }

  @Test
  void grounds_that_hold_a_handvat_together_are_told_apart() {
    String page = STANDARD.get("nl/H32.md");
    assertTrue(
        page.contains(
            "- `S12` Heronderzoek en kennismaken in één (het geplande gesprek is een kennismaking;"
                + " in het geplande gesprek controleert de gemeente ook het recht op de uitkering)"),
        page);
  }

  @Test
  void a_threshold_of_the_organisation_is_told_at_the_cases_and_the_standard_one_is_not() {
    String note = "Ze zijn bekeken met de drempels hierboven;";
    assertTrue(OWN.get("nl/H32.md").contains(note), "H32 rests on the silence that was set");
    assertFalse(OWN.get("nl/H33.md").contains(note), "H33 does not");
    assertFalse(STANDARD.get("nl/H32.md").contains(note), "nothing was set");
  }

  @Test
  void what_holds_a_handvat_back_tells_its_threshold_too() {
    assertTrue(OWN.get("nl/H20.md").contains("- **T5** `KORT_TRAJECT`: "), OWN.get("nl/H20.md"));
    assertFalse(STANDARD.get("nl/H20.md").contains("- **T5** "), "no rule and no ground asks it");
  }
}
