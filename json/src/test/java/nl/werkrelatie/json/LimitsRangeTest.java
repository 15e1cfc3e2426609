// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.werkrelatie.json.codec.read.Json;
import nl.werkrelatie.json.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadConstraints;

/** Which limits a host can set. */
class LimitsRangeTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("ranges")
  void a_limit_is_refused_outside_its_range(String name, int most, IntFunction<Limits> with) {
    for (int inside : new int[] {1, most}) {
      assertNotNull(with.apply(inside), name + " " + inside);
    }
    for (int outside : new int[] {0, -1, Integer.MIN_VALUE, most + 1, Integer.MAX_VALUE}) {
      IllegalArgumentException refused =
          assertThrowsExactly(IllegalArgumentException.class, () -> with.apply(outside));
      assertEquals(
          "the limit " + name + " is " + outside + "; give 1 to " + most, refused.getMessage());
    }
  }

  static Stream<Arguments> ranges() {
    Limits standard = Limits.standard();
    return Stream.of(
        range("length", 100_000_000, standard::withLength),
        range("depth", 1_000, standard::withDepth),
        range("tokens", 10_000_000, standard::withTokens),
        range("textLength", 100_000_000, standard::withTextLength),
        range("violations", 10_000, standard::withViolations));
  }

  private static Arguments range(String name, int most, IntFunction<Limits> with) {
    return Arguments.of(name, most, with);
  }

  @Test
  void setting_one_limit_leaves_the_others() {
    assertEquals(new Limits(5_000_000, 32, 100_000, 20_000, 100), Limits.standard());
    assertEquals(
        new Limits(1, 2, 3, 4, 5),
        Limits.standard()
            .withLength(1)
            .withDepth(2)
            .withTokens(3)
            .withTextLength(4)
            .withViolations(5));
  }

  @Test
  void the_parser_has_no_limit_that_speaks_before_ours() {
    StreamReadConstraints parser = Json.FACTORY.streamReadConstraints();
    assertEquals(Limits.MOST_DEPTH + 1, parser.getMaxNestingDepth(), "depth");
    assertEquals(Limits.MOST_LENGTH + 1, parser.getMaxStringLength(), "texts");
    assertEquals(Limits.MOST_LENGTH + 1, parser.getMaxNameLength(), "names");
    assertEquals(Limits.MOST_LENGTH + 1, parser.getMaxNumberLength(), "numbers");
    assertEquals(-1, parser.getMaxDocumentLength(), "documents");
    assertEquals(-1, parser.getMaxTokenCount(), "tokens");
  }
}
