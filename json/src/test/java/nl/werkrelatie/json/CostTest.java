// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkrelatie.json.document.DocumentViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {

  @Test
  void what_takes_little_is_within_the_bound() {
    Cost.assertWithin(Cost.MOST_BYTES, "nothing", () -> {});
  }

  @Tag("long")
  @Test
  void what_asks_for_too_much_memory_fails_and_is_named() {
    int most = Math.toIntExact(Cost.MOST_BYTES);
    AssertionError failure =
        assertThrows(
            AssertionError.class,
            () ->
                Cost.assertWithin(
                    Cost.MOST_BYTES, "a large list", () -> assertTrue(sum(most + 1) == 0)));
    assertTrue(failure.getMessage().startsWith("a large list takes "), failure.getMessage());
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource({"400, 46", "1000, 79"})
  void unknown_names_among_very_many_signalen_are_refused_within_the_bound(int own, int length) {
    String document = withUnknownNames(own, length);
    List<DocumentViolation> violations =
        Corpora.read(
            "unknown names",
            document.getBytes(StandardCharsets.UTF_8),
            bytes -> RegelsetJson.read(bytes));
    assertEquals(99, violations.size());
  }

  /** A rule set with so many own signalen, and rules that name others of this length. */
  private static String withUnknownNames(int own, int length) {
    String signalen =
        IntStream.range(0, own)
            .mapToObj(
                number ->
                    "{'code':'%s','gegeven':'dagen_sinds_persoonlijk_contact','minstens':1}"
                        .formatted(name(46, number)))
            .collect(Collectors.joining(","));
    String regels =
        IntStream.range(0, 99)
            .mapToObj(
                number ->
                    "{'id':'r-%d','handvat':'H01','als':'%s','want':{'nl':'a','en':'b'}}"
                        .formatted(number, name(length, 5000 + number)))
            .collect(Collectors.joining(","));
    return SchemaExceptionsTest.regelset("'signalen':[" + signalen + "],'regels':[" + regels + "]");
  }

  private static String name(int length, int number) {
    String end = Integer.toString(number);
    return "eigen_" + "a".repeat(length - 6 - end.length()) + end;
  }

  private static int sum(int length) {
    int sum = 0;
    for (byte one : new byte[length]) {
      sum += one;
    }
    return sum;
  }
}
