// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void what_fits_is_printed_whole() {
    assertEquals("Werkrelatie W-1 C-1", OneLine.of("Werkrelatie", "W-1", "C-1"));
    String eighty = "x".repeat(80);
    assertEquals(eighty, OneLine.of(eighty));
  }

  @Test
  void the_longest_word_is_cut_first_and_no_more_than_is_needed() {
    assertEquals("x".repeat(79) + "…", OneLine.of("x".repeat(81)));
    String line = OneLine.of("Suggesties", "W".repeat(64), "C-1", "2026-11-21");
    assertEquals("Suggesties " + "W".repeat(53) + "… C-1 2026-11-21", line);
  }

  @Test
  void two_long_references_stay_recognisable() {
    assertEquals(
        "Werkrelatie " + "W".repeat(32) + "… " + "C".repeat(33) + "…",
        OneLine.of("Werkrelatie", "W".repeat(64), "C".repeat(64)));
  }

  @Test
  void a_character_beyond_the_basic_plane_is_never_cut_in_half() {
    String line = OneLine.of("😀".repeat(100));
    assertEquals("😀".repeat(79) + "…", line);
  }

  @Test
  void a_line_end_in_a_text_makes_no_second_line() {
    assertEquals("Tekst een twee", OneLine.of("Tekst", "een\r\ntwee"));
  }
}
