// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.werkrelatie.json.codec.Nearest;
import org.junit.jupiter.api.Test;

/** What an author is asked who mistyped a name. */
class NearestTest {
  private static final List<String> KNOWN = List.of("stilte", "stroefheid", "ON1", "ON12");

  @Test
  void a_name_in_other_capitals_is_that_name() {
    assertEquals(List.of("stilte"), Nearest.to("STILTE", KNOWN));
    assertEquals(List.of("stilte"), Nearest.to("Stillte", KNOWN));
    assertEquals(List.of("ON1"), Nearest.to("on1", KNOWN));
  }

  @Test
  void a_name_that_looks_like_none_has_no_neighbour() {
    assertEquals(List.of(), Nearest.to("KENNISMAKING", KNOWN));
    assertEquals(List.of(), Nearest.to("?", KNOWN));
  }
}
