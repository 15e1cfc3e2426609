// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.review.Regelboek;
import org.junit.jupiter.api.Test;

/**
 * Whole pages of the written account of an engine with a rule set, as they were last read: its own
 * handvatten, one that it holds back more often, one of which it switched a rule off, one that
 * rests on a threshold it set, one about safety, and the index.
 */
class WrittenRegelboekTest {
  private static final Path FILES =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/golden/regelboek");

  @Test
  void the_pages_read_as_they_were_last_read() throws IOException {
    // The rule that it switches off was retired since; the one that took its place is in use.
    String regelset =
        Documents.resource("released/1/regelset.json")
            .replace("h05-krappe-kennismaking", "h05-krap-gesprek");
    RuleEngine engine = RuleEngine.standard().with(RegelsetJson.read(regelset));
    Map<String, String> pages = Regelboek.of(engine, Gevallen.index(), Gevallen.alle()).pages();

    Map<Path, String> read = new LinkedHashMap<>();
    for (String path :
        List.of(
            "nl/ON1.md",
            "en/ON3.md",
            "nl/H27.md",
            "en/H05.md",
            "nl/H32.md",
            "en/H49.md",
            "nl/index.md")) {
      read.put(FILES.resolve(path), pages.get(path));
    }
    WrittenFilesTest.assertWritten(read);
  }
}
