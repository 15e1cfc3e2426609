// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.gevallen.Gevallen;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

/** A client that openapi-generator makes of {@code api.json}, in TypeScript, against the host. */
class TypeScriptClientTest {
  private static final Path BASE = Path.of(System.getProperty("basedir"));
  private static final String PROGRAM =
      "target/typescript/compiled/src/test/typescript/roundtrip.js";

  @Test
  void every_published_werkrelatie_goes_through_the_client_and_is_kept_the_same() throws Exception {
    List<Werkrelatie> werkrelaties = new ArrayList<>();
    werkrelaties.add(
        WerkrelatieJson.read(
            Files.readString(BASE.resolve("../werkrelaties/de-vijfentwintigste.json"))));
    Gevallen.alle().map(Geval::werkrelatie).forEach(werkrelaties::add);
    try (RunningHost host = new RunningHost()) {
      assertEquals(werkrelaties.size() + " werkrelaties\n", said(host.base(), lines(werkrelaties)));
      for (int index = 0; index < werkrelaties.size(); index++) {
        assertEquals(werkrelaties.get(index), host.kept(Integer.toString(index)));
      }
    }
  }

  private static String lines(List<Werkrelatie> werkrelaties) {
    return werkrelaties.stream()
        .map(werkrelatie -> WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT) + "\n")
        .collect(Collectors.joining());
  }

  /** What the program says, with what it says of faults, when it is given this. */
  private static String said(String address, String input) throws IOException {
    Path given = Files.writeString(BASE.resolve("target/typescript/werkrelaties.jsonl"), input);
    Process node =
        new ProcessBuilder("node", BASE.resolve(PROGRAM).toString(), address)
            .redirectInput(given.toFile())
            .redirectErrorStream(true)
            .start();
    return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
