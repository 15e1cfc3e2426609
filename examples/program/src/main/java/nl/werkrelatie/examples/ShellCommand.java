// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import jdk.jshell.tool.JavaShellToolBuilder;
import nl.werkrelatie.examples.shell.SpokenExecution;
import nl.werkrelatie.examples.shell.ToolMessages;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Starts JShell with the library, three invented werkrelaties and functions that answer in words.
 */
@Command(
    name = "shell",
    mixinStandardHelpOptions = true,
    description =
        "Starts JShell with everything imported. What is typed is forgotten at the end. Needs a JDK.")
final class ShellCommand implements Callable<Integer> {
  private static final String SCRIPT = "/werkrelatie.jsh";

  private static final Tekst FAULT =
      Tekst.of(
          "JShell stopte door een fout van zichzelf; start opnieuw",
          "JShell stopped by a fault of its own; start again");
  private static final Tekst NO_JSHELL =
      Tekst.of(
          "deze Java heeft geen JShell; start met de java van een JDK, 17 of later",
          "this Java has no JShell; start it with the java of a JDK, 17 or later");
  private static final Tekst MODULE_PATH =
      Tekst.of(
          "JShell werkt niet als het programma van een modulepad start; start het met java -jar werkrelatie.jar shell",
          "JShell does not work when the program is started from a module path; start it with java -jar werkrelatie.jar shell");
  private static final Tekst NO_TEMPORARY =
      Tekst.of(
          "JShell heeft een map voor tijdelijke bestanden nodig waarin je mag schrijven, en dat mag nu niet; noem een andere met java -Djava.io.tmpdir=MAP -jar werkrelatie.jar shell",
          "JShell needs a folder for temporary files in which you may write, and now you may not; name another with java -Djava.io.tmpdir=DIR -jar werkrelatie.jar shell");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--script",
      description =
          "Prints the start script instead, for plain jshell: jshell --class-path werkrelatie.jar werkrelatie.jsh")
  private boolean script;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Locale locale = Program.of(Objects.requireNonNull(spec)).locale();
    String start = script(locale);
    if (script) {
      out.print(start);
      out.flush();
      return 0;
    }
    Optional<Tekst> hindrance =
        hindrance(
            ShellCommand.class.getModule().isNamed(),
            ModuleLayer.boot().findModule("jdk.jshell").isPresent());
    if (hindrance.isPresent()) {
      return failed(hindrance.get().in(locale));
    }
    Path file;
    try {
      file = Files.writeString(Files.createTempFile("werkrelatie", ".jsh"), start);
    } catch (IOException unwritable) {
      return failed(NO_TEMPORARY.in(locale));
    }
    try {
      return start(file);
    } catch (RuntimeException | Error fault) {
      // The compiler inside JShell can fail on a line; a trace of it helps no reader.
      return failed(FAULT.in(locale) + " (" + fault.getClass().getSimpleName() + ")");
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Why JShell cannot start, if it cannot: what is typed is compiled against a class path. */
  static Optional<Tekst> hindrance(boolean onModulePath, boolean hasJShell) {
    return onModulePath
        ? Optional.of(MODULE_PATH)
        : Optional.of(NO_JSHELL).filter(none -> !hasJShell);
  }

  private int failed(String why) {
    Objects.requireNonNull(spec).commandLine().getErr().println("werkrelatie: " + why);
    return 1;
  }

  /** Starts JShell in this process, so that one Java runs and not two; its history is not kept. */
  private static int start(Path script) throws Exception {
    System.setProperty("werkrelatie.history", "none");
    // We read JShell's own words, so they have to be in one language.
    Locale.setDefault(Locale.ENGLISH);
    return JavaShellToolBuilder.builder()
        .persistence(new HashMap<>())
        .locale(Locale.ENGLISH)
        .out(ToolMessages.stream(), System.out, System.out)
        .start(arguments(script));
  }

  /** So that /reset and /env give everything back that was there at the start. */
  private static String[] arguments(Path script) {
    List<String> arguments = new ArrayList<>(List.of("--execution", SpokenExecution.NAME));
    // Another class path in /env takes the place of this one; a module path stays beside it.
    String jar = System.getProperty("java.class.path");
    if (jar.endsWith(".jar") && !jar.contains(File.pathSeparator)) {
      arguments.addAll(
          List.of("-C", "--module-path=" + jar, "-C", "--add-modules=ALL-MODULE-PATH"));
    }
    // As a startup script and not as a file to load, which is loaded once.
    arguments.addAll(List.of("--startup", "DEFAULT", "--startup", script.toString()));
    return arguments.toArray(String[]::new);
  }

  /** The script speaks Dutch until it is asked for another language. */
  private static String script(Locale locale) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ShellCommand.class.getResourceAsStream(SCRIPT), SCRIPT)) {
      String dutch = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return locale.equals(Language.nl.locale())
          ? dutch
          : dutch.replace("welcome();\n", "language(\"" + locale + "\");\nwelcome();\n");
    }
  }
}
