// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.werkrelatie.engine.RuleEngine;
import nl.werkrelatie.signaal.Drempels;
import nl.werkrelatie.text.Folding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * How every command looks: with which rules and thresholds, in which language; and on which day, of
 * which each kind of command has its own option.
 */
abstract class CommandLook {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Mixin private RuleSets ruleSets = new RuleSets();

  /** The day that was asked, or else this day, or else today. */
  final LocalDate day(@Nullable LocalDate asked, Optional<LocalDate> own) {
    CommandSpec command = Objects.requireNonNull(spec);
    return asked == null ? own.orElseGet(() -> today(command)) : asked;
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
