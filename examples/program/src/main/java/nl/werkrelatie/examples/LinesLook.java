// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command looks at werkrelaties one a line, which have no day of their own. */
final class LinesLook extends CommandLook {
  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description = "The day the answers are about; today when left out.")
  private @Nullable LocalDate peildatum;

  LocalDate day() {
    return day(peildatum, Optional.empty());
  }
}
