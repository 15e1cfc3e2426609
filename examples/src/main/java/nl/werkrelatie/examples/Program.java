// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.werkrelatie.engine.Herkomst;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code werkrelatie}: from a werkrelatie file to suggesties with reasons. */
@Command(
    name = "werkrelatie",
    version = "werkrelatie " + Herkomst.BIBLIOTHEEK,
    mixinStandardHelpOptions = true,
    subcommands = {
      SuggestCommand.class,
      SuggestAllCommand.class,
      TimelineCommand.class,
      CompareCommand.class,
      AccountCommand.class,
      CheckCommand.class,
      SchemaCommand.class,
      ShellCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Handvatten for the werkrelatie between inwoner and consulent: suggestions with their reasons, never a score.")
public final class Program {

  /**
   * Runs the program; exits with 0 when it answered, 1 when the werkrelatie was refused, 2 when it
   * was called in a wrong way.
   */
  public static void main(String[] args) {
    // SLF4J would tell every reader that nothing listens to it.
    if (System.getProperty("slf4j.internal.verbosity") == null) {
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
    // Accents come out right whatever the character set of the terminal is said to be.
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Program())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Program::date)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Program::oneLine)
        .setExecutionExceptionHandler((failure, command, call) -> refused(failure, command))
        .execute(args);
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException refused) {
      throw new CommandLine.TypeConversionException("it is no date; write it as 2026-11-21");
    }
  }

  private static int oneLine(CommandLine.ParameterException refused, String[] args) {
    PrintWriter err = refused.getCommandLine().getErr();
    err.println("werkrelatie: " + refused.getMessage() + "; see --help");
    return CommandLine.ExitCode.USAGE;
  }

  /** What a command cannot use is told in lines; anything else is a fault of this program. */
  private static int refused(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof RefusedInput refused) {
      refused.lines().forEach(line -> command.getErr().println("werkrelatie: " + line));
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}
