// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Names of files that the locale has no letters for. */
class FileNameTest {
  private static final Predicate<String> ASCII = name -> name.matches("[\\x01-\\x7F]+");
  private static final FileName IN_C = new FileName(StandardCharsets.US_ASCII, ASCII);

  @Test
  void a_letter_that_the_locale_does_not_have_makes_a_name_lost() {
    assertTrue(IN_C.isLost("één.json", "/home"));
    assertTrue(IN_C.isLost("\uFFFD\uFFFD.json", "/home"), "as Java reads it");
    assertFalse(IN_C.isLost("een.json", "/home"));
  }

  @Test
  void a_name_in_a_folder_that_the_locale_has_no_letters_for_is_lost_too() {
    assertTrue(IN_C.isLost("een.json", "/home/\uFFFD\uFFFD"));
    assertFalse(IN_C.isLost("/home/een.json", "/home/\uFFFD\uFFFD"), "this says its own folder");
  }

  @Test
  void a_system_that_takes_every_letter_loses_none() {
    FileName everything = new FileName(StandardCharsets.US_ASCII, name -> true);
    assertFalse(everything.isLost("één.json", "/home/één"));
  }

  @Test
  void what_is_no_name_for_another_reason_is_another_mistake() {
    assertFalse(IN_C.isLost("een\0.json", "/home"));
    assertFalse(
        new FileName(Charset.forName("UTF-8"), ASCII).isLost("één.json", "/home"),
        "the locale can write it");
  }
}
