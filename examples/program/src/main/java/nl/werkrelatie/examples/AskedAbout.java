// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.util.Locale;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.examples.io.WerkrelatieFile;
import picocli.CommandLine.Parameters;

/** The one werkrelatie that a command is about. */
final class AskedAbout {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A werkrelatie as JSON, or a geval, looked at on its own day; standard input when left out or '-'.")
  private InputFile file = InputFile.STANDARD_INPUT;

  WerkrelatieFile.Given read(Locale locale) {
    return WerkrelatieFile.read(file, locale);
  }
}
