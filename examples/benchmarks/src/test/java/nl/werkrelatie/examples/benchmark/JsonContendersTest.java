// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library is measured against others that lose nothing of a document. */
class JsonContendersTest {

  static Stream<Werkrelatie> werkrelaties() {
    return Stream.concat(
        IntStream.of(0, 1, 40).mapToObj(MeasuredWerkrelaties::withMoments),
        Gevallen.alle().map(Geval::werkrelatie));
  }

  @ParameterizedTest
  @MethodSource("werkrelaties")
  void the_plain_records_lose_nothing(Werkrelatie werkrelatie) {
    PlainRecords.Relatie records =
        JsonContenders.checkedRecords(JsonContenders.written(werkrelatie));
    assertEquals(werkrelatie, WerkrelatieJson.read(PlainRecords.write(records)));
  }

  @ParameterizedTest
  @MethodSource("werkrelaties")
  void the_bare_tokens_give_the_same_bytes(Werkrelatie werkrelatie) {
    byte[] document = JsonContenders.written(werkrelatie);
    assertArrayEquals(document, JsonContenders.checkedTokens(document).write());
  }

  @Test
  void records_that_lose_something_are_not_measured() {
    byte[] document =
        new String(
                JsonContenders.written(MeasuredWerkrelaties.withMoments(1)), StandardCharsets.UTF_8)
            .replace("\"volgnummer\"", "\"volgnummerVanGisteren\"")
            .getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalStateException.class, () -> JsonContenders.checkedRecords(document));
  }

  @Test
  void tokens_that_give_another_document_are_not_measured() {
    byte[] document = "{\"schemaVersie\": 1}".getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalStateException.class, () -> JsonContenders.checkedTokens(document));
  }
}
