// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.json.RegelsetJson;

/** An engine with the rule sets of files, beside the standard catalogue. */
final class RuleFiles {
  private RuleFiles() {}

  static RuleEngine engine(List<Path> files) throws IOException {
    RuleEngine engine = RuleEngine.standard();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        engine = engine.with(RegelsetJson.read(in));
      }
    }
    return engine;
  }
}
