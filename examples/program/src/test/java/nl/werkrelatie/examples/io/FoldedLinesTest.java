// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import nl.werkrelatie.text.Folding;
import org.junit.jupiter.api.Test;

/** Messages fit a terminal, and stay one line each elsewhere. */
class FoldedLinesTest {
  private static final String MESSAGE = "werkrelatie: " + "woord ".repeat(8).strip();

  private final StringWriter said = new StringWriter();

  @Test
  void a_message_is_folded_on_a_terminal_and_stays_one_line_elsewhere() {
    String folded = "werkrelatie: " + "woord ".repeat(4).strip() + "\n  woord woord woord woord\n";
    told(Optional.of(new Folding(40))).println(MESSAGE);
    assertEquals(folded, said.toString());
    said.getBuffer().setLength(0);
    told(Optional.empty()).println(MESSAGE);
    assertEquals(MESSAGE + System.lineSeparator(), said.toString());
  }

  @Test
  void what_is_flushed_before_its_line_ends_stays_as_it_is() {
    PrintWriter out = told(Optional.of(new Folding(40)));
    String over = "\r" + "done ".repeat(10);
    out.print(over);
    assertEquals("", said.toString());
    out.flush();
    assertEquals(over, said.toString());
    out.println("end");
    assertEquals(over + "end\n", said.toString());
  }

  private PrintWriter told(Optional<Folding> folding) {
    return new PrintWriter(new FoldedLines(said, () -> folding), true);
  }
}
