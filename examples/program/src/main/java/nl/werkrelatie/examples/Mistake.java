// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.util.List;
import java.util.Objects;
import nl.werkrelatie.text.Tekst;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A wrong call as a sentence of our own, made from its kind alone: picocli's messages repeat what
 * was typed, and that can be a dossier.
 */
final class Mistake {
  private Mistake() {}

  static Tekst sentence(ParameterException refused) {
    if (refused instanceof WrongCall own) {
      return own.said();
    }
    CommandSpec command = refused.getCommandLine().getCommandSpec();
    ArgSpec argument = refused.getArgSpec();
    if (refused.getCause() instanceof BadValue bad && argument != null) {
      return after(name(argument), bad.said());
    }
    if (refused instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, command);
    }
    if (refused instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    if (argument != null) {
      return after(name(argument), Tekst.of("is zo niet te gebruiken", "cannot be used like this"));
    }
    return command.subcommands().isEmpty()
        ? Tekst.of("deze aanroep is niet te begrijpen", "this call cannot be understood")
        : Tekst.of(
            "noem een opdracht: " + String.join(", ", command.subcommands().keySet()),
            "name a command: " + String.join(", ", command.subcommands().keySet()));
  }

  private static Tekst unmatched(UnmatchedArgumentException unmatched, CommandSpec command) {
    String typed = unmatched.getUnmatched().isEmpty() ? "" : unmatched.getUnmatched().get(0);
    if (typed.startsWith("-") && typed.length() > 1) {
      List<String> known = command.options().stream().map(OptionSpec::longestName).toList();
      return Suggested.after(
          Tekst.of("deze optie bestaat niet", "there is no such option"),
          typed.split("=", 2)[0],
          known);
    }
    if (!command.subcommands().isEmpty()) {
      return Suggested.after(
          Tekst.of("deze opdracht bestaat niet", "there is no such command"),
          typed,
          command.subcommands().keySet());
    }
    return Tekst.of(
        "er staat te veel op de regel; " + command.name() + " kan dat niet gebruiken",
        "there is too much on the line; " + command.name() + " cannot use it");
  }

  private static Tekst missing(ArgSpec argument) {
    Tekst label = DutchHelp.of(argument);
    return argument.isPositional()
        ? Tekst.of("noem " + label.nl(), "name " + label.en())
        : after(
            name(argument),
            Tekst.of("mist een waarde; geef " + label.nl(), "misses a value; give " + label.en()));
  }

  private static Tekst after(Tekst name, Tekst said) {
    return Tekst.of(name.nl() + " " + said.nl(), name.en() + " " + said.en());
  }

  private static Tekst name(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String name = Objects.requireNonNull(option.longestName());
      return Tekst.of(name, name);
    }
    return DutchHelp.of(argument);
  }
}
