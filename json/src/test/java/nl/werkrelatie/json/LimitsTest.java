// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.ENVELOPE;
import static nl.werkrelatie.json.Documents.json;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit is exact, whatever it is set to and however the document is given. */
class LimitsTest {
  /** Tokens of the smallest werkrelatie. */
  private static final int SMALLEST = 18;

  private static final String TREE = "\uD83C\uDF33";

  /** The standard, less than it, and more than it. */
  static Stream<Limits> limits() {
    return Stream.of(
        Limits.standard(),
        new Limits(2_000, 9, 60, 300, 5),
        new Limits(6_000_000, Limits.MOST_DEPTH, 250_000, 1_000_000, 250));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void a_document_is_read_up_to_the_length(Limits limits) {
    assertRead(limits, padded(limits.length()));
    assertTold(limits, padded(limits.length() + 1), "DOCUMENT_TOO_LONG");
    assertTold(limits, padded(3 * limits.length()), "DOCUMENT_TOO_LONG");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("limits")
  void a_length_in_bytes_counts_bytes_and_one_in_characters_counts_characters(Limits limits) {
    Limits own = limits.withTextLength(Limits.MOST_LENGTH).withViolations(1);
    String document =
        werkrelatie("'" + "é".repeat(own.length() - werkrelatie("'':1").length()) + "':1");
    assertEquals(own.length(), document.length(), "the length of the document");
    Map<String, Executable> doors = Doors.of(document, own);
    for (String door : List.of("bytes", "stream")) {
      assertEquals(List.of("DOCUMENT_TOO_LONG"), told(doors.get(door)), door);
    }
    for (String door : List.of("string", "reader")) {
      assertEquals(List.of("UNKNOWN_PROPERTY /*"), told(doors.get(door)), door);
    }
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("limits")
  void depth_is_refused_from_one_above_the_limit(Limits limits) {
    Limits own = limits.withTokens(Limits.MOST_TOKENS).withLength(Limits.standard().length());
    assertTold(own, nested(own.depth()), "UNKNOWN_PROPERTY /*");
    assertTold(own, nested(own.depth() + 1), "UNKNOWN_PROPERTY /*", "TOO_DEEP /*");
    assertTold(own, nested(100_000), "UNKNOWN_PROPERTY /*", "TOO_DEEP /*");
    assertTold(own, "[".repeat(own.length()), "WRONG_TYPE", "TOO_DEEP");
  }

  @ParameterizedTest
  @MethodSource("limits")
  void depth_inside_bagage_without_a_first_vorm_is_refused_as_well(Limits limits) {
    Limits own = limits.withTokens(Limits.MOST_TOKENS).withLength(Limits.standard().length());
    String deep =
        "'bagage':[{'x':" + "[".repeat(5000) + "]".repeat(5000) + ",'vorm':'systeemkritiek'}]";
    assertTold(own, werkrelatie(deep), "TOO_DEEP /bagage/0/*");
  }

  @ParameterizedTest
  @MethodSource("limits")
  void tokens_are_refused_from_one_above_the_limit(Limits limits) {
    int room = limits.tokens() - SMALLEST - 3;
    assertTold(limits, werkrelatie("'x':[" + ones(room) + "]"), "UNKNOWN_PROPERTY /*");
    assertTold(
        limits,
        werkrelatie("'x':[" + ones(room + 1) + "]"),
        "UNKNOWN_PROPERTY /*",
        "TOO_MANY_TOKENS");
    assertTold(
        limits,
        werkrelatie("'x':[" + ones(room + 9) + "]"),
        "UNKNOWN_PROPERTY /*",
        "TOO_MANY_TOKENS /*");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("limits")
  void a_text_is_refused_from_one_character_above_the_limit(Limits limits) {
    Limits own = limits.withLength(Limits.MOST_LENGTH);
    int most = own.textLength();
    assertTold(own, text("x".repeat(most)), "DATE_REFUSED /begin");
    assertTold(own, text("x".repeat(most + 1)), "TEXT_TOO_LONG /begin");
    assertTold(own, text("\\u0078".repeat(most)), "DATE_REFUSED /begin");
    assertTold(own, text("\\u0078".repeat(most + 1)), "TEXT_TOO_LONG /begin");
    assertTold(own, text("x".repeat(2 * most)), "TEXT_TOO_LONG /begin");
  }

  @ParameterizedTest
  @MethodSource("limits")
  void a_character_outside_the_first_plane_counts_once(Limits limits) {
    Limits own = limits.withLength(Limits.MOST_LENGTH);
    assertTold(own, text(TREE.repeat(own.textLength())), "DATE_REFUSED /begin");
    assertTold(own, text(TREE.repeat(own.textLength() + 1)), "TEXT_TOO_LONG /begin");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("limits")
  void a_name_is_refused_from_one_character_above_the_limit(Limits limits) {
    Limits own = limits.withLength(Limits.MOST_LENGTH);
    String name = "x".repeat(own.textLength());
    assertTold(own, werkrelatie("'" + name + "':1"), "UNKNOWN_PROPERTY /*");
    assertTold(own, werkrelatie("'x" + name + "':1"), "TEXT_TOO_LONG");
    assertTold(
        own, werkrelatie("'x':['x" + name + "']"), "UNKNOWN_PROPERTY /*", "TEXT_TOO_LONG /*");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("limits")
  void a_number_is_as_long_as_the_document_allows(Limits limits) {
    String digits = "1".repeat(limits.length() - werkrelatie("'volgnummer':").length());
    assertTold(limits, werkrelatie("'volgnummer':" + digits), "WRONG_TYPE /volgnummer");
    String fraction = digits.substring(2) + ".5";
    assertTold(limits, werkrelatie("'volgnummer':" + fraction), "WRONG_TYPE /volgnummer");
  }

  @ParameterizedTest
  @MethodSource("limits")
  void violations_are_told_up_to_the_limit(Limits limits) {
    Limits own = limits.withTokens(Limits.MOST_TOKENS).withLength(Limits.standard().length());
    int most = own.violations();
    for (int wrong : new int[] {most - 1, most, most + 1, 50 * most}) {
      Doors.of(werkrelatie(unknown(wrong)), own)
          .forEach(
              (door, reading) -> assertEquals(Math.min(wrong, most), told(reading).size(), door));
    }
  }

  @Test
  void one_violation_is_enough_when_the_limit_is_one() {
    Limits one = Limits.standard().withViolations(1);
    assertTold(one, werkrelatie("'x':1,'begin':5"), "UNKNOWN_PROPERTY /*");
    assertRead(one, werkrelatie(""));
  }

  @Test
  void without_limits_given_the_standard_ones_hold() {
    Doors.standard(padded(Limits.standard().length()))
        .forEach((door, reading) -> assertDoesNotThrow(reading, door));
    Doors.standard(padded(Limits.standard().length() + 1))
        .forEach(
            (door, reading) -> assertEquals(List.of("DOCUMENT_TOO_LONG"), told(reading), door));
    Doors.standard(nested(Limits.standard().depth() + 1))
        .forEach(
            (door, reading) ->
                assertEquals(List.of("UNKNOWN_PROPERTY /*", "TOO_DEEP /*"), told(reading), door));
  }

  @Test
  void a_geval_is_read_within_limits_as_well() {
    String geval = Gevallen.document("S01");
    Limits exact = Limits.standard().withLength(geval.length());
    assertEquals(GevalJson.read(geval), GevalJson.within(exact).read(geval));
    Limits tight = exact.withLength(geval.length() - 1);
    assertEquals(List.of("DOCUMENT_TOO_LONG"), told(() -> GevalJson.within(tight).read(geval)));
  }

  @Test
  void a_long_document_is_copied_twice_at_most() {
    int length = Limits.standard().length();
    long twice = 4L * length + 500_000;
    Doors.of(padded(length), Limits.standard())
        .forEach(
            (door, reading) ->
                Cost.assertWithin(twice, door, () -> assertDoesNotThrow(reading, door)));
  }

  @Test
  void very_many_values_after_something_missing_are_not_kept() {
    String missing =
        "{"
            + ENVELOPE
            + ",'inwoner':{},'"
            + "x".repeat(Limits.standard().textLength())
            + "':["
            + "1,".repeat(2_000_000)
            + "1]}";
    List<DocumentViolation> violations = Refusals.of(json(missing));
    assertEquals(
        List.of("MISSING /inwoner/id", "UNKNOWN_PROPERTY /*", "TOO_MANY_TOKENS /*"),
        Refusals.places(violations));
    assertEquals("1:72", violations.get(0).line() + ":" + violations.get(0).column());
  }

  private static void assertRead(Limits limits, String document) {
    Doors.of(document, limits)
        .forEach(
            (door, reading) ->
                assertDoesNotThrow(reading, () -> "refused at the limit, by " + door));
  }

  private static void assertTold(Limits limits, String document, String... told) {
    Doors.of(document, limits)
        .forEach((door, reading) -> assertEquals(List.of(told), told(reading), door));
  }

  private static List<String> told(Executable reading) {
    return Refusals.places(Refusals.of(reading));
  }

  private static String padded(int length) {
    String document = werkrelatie("");
    assertFalse(document.length() > length, "the document is longer than the test asks");
    return document + " ".repeat(length - document.length());
  }

  /** A werkrelatie with so many objects and lists inside each other. */
  private static String nested(int depth) {
    return werkrelatie("'x':" + "[".repeat(depth - 1) + "]".repeat(depth - 1));
  }

  private static String ones(int times) {
    return "1,".repeat(times - 1) + "1";
  }

  private static String text(String text) {
    return werkrelatie("'begin':'" + text + "'");
  }

  private static String unknown(int times) {
    return IntStream.range(0, times)
        .mapToObj(number -> "'x" + number + "':1")
        .collect(Collectors.joining(","));
  }
}
