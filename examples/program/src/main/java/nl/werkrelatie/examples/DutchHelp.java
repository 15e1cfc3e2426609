// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.werkrelatie.text.Tekst;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help in Dutch, with the names of values, which the texts of the help cannot hold. */
final class DutchHelp extends Help {
  private static final String TEXTS = "nl.werkrelatie.examples.hulp";

  private static final Map<String, String> DUTCH =
      Map.of(
          "FILE", "BESTAND",
          "DIR", "MAP",
          "NAME", "NAAM",
          "NAME=N", "NAAM=N",
          "TEXT", "TEKST",
          "YYYY-MM-DD", "JJJJ-MM-DD");

  private DutchHelp(CommandSpec command, ColorScheme colours) {
    super(command, colours);
  }

  static void useIn(CommandLine program) {
    program.getCommandSpec().usageMessage().synopsisSubcommandLabel("OPDRACHT");
    program.setHelpFactory(DutchHelp::of);
  }

  /** Reads the texts only now, so that a command that answers does not wait for them. */
  private static Help of(CommandSpec command, ColorScheme colours) {
    command.resourceBundle(ResourceBundle.getBundle(TEXTS, Locale.ROOT));
    if (!command.usageMessage().exitCodeList().isEmpty()) {
      // The texts would set it above no list too.
      command.usageMessage().exitCodeListHeading("%nUitkomst (exit code):%n");
    }
    return new DutchHelp(command, colours);
  }

  /** How this value is called in a sentence. */
  static Tekst of(ArgSpec argument) {
    String label = argument.paramLabel();
    return Tekst.of(DUTCH.getOrDefault(label, label), label);
  }

  @Override
  public IParamLabelRenderer parameterLabelRenderer() {
    IParamLabelRenderer english = super.parameterLabelRenderer();
    return new IParamLabelRenderer() {
      @Override
      public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
        String text = english.renderParameterLabel(argument, Ansi.OFF, styles).plainString();
        return colorScheme()
            .optionParamText(text.replace(argument.paramLabel(), of(argument).nl()));
      }

      @Override
      public String separator() {
        return english.separator();
      }
    };
  }
}
