// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.werkrelatie.handvat.Bron;
import nl.werkrelatie.handvat.Spanning;
import nl.werkrelatie.handvat.Veld;
import nl.werkrelatie.handvat.Volgorde;
import nl.werkrelatie.signaal.Signaal;
import nl.werkrelatie.signaal.Voorrang;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text and no name of a catalogue holds what nobody sees, whoever made it. */
class HiddenTextTest {
  private static final Tekst TEKST = Tekst.of("een", "one");
  private static final String BIDI =
      "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
  private static final String SEPARATORS = "\u2028\u2029";

  private static final List<Consumer<String>> MAKERS =
      List.of(
          text -> Tekst.of(text, "one"),
          text -> Tekst.of("een", text),
          text -> new Bron(text, TEKST, List.of("a.example"), Veld.ZORG),
          text -> new Bron("B1", TEKST, List.of("a.example", text), Veld.ZORG),
          text -> new Volgorde(text, "H1", Optional.of("H2")),
          text -> new Spanning(text, TEKST, TEKST, List.of()),
          text -> new Uitschakeling(text, TEKST),
          text -> new Voorrang(text, "code", Signaal.STILTE, List.of(), TEKST),
          text -> catalogus(text, "1"),
          text -> catalogus("eigen", text));

  @Tag("long")
  @Test
  void of_all_characters_those_that_nobody_sees_are_refused_and_no_other() {
    Set<String> refused = new TreeSet<>();
    Set<String> expected = new TreeSet<>();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      String hex = Integer.toHexString(point);
      if (Tekst.isHidingIn("a" + Character.toString(point) + "b")) {
        refused.add(hex);
      }
      boolean control = Character.getType(point) == Character.CONTROL && point != 9 && point != 10;
      if (control || (BIDI + SEPARATORS).indexOf(point) >= 0) {
        expected.add(hex);
      }
    }
    assertEquals(expected, refused, "the characters");
  }

  @Test
  void a_carriage_return_stands_before_a_line_feed_only() {
    assertEquals("een\r\ntwee", Tekst.of("een\r\ntwee", "one").nl());
    for (String text : List.of("een\rtwee", "een\r", "een\r\r\ntwee", "een\n\rtwee")) {
      assertThrows(IllegalArgumentException.class, () -> Tekst.of(text, "one"));
    }
  }

  @Test
  void every_text_and_name_is_checked_wherever_it_is_made() {
    for (Consumer<String> maker : MAKERS) {
      maker.accept("een\ttekst\nmet \u200c en \u200d, \u05d0\u0627\u00e9\ud83c\udf33");
      for (String hidden :
          List.of("\u0000", "\u001b", "\u007f", "\u0085", "\u202e", "\u2066", "\u2028")) {
        String message =
            assertThrows(
                    IllegalArgumentException.class,
                    () -> maker.accept("GEHEIM" + hidden + "een"),
                    "it is accepted")
                .getMessage();
        assertFalse(message.contains("GEHEIM") || message.contains(hidden), message);
      }
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new Rule("r\u202e", Signaal.STILTE, Optional.empty(), Village.THEE, TEKST));
  }

  private static Catalogus catalogus(String id, String versie) {
    return new Catalogus(
        id, versie, TEKST, TEKST, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
