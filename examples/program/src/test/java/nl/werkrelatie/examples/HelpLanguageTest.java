// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkrelatie.examples.io.Surroundings;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help is in one language: Dutch unless English is asked. */
class HelpLanguageTest {

  @Test
  void every_sentence_of_the_help_has_its_dutch_and_its_english() {
    Map<String, String> dutch = sentences("--language=nl");
    Map<String, String> english = sentences("--language=en");
    assertEquals(english.keySet(), dutch.keySet(), "what is explained");
    dutch.forEach(
        (what, text) -> {
          assertTrue(!text.isBlank(), () -> what + " is not explained");
          assertNotEquals(english.get(what), text, () -> what + " is not translated");
        });
  }

  @Test
  void every_key_of_the_dutch_help_belongs_to_something() {
    TreeSet<String> loose =
        new TreeSet<>(ResourceBundle.getBundle("nl.werkrelatie.examples.hulp").keySet());
    CommandLine program = Program.commandLine(Surroundings.writing(Clock.systemUTC()));
    remove(loose, program);
    program.getSubcommands().values().forEach(command -> remove(loose, command));
    loose.removeIf(key -> key.contains("usage."));
    assertEquals(new TreeSet<>(), loose, "keys that explain nothing");
  }

  @Test
  void the_language_counts_wherever_it_stands() {
    for (String call :
        new String[] {
          "--language en suggest --help",
          "suggest --help --language en",
          "suggest --language=EN --help"
        }) {
      assertTrue(told(call).startsWith("Usage: werkrelatie suggest "), call);
    }
    assertTrue(told("suggest --help").startsWith("Gebruik: werkrelatie suggest "), "no Dutch");
    for (String command :
        new String[] {"", "suggest ", "compare ", "account ", "check ", "overdracht "}) {
      String dutch = told(command + "--help");
      assertFalse(dutch.matches("(?s).*\\b(?:FILE|DIR|NAME|YYYY|COMMAND)\\b.*"), () -> dutch);
    }
    assertEquals("werkrelatie: noem BESTAND; zie --help\n", told("check"));
    assertEquals("werkrelatie: name FILE; see --help\n", told("check --language en"));
    assertEquals(
        "werkrelatie: there is no such option; did you mean --sources? see --help\n",
        told("suggest --souces --language en"));
    assertEquals(
        "werkrelatie: there is no such command; did you mean check? see --help\n",
        told("chekc --language en"));
  }

  @Test
  void the_shell_begins_in_the_language_that_is_asked() {
    assertFalse(told("shell --script").contains("language("), "a language in the Dutch script");
    assertTrue(
        told("shell --script --language en").contains("\nlanguage(\"en\");\nwelcome();\n"),
        "no English");
  }

  @Test
  void no_heading_stands_above_nothing() {
    for (String command : new String[] {"", "schema ", "shell "}) {
      assertFalse(told(command + "--help").contains("(exit code)"), command);
    }
    assertTrue(told("suggest --help").contains("\nUitkomst (exit code):\n"), "no heading");
  }

  @Test
  void a_day_of_a_geval_is_promised_only_where_a_geval_is_read() {
    for (String command : new String[] {"suggest-all", "tables"}) {
      assertFalse(words(command + " --help").contains("geval, of vandaag"), command);
      assertFalse(words(command + " --help --language en").contains("of a geval"), command);
    }
    assertTrue(words("suggest --help --language en").contains("that of a geval, or today"));
  }

  private static void remove(TreeSet<String> loose, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName(".");
    for (ArgSpec argument : command.getCommandSpec().args()) {
      String key = key(argument);
      loose.remove(name + "." + key);
      loose.remove(key);
    }
  }

  private static String key(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName().replaceFirst("^-+", "")
        : argument.paramLabel()
            + "["
            + ((CommandLine.Model.PositionalParamSpec) argument).index()
            + "]";
  }

  private static Map<String, String> sentences(String language) {
    Map<String, String> all = new TreeMap<>();
    CommandLine program = Program.commandLine(Surroundings.writing(Clock.systemUTC()), language);
    add(all, program);
    program.getSubcommands().values().forEach(command -> add(all, command));
    return all;
  }

  private static void add(Map<String, String> all, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    UsageMessageSpec usage = command.getHelp().commandSpec().usageMessage();
    all.put(name, String.join(" ", usage.description()));
    all.put(name + " synopsis", usage.synopsisHeading());
    if (!command.getSubcommands().isEmpty()) {
      all.put(name + " commands", usage.commandListHeading());
    }
    usage.exitCodeList().forEach((code, text) -> all.put(name + " exit " + code, text));
    for (ArgSpec argument : command.getCommandSpec().args()) {
      all.put(name + " " + key(argument), String.join(" ", argument.description()));
    }
  }

  /** Whatever the line on which a word stands. */
  private static String words(String call) {
    return told(call).replaceAll("\\s+", " ");
  }

  private static String told(String call) {
    StringWriter told = new StringWriter();
    PrintWriter both = new PrintWriter(told, true);
    Program.run(both, both, call.strip().split(" "));
    return told.toString();
  }
}
