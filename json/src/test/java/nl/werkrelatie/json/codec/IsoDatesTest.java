// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates and times are read as java.time reads them, without a text being made of them. */
class IsoDatesTest {
  private static final List<String> OTHER_SIGNS =
      List.of("", "0", "1", "2", "3", "5", "6", "9", "/", ":", "-", ".", " ", "T", "\u0663", "10");

  @Test
  void every_text_beside_a_date_is_read_as_java_time_reads_it() {
    for (String date :
        List.of(
            "2026-11-29", "2026-02-28", "2024-02-29", "1900-02-28", "0000-01-01", "9999-12-31")) {
      for (String text : beside(date)) {
        // java.time takes years with a sign.
        boolean signed = text.startsWith("-") || text.startsWith("+");
        @Nullable LocalDate expected = signed ? null : parsed(text, LocalDate::parse);
        assertEquals(
            expected, IsoDates.date(("x" + text + "5").toCharArray(), 1, text.length()), text);
      }
    }
  }

  @Test
  void every_text_beside_a_time_is_read_as_java_time_reads_it() {
    for (String time :
        List.of("00:00", "23:59", "09:05:00", "23:59:59", "12:34:56.7", "12:34:56.000000001")) {
      for (String text : beside(time)) {
        // java.time takes a point with nothing after it.
        @Nullable LocalTime expected = text.endsWith(".") ? null : parsed(text, LocalTime::parse);
        assertEquals(
            expected, IsoDates.time(("x" + text + "5").toCharArray(), 1, text.length()), text);
      }
    }
  }

  /** It, and what becomes of it when one sign or two beside each other are others, or none. */
  private static Set<String> beside(String text) {
    Set<String> texts = new LinkedHashSet<>(List.of(text, text + "0", text + "x", ""));
    for (int at = 0; at < text.length(); at++) {
      for (String one : OTHER_SIGNS) {
        texts.add(text.substring(0, at) + one + text.substring(at + 1));
        for (String two : OTHER_SIGNS) {
          texts.add(
              text.substring(0, at) + one + two + text.substring(Math.min(at + 2, text.length())));
        }
      }
    }
    return texts;
  }

  private static <T> @Nullable T parsed(String text, Function<CharSequence, T> parse) {
    try {
      return parse.apply(text);
    } catch (DateTimeParseException none) {
      return null;
    }
  }
}
