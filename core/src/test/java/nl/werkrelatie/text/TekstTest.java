// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text says something in both languages, and nothing that nobody sees. */
class TekstTest {

  @ParameterizedTest
  @CsvSource({"'',one", "een,''", "' ',one", "een,' '", "'',''"})
  void both_languages_say_something(String nl, String en) {
    assertThrows(IllegalArgumentException.class, () -> Tekst.of(nl, en));
    assertEquals("een", Tekst.of("een", "one").nl());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001f", "\u007f", "\u061c", "\u202e", "\u2028", "\u2066"})
  void what_nobody_sees_hides(String hidden) {
    assertTrue(Tekst.isHidingIn("a" + hidden + "b"));
    assertTrue(Tekst.isHidingIn(hidden));
    assertThrows(IllegalArgumentException.class, () -> Tekst.guardShown(hidden));
  }

  @Test
  void what_everybody_sees_does_not() {
    for (String shown :
        new String[] {"", "a ~ b", "één", "\u2019", "\u20ac", "\u200d", "\t", "\n"}) {
      assertFalse(Tekst.isHidingIn(shown), shown);
    }
  }
}
