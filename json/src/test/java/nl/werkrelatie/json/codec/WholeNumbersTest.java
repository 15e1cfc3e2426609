// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeNumbersTest {

  @Test
  void digits_are_a_number_as_far_as_an_int_goes_and_no_further() {
    for (int number : List.of(0, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
      assertEquals(number, WholeNumbers.parse(Integer.toString(number)));
    }
    for (String beyond :
        List.of("2147483648", "-2147483649", "99999999999", "-9999999999", "1" + "0".repeat(40))) {
      assertEquals(null, WholeNumbers.parse(beyond), beyond);
    }
  }
}
