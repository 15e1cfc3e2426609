// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is told while long work goes on, by a clock that is set by hand. */
class ProgressTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  private final StringWriter said = new StringWriter();
  private double seconds = 1000;

  @Test
  void elsewhere_it_is_a_line_after_the_first_second_and_then_now_and_again() {
    Progress progress = progress(Terminal.NONE, NL, OptionalLong.empty());
    after(progress, 0.9, 900);
    assertEquals("", said.toString(), "within the first second");
    after(progress, 0.1, 1000);
    assertEquals("werkrelatie: 1000 regels gedaan, 1000 per seconde\n", told());
    after(progress, 9, 9000);
    assertEquals("", told(), "soon after the last");
    after(progress, 1, 22_000);
    assertEquals("werkrelatie: 22000 regels gedaan, 2000 per seconde\n", told());
    progress.end();
    assertEquals("werkrelatie: 22000 regels gedaan, 2000 per seconde\n", told());
  }

  @Test
  void what_is_left_follows_from_the_bytes_that_are_read() throws IOException {
    Progress progress = progress(Terminal.NONE, Locale.ENGLISH, OptionalLong.of(1000));
    progress.reading(new ByteArrayInputStream(new byte[250])).readAllBytes();
    after(progress, 10, 500);
    assertEquals("werkrelatie: 500 lines done, 50 per second, about 30 seconds left\n", told());
    progress.reading(new ByteArrayInputStream(new byte[1])).read();
    after(progress, 890, 501);
    assertTrue(told().endsWith(", about 45 minutes left\n"), said.toString());
    progress.end();
    assertEquals("werkrelatie: 501 lines done, 1 per second\n", told(), "nothing is left");
  }

  @Test
  void reading_alone_tells_too_so_that_a_first_long_line_is_no_silence() throws IOException {
    Progress progress = progress(Terminal.NONE, NL, OptionalLong.of(100));
    seconds += 1;
    progress.reading(new ByteArrayInputStream(new byte[50])).readAllBytes();
    assertEquals("werkrelatie: 0 regels gedaan, 0 per seconde, nog zo’n 1 seconde\n", told());
  }

  @Test
  void on_a_terminal_one_line_is_written_over_each_second() {
    Progress progress = progress(terminal("80"), NL, OptionalLong.empty());
    after(progress, 1, 1);
    assertEquals("\r1 regel gedaan, 1 per seconde", told());
    after(progress, 0.5, 2);
    assertEquals("", told(), "within the second");
    after(progress, 0.5, 2000);
    assertEquals("\r2000 regels gedaan, 1000 per seconde", told());
    String wiped = "\r" + " ".repeat("2000 regels gedaan, 1000 per seconde".length()) + "\r";
    progress.message("werkrelatie: streamregel 2001 is geweigerd");
    assertEquals(wiped + "werkrelatie: streamregel 2001 is geweigerd\n", told());
    after(progress, 8, 2010);
    assertEquals("\r2010 regels gedaan, 201 per seconde", told());
    after(progress, 2000, 2011);
    assertEquals("\r2011 regels gedaan, 1 per seconde  ", told(), "the longer line is covered");
  }

  @Test
  void a_line_that_is_written_over_is_never_wider_than_the_terminal() throws IOException {
    Map<String, String> fitting =
        Map.of(
            "40", "123456 regels gedaan",
            "50", "123456 regels gedaan, nog zo’n 500 minuten",
            "60", "123456 regels gedaan, nog zo’n 500 minuten",
            "61", "123456 regels gedaan, 4115 per seconde, nog zo’n 500 minuten");
    for (String width : fitting.keySet()) {
      Progress progress = progress(terminal(width), NL, OptionalLong.of(1_000_000));
      progress.reading(new ByteArrayInputStream(new byte[1000])).readAllBytes();
      after(progress, 30, 123_456);
      assertEquals("\r" + fitting.get(width), told(), width);
    }
  }

  @Test
  void answers_on_the_same_screen_are_not_written_over() {
    Surroundings screen =
        new Surroundings(Clock.systemUTC(), this::nanos, terminal("80"), terminal("80"));
    Progress progress = new Progress(true, out(), screen, NL, OptionalLong.empty());
    after(progress, 1, 5);
    assertEquals("werkrelatie: 5 regels gedaan, 5 per seconde\n", told());
  }

  @Test
  void who_does_not_ask_hears_only_messages() {
    Surroundings around =
        new Surroundings(Clock.systemUTC(), this::nanos, Terminal.NONE, terminal("80"));
    Progress progress = new Progress(false, out(), around, NL, OptionalLong.empty());
    after(progress, 100, 5);
    progress.message("werkrelatie: een regel is geweigerd");
    progress.end();
    assertEquals("werkrelatie: een regel is geweigerd\n", told());
  }

  private Progress progress(Terminal errors, Locale locale, OptionalLong size) {
    Surroundings around = new Surroundings(Clock.systemUTC(), this::nanos, Terminal.NONE, errors);
    return new Progress(true, out(), around, locale, size);
  }

  private void after(Progress progress, double passed, long lines) {
    seconds += passed;
    progress.done(lines);
  }

  /** What was said since the last time. */
  private String told() {
    String told = said.toString().replace(System.lineSeparator(), "\n");
    said.getBuffer().setLength(0);
    return told;
  }

  private PrintWriter out() {
    return new PrintWriter(said, true);
  }

  private long nanos() {
    return Math.round(seconds * 1e9);
  }

  private static Terminal terminal(String columns) {
    return new Terminal(true, columns, () -> "");
  }
}
