// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.werkrelatie.text.Folding;
import org.junit.jupiter.api.Test;

/** How wide the terminal is, and that nothing else has a width. */
class TerminalTest {
  private static final Supplier<String> UNASKED = () -> fail("stty was asked");

  @Test
  void a_file_or_a_pipe_has_no_width_whatever_the_environment_says() {
    Terminal file = new Terminal(false, "60", UNASKED);
    assertEquals(OptionalInt.empty(), file.width());
    assertEquals(Optional.empty(), file.folding());
  }

  @Test
  void what_the_environment_says_counts_before_what_is_asked() {
    assertEquals(OptionalInt.of(60), new Terminal(true, "60", UNASKED).width());
  }

  @Test
  void the_terminal_is_asked_when_the_environment_tells_no_width() {
    assertEquals(OptionalInt.of(132), new Terminal(true, null, () -> "24 132\n").width());
    for (String nonsense : new String[] {"", "0", "-5", "wide", "99999999999"}) {
      assertEquals(OptionalInt.of(91), new Terminal(true, nonsense, () -> "0 91\n").width());
    }
  }

  @Test
  void a_terminal_of_unknown_width_is_taken_to_be_eighty_columns_wide() {
    for (String said : new String[] {"", "0 0\n", "stty: standard input: no terminal\n"}) {
      Terminal terminal = new Terminal(true, null, () -> said);
      assertEquals(OptionalInt.empty(), terminal.width(), said);
      assertEquals(Optional.of(new Folding(80)), terminal.folding(), said);
    }
  }

  @Test
  void a_terminal_on_which_no_text_fits_gets_the_narrowest_text() {
    assertEquals(Optional.of(new Folding(40)), new Terminal(true, "12", UNASKED).folding());
    assertEquals(Optional.of(new Folding(200)), new Terminal(true, "200", UNASKED).folding());
  }
}
