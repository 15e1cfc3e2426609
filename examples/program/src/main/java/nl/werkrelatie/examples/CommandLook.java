// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.examples.io.WerkrelatieFile;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Folding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How every command looks: on which day, with which rules and thresholds, in which language. */
final class CommandLook {
  @Option(
      names = "--peildatum",
      paramLabel = "YYYY-MM-DD",
      description = "The day the answer is about; that of a geval, or today, when left out.")
  private @Nullable LocalDate peildatum;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Mixin private RuleSets ruleSets = new RuleSets();

  LocalDate day() {
    return day(Optional.empty());
  }

  LocalDate day(WerkrelatieFile.Given given) {
    return day(given.peildatum());
  }

  private LocalDate day(Optional<LocalDate> own) {
    CommandSpec command = Objects.requireNonNull(spec);
    return peildatum == null ? own.orElseGet(() -> today(command)) : peildatum;
  }

  /** Today; standard error says so, so that nobody takes it for the day of another zone. */
  static LocalDate today(CommandSpec command) {
    Program program = Program.of(command);
    LocalDate day = program.today().day();
    command.commandLine().getErr().println("werkrelatie: " + Today.told(day).in(program.locale()));
    return day;
  }

  Locale locale() {
    return Program.of(Objects.requireNonNull(spec)).locale();
  }

  Folding folding() {
    return Program.of(Objects.requireNonNull(spec)).folding();
  }

  /** The standard engine with every rule set that was given. */
  RuleEngine rules() {
    return ruleSets.rules(locale());
  }

  /** The same with every threshold that was given. */
  RuleEngine engine() {
    return ruleSets.engine(locale());
  }

  /** These thresholds, and in their place those that were given with the call. */
  Drempels drempels(Drempels given) {
    return ruleSets.drempels(given);
  }
}
