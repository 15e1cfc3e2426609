// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.signaal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unknown is never no: it settles a question only when the other part does not. */
class StandTest {

  @ParameterizedTest
  @CsvSource({
    "GELDT, GELDT, GELDT, GELDT",
    "GELDT, GELDT_NIET, GELDT_NIET, GELDT",
    "GELDT, NIET_VASTGELEGD, NIET_VASTGELEGD, GELDT",
    "GELDT_NIET, GELDT_NIET, GELDT_NIET, GELDT_NIET",
    "GELDT_NIET, NIET_VASTGELEGD, GELDT_NIET, NIET_VASTGELEGD",
    "NIET_VASTGELEGD, NIET_VASTGELEGD, NIET_VASTGELEGD, NIET_VASTGELEGD"
  })
  void both_and_either(Stand one, Stand other, Stand both, Stand either) {
    assertEquals(both, one.and(other));
    assertEquals(both, other.and(one));
    assertEquals(either, one.or(other));
    assertEquals(either, other.or(one));
  }

  @ParameterizedTest
  @CsvSource({"GELDT, GELDT_NIET", "GELDT_NIET, GELDT", "NIET_VASTGELEGD, NIET_VASTGELEGD"})
  void the_opposite(Stand one, Stand other) {
    assertEquals(other, one.not());
  }
}
