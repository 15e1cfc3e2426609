// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a host's own parser quotes before our module is asked, and after it was; the format's own
 * document warns of it.
 */
class HostBareBodyTest {
  private static final String NAME = "GEHEIM";

  static List<HostMapper> all() {
    return HostMapper.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_parser_of_a_host_quotes_a_body_that_is_no_json_from_its_first_token(HostMapper mapper) {
    String body = NAME + " belde vandaag";
    Exception quoted = assertThrows(Exception.class, () -> mapper.read(body, Werkrelatie.class));
    assertTrue(quoted.getMessage().contains("'" + NAME + "'"), quoted::getMessage);
    assertSilent(body, "SYNTAX_BROKEN");
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_parser_of_a_host_quotes_what_follows_the_end_or_passes_over_it(HostMapper mapper)
      throws IOException {
    String body = Documents.werkrelatie("") + " " + NAME;
    if (mapper.generation() == 2) {
      assertEquals("W-1", mapper.read(body, Werkrelatie.class).inwoner().id());
    } else {
      Exception quoted = assertThrows(Exception.class, () -> mapper.read(body, Werkrelatie.class));
      assertTrue(quoted.getMessage().contains("'" + NAME + "'"), quoted::getMessage);
    }
    assertSilent(body, "TEXT_AFTER_END");
  }

  private static void assertSilent(String body, String code) {
    DocumentRefusedException refused =
        Refusals.refusal(() -> WerkrelatieJson.read(body.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(code), Refusals.places(refused.violations()));
    assertFalse(refused.toString().contains(NAME), refused::toString);
  }
}
