// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.signaal.Condition.all;
import static nl.werkrelatie.signaal.Condition.any;
import static nl.werkrelatie.signaal.Condition.not;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.catalog.StandaardCatalogus;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.geval.Geval;
import nl.werkrelatie.geval.Gevalverwijzing;
import nl.werkrelatie.review.Regelboek;
import nl.werkrelatie.rules.Regelset;
import nl.werkrelatie.rules.Rule;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;

/**
 * Whole pages of the written account of an engine with a rule set, as they were last read: its own
 * handvatten, one that it holds back more often, one of which it switched a rule off, one that
 * rests on a threshold it set, one about safety, and the index. A rule of a host's own shows
 * conditions within conditions.
 */
class WrittenRegelboekTest {
  private static final Path FILES =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/golden/regelboek");

  /** The rule that it switches off was retired since; the one that took its place is in use. */
  private static final Regelset REGELSET =
      RegelsetJson.read(
          Documents.resource(RegelsetJsonTest.EXAMPLE)
              .replace("h05-krappe-kennismaking", "h05-krap-gesprek"));

  private static final List<Gevalverwijzing> INDEX = Gevallen.index();
  private static final List<Geval> CASES = Gevallen.alle().toList();

  @Test
  void the_pages_read_as_they_were_last_read() throws IOException {
    RuleEngine engine = RuleEngine.standard().with(REGELSET);
    Rule nested =
        Rule.named("h32-samen")
            .when(
                any(
                    all(Signaal.GROEI, not(Signaal.KENNISMAKING)),
                    not(any(Signaal.STILTE, all(Signaal.TIJDSDRUK, not(Signaal.SPAGAAT)))),
                    all(Signaal.STILTE, any(Signaal.STROEFHEID, Signaal.GROEI))))
            .unless(not(all(Signaal.GROEI, Signaal.STILTE)))
            .suggest(StandaardCatalogus.catalogus().handvat("H32").orElseThrow())
            .because("dit laat zien hoe dat leest", "this shows how that reads");
    Map<String, String> pages = Regelboek.of(engine.with(nested), INDEX, CASES.stream()).pages();

    Map<Path, String> read = new LinkedHashMap<>();
    for (String path :
        List.of(
            "nl/ON1.md",
            "en/ON3.md",
            "nl/H27.md",
            "en/H05.md",
            "nl/H32.md",
            "nl/H40.md",
            "en/H49.md",
            "nl/index.md")) {
      read.put(FILES.resolve(path), pages.get(path));
    }
    WrittenFilesTest.assertWritten(read);
  }
}
