// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.time.LocalDate;
import java.util.Locale;
import nl.werkrelatie.engine.RuleEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How every command looks: on which day, with which rules beside the standard, in which language.
 */
final class Look {
  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description = "The day on which is looked; that of a geval, or today, when left out.")
  private @Nullable LocalDate peildatum;

  @Option(
      names = "--language",
      paramLabel = "nl|en",
      description =
          "The language of the text, and of what is told of a refused file or line; nl when left out.")
  private Language language = Language.nl;

  @Mixin private RuleSets ruleSets = new RuleSets();

  LocalDate day() {
    return peildatum == null ? LocalDate.now() : peildatum;
  }

  LocalDate day(WerkrelatieFile.Given given) {
    return peildatum == null ? given.peildatum().orElseGet(LocalDate::now) : peildatum;
  }

  Locale locale() {
    return language.locale();
  }

  /** This engine with every rule set that was given. */
  RuleEngine engine(RuleEngine engine) {
    return ruleSets.with(engine, locale());
  }
}
