// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CostTest {

  @Test
  void what_takes_little_is_within_the_bound() {
    Cost.assertWithin(Cost.MOST_BYTES, "nothing", () -> {});
  }

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

  private static int sum(int length) {
    int sum = 0;
    for (byte one : new byte[length]) {
      sum += one;
    }
    return sum;
  }
}
