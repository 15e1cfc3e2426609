// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.time.LocalDate;
import nl.werkrelatie.examples.io.WerkrelatieFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command looks at one werkrelatie, or at a geval with a day of its own. */
final class GevalLook extends CommandLook {
  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description = "The day the answer is about; that of a geval, or today, when left out.")
  private @Nullable LocalDate peildatum;

  LocalDate day(WerkrelatieFile.Given given) {
    return day(peildatum, given.peildatum());
  }
}
