// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.model.Inwoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sweep itself: a mark that is leaked on purpose is found. */
class LeakSweepControlTest {
  static Stream<Throwable> leaking() {
    Exception suppressing = new IllegalStateException("silent");
    suppressing.addSuppressed(new IllegalStateException(Marks.TEXT));
    Exception deep = new IllegalStateException("silent", new RuntimeException(suppressing));
    return Stream.of(
        new IllegalStateException(Marks.TEXT),
        new IllegalStateException("no year " + Marks.YEAR),
        new IllegalStateException("silent", new IllegalStateException(Marks.NUMBER)),
        suppressing,
        deep,
        new IllegalStateException("silent") {
          private static final long serialVersionUID = 1L;

          @Override
          public String getLocalizedMessage() {
            return Marks.BSN;
          }
        });
  }

  @ParameterizedTest
  @MethodSource("leaking")
  void a_mark_anywhere_in_a_failure_is_found(Throwable failure) {
    String told = Marks.told(failure);
    assertThrows(AssertionError.class, () -> Marks.assertNone("control", told));
  }

  @Test
  void a_failure_without_a_mark_is_let_through() {
    Marks.assertNone("control", Marks.told(new IllegalStateException("silent", new Exception())));
  }

  @Test
  void a_mark_on_either_stream_or_in_a_log_is_found() {
    for (Runnable leak : List.<Runnable>of(this::print, this::complain, this::log)) {
      try (Overheard overheard = new Overheard()) {
        leak.run();
        String said = overheard.said();
        assertThrows(AssertionError.class, () -> Marks.assertNone("control", said));
      }
    }
  }

  @Test
  void a_date_or_a_number_that_is_printed_is_found_and_an_id_that_is_shared() {
    LocalDate peildatum = LocalDate.of(2176, 11, 22);
    assertFalse(Printed.leaks("control", "2176-11-23", peildatum).isEmpty(), "a date is let go");
    assertFalse(Printed.leaks("control", "73317", peildatum).isEmpty(), "a number is let go");
    assertTrue(Printed.leaks("control", "on 2176-11-22", peildatum).isEmpty(), "the peildatum");
    assertFalse(Printed.of(Inwoner.of(Marks.TEXT)).withId().isEmpty(), "an id is let go");
  }

  private void print() {
    System.out.print(Marks.TEXT);
  }

  private void complain() {
    System.err.print(Marks.TEXT);
  }

  /** The engine logs the names of its catalogues; this one's is a mark. */
  private void log() {
    RuleEngine.standard().with(SmallCatalogus.named(Marks.TEXT));
  }
}
