// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.Documents.ENVELOPE;
import static nl.werkrelatie.json.Documents.werkrelatie;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LimitsTest {
  /** Tokens of the smallest werkrelatie. */
  private static final int SMALLEST = 18;

  @Test
  void a_document_of_the_greatest_length_is_read_in_every_way() {
    String document = padded(Limits.LENGTH);
    for (Executable reading : everyWay(document)) {
      assertRead(reading);
    }
  }

  @Test
  void a_longer_document_is_refused_in_every_way() {
    for (String document : List.of(padded(Limits.LENGTH + 1), padded(3 * Limits.LENGTH))) {
      for (Executable reading : everyWay(document)) {
        assertEquals(List.of("DOCUMENT_TOO_LONG"), Refusals.places(Refusals.of(reading)));
      }
    }
  }

  @Test
  void depth_is_refused_from_one_above_the_limit() {
    assertEquals(
        List.of("UNKNOWN_PROPERTY /*"), Refusals.places(Refusals.of(nested(Limits.DEPTH))));
    assertEquals(
        List.of("UNKNOWN_PROPERTY /*", "TOO_DEEP /*"),
        Refusals.places(Refusals.of(nested(Limits.DEPTH + 1))));
    assertEquals(
        List.of("UNKNOWN_PROPERTY /*", "TOO_DEEP /*"),
        Refusals.places(Refusals.of(nested(100_000))));
    assertEquals(
        List.of("TOO_DEEP"),
        Refusals.places(Refusals.of("[".repeat(Limits.LENGTH))).stream().skip(1).toList());
  }

  @Test
  void depth_inside_bagage_without_a_first_vorm_is_refused_as_well() {
    String deep =
        "'bagage':[{'x':" + "[".repeat(5000) + "]".repeat(5000) + ",'vorm':'systeemkritiek'}]";
    assertEquals(List.of("TOO_DEEP /bagage/0/*"), Refusals.places(Refusals.of(werkrelatie(deep))));
  }

  @Test
  void tokens_are_refused_from_one_above_the_limit() {
    int room = Limits.TOKENS - SMALLEST - 3;
    assertEquals(
        List.of("UNKNOWN_PROPERTY /*"),
        Refusals.places(Refusals.of(werkrelatie("'x':[" + ones(room) + "]"))));
    assertEquals(
        List.of("UNKNOWN_PROPERTY /*", "TOO_MANY_TOKENS"),
        Refusals.places(Refusals.of(werkrelatie("'x':[" + ones(room + 1) + "]"))));
    assertEquals(
        List.of("UNKNOWN_PROPERTY /*", "TOO_MANY_TOKENS /*"),
        Refusals.places(Refusals.of(werkrelatie("'x':[" + ones(room + 9) + "]"))));
  }

  @Test
  void a_text_is_refused_from_one_character_above_the_limit() {
    assertEquals(
        List.of("DATE_REFUSED /begin"),
        Refusals.places(Refusals.of(text("x".repeat(Limits.TEXT)))));
    assertEquals(
        List.of("TEXT_TOO_LONG /begin"),
        Refusals.places(Refusals.of(text("x".repeat(Limits.TEXT + 1)))));
    assertEquals(
        List.of("TEXT_TOO_LONG /begin"), Refusals.places(Refusals.of(text("x".repeat(1_000_000)))));
  }

  @Test
  void a_character_outside_the_first_plane_counts_once() {
    assertEquals(
        List.of("DATE_REFUSED /begin"),
        Refusals.places(Refusals.of(text("\uD83C\uDF33".repeat(Limits.TEXT)))));
    assertEquals(
        List.of("TEXT_TOO_LONG /begin"),
        Refusals.places(Refusals.of(text("\uD83C\uDF33".repeat(Limits.TEXT + 1)))));
  }

  @Test
  void a_name_is_refused_from_one_character_above_the_limit() {
    assertEquals(
        List.of("UNKNOWN_PROPERTY /*"),
        Refusals.places(Refusals.of(werkrelatie("'" + "x".repeat(Limits.TEXT) + "':1"))));
    assertEquals(
        List.of("TEXT_TOO_LONG"),
        Refusals.places(Refusals.of(werkrelatie("'" + "x".repeat(Limits.TEXT + 1) + "':1"))));
  }

  @Test
  void a_long_text_in_an_unknown_property_is_refused_as_well() {
    String document = werkrelatie("'x':['" + "x".repeat(Limits.TEXT + 1) + "']");
    assertEquals(
        List.of("UNKNOWN_PROPERTY /*", "TEXT_TOO_LONG /*"), Refusals.places(Refusals.of(document)));
  }

  @Test
  void very_many_values_after_something_missing_are_not_kept() {
    String missing =
        "{"
            + ENVELOPE
            + ",'inwoner':{},'"
            + "x".repeat(Limits.TEXT)
            + "':["
            + "1,".repeat(2_000_000)
            + "1]}";
    List<DocumentViolation> violations = Refusals.of(Documents.json(missing));
    assertEquals(
        List.of("MISSING /inwoner/id", "UNKNOWN_PROPERTY /*", "TOO_MANY_TOKENS /*"),
        Refusals.places(violations));
    assertEquals("1:72", violations.get(0).line() + ":" + violations.get(0).column());
  }

  private static void assertRead(Executable reading) {
    assertDoesNotThrow(reading, "a document at the limit was refused");
  }

  private static List<Executable> everyWay(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return List.of(
        () -> WerkrelatieJson.read(document),
        () -> WerkrelatieJson.read(bytes),
        () -> WerkrelatieJson.read(new ByteArrayInputStream(bytes)),
        () -> WerkrelatieJson.read(new StringReader(document)));
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
}
