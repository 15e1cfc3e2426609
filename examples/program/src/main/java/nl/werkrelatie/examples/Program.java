// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.engine.Herkomst;
import nl.werkrelatie.examples.io.ConsoleCharacters;
import nl.werkrelatie.examples.io.FoldedLines;
import nl.werkrelatie.examples.io.RefusedInput;
import nl.werkrelatie.examples.io.StandardOutput;
import nl.werkrelatie.examples.io.Surroundings;
import nl.werkrelatie.examples.io.Terminal;
import nl.werkrelatie.text.Folding;
import nl.werkrelatie.text.Tekst;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TraceLevel;

/** The program {@code werkrelatie}: from a werkrelatie file to suggesties with reasons. */
@Command(
    name = "werkrelatie",
    version = "werkrelatie " + Herkomst.BIBLIOTHEEK,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    addMethodSubcommands = false,
    description =
        "Handvatten for the werkrelatie between inwoner and consulent: suggestions with their reasons, never a score.")
public final class Program {
  private static final List<Class<?>> COMMANDS =
      List.of(
          SuggestCommand.class,
          SuggestAllCommand.class,
          TimelineCommand.class,
          OverdrachtCommand.class,
          KlantcontactenCommand.class,
          CompareCommand.class,
          RulesPictureCommand.class,
          CatalogusCommand.class,
          AccountCommand.class,
          CheckCommand.class,
          CaseloadCommand.class,
          TablesCommand.class,
          AgreementCommand.class,
          CodebookCommand.class,
          SchemaCommand.class,
          ShellCommand.class);

  private static final Tekst LOST =
      Tekst.of(
          "de standaarduitvoer neemt niets meer aan; niet alles is geschreven",
          "standard output takes no more; not everything is written");
  private static final Tekst HELP = Tekst.of("zie --help", "see --help");

  /** Picocli needs this much for its columns. */
  private static final int NARROWEST_HELP = 55;

  /** Read before the rest of the line, so that every mistake is in this language too. */
  private final Locale locale;

  private final Surroundings around;

  @Option(
      names = Language.OPTION,
      scope = ScopeType.INHERIT,
      paramLabel = "nl|en",
      description = "The language of every answer and message; nl when left out.")
  private Language language = Language.nl;

  private Program(Language asked, Surroundings around) {
    this.locale = asked.locale();
    this.around = around;
  }

  /** The program that runs this command. */
  static Program of(CommandSpec command) {
    return (Program) command.root().userObject();
  }

  Locale locale() {
    return locale;
  }

  Today today() {
    return new Today(around.clock());
  }

  Surroundings around() {
    return around;
  }

  /** How wide an answer in words is: as wide as the terminal, and as ever in a file or a pipe. */
  Folding folding() {
    return around.output().folding().orElse(Folding.standard());
  }

  /**
   * Runs the program; exits with 0 when it answered, 1 when the werkrelatie was refused, 2 when it
   * was called in a wrong way.
   */
  public static void main(String[] args) {
    // Otherwise SLF4J says to every reader that nothing listens to it.
    if (System.getProperty("slf4j.internal.verbosity") == null) {
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
    Surroundings around = Surroundings.real();
    Charset console = Terminal.characters();
    // In a file or a pipe it is UTF-8, whatever the character set of this process is said to be.
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    OutputStream shown = ConsoleCharacters.to(around.output(), console, output);
    PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    PrintWriter out = new PrintWriter(stream, true, StandardCharsets.UTF_8);
    OutputStream errors = ConsoleCharacters.to(around.errors(), console, System.err);
    Writer messages = new OutputStreamWriter(errors, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(new FoldedLines(messages, around.errors()::folding), true);
    int exit = run(around, out, err, args);
    boolean lost = stream.checkError() && !output.closedByReader();
    System.exit(lost ? lost(err, args) : exit);
  }

  /** Says that not everything was written, and gives the exit code for it. */
  private static int lost(PrintWriter err, String... args) {
    err.println("werkrelatie: " + LOST.in(Language.asked(args).locale()));
    return CommandLine.ExitCode.SOFTWARE;
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(Surroundings.writing(Clock.systemUTC()), out, err, args);
  }

  static int run(Surroundings around, PrintWriter out, PrintWriter err, String... args) {
    return commandLine(around, args)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Program::oneLine)
        .setExecutionExceptionHandler((failure, command, call) -> refused(failure, command))
        .execute(args);
  }

  static CommandLine commandLine(Surroundings around, String... args) {
    // Otherwise it writes to standard error what was typed.
    CommandLine.tracer().setLevel(TraceLevel.OFF);
    Language asked = Language.asked(args);
    CommandLine program = new CommandLine(new Program(asked, around));
    needed(args).forEach(program::addSubcommand);
    Values.registerWith(program);
    if (asked == Language.nl) {
      DutchHelp.useIn(program);
    }
    return program
        .setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(true)
        .setExecutionStrategy(Program::onlyOnce);
  }

  /** Only the command that is named first: to look through them all takes a tenth of a second. */
  private static List<Class<?>> needed(String... args) {
    if (args.length > 0) {
      for (Class<?> command : COMMANDS) {
        if (command.getAnnotation(Command.class).name().equals(args[0])) {
          return List.of(command);
        }
      }
    }
    return COMMANDS;
  }

  private static int onlyOnce(ParseResult call) {
    OnlyOnce.require(call);
    for (ParseResult asked = call; asked != null; asked = asked.subcommand()) {
      if (asked.isUsageHelpRequested()) {
        fitHelp(asked.commandSpec());
      }
    }
    return new CommandLine.RunLast().execute(call);
  }

  private static void fitHelp(CommandSpec command) {
    of(command)
        .around()
        .output()
        .folding()
        .map(folding -> Math.max(NARROWEST_HELP, folding.width()))
        .ifPresent(command.usageMessage()::width);
  }

  private static int oneLine(CommandLine.ParameterException refused, String[] args) {
    CommandLine command = refused.getCommandLine();
    Locale locale = of(command.getCommandSpec()).locale();
    String said = Mistake.sentence(refused).in(locale);
    String pause = said.endsWith("?") ? " " : "; ";
    command.getErr().println("werkrelatie: " + said + pause + HELP.in(locale));
    return CommandLine.ExitCode.USAGE;
  }

  /** What a command cannot use is reported in lines; anything else is a fault of this program. */
  private static int refused(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof RefusedInput refused) {
      refused.lines().forEach(line -> command.getErr().println("werkrelatie: " + line));
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}
