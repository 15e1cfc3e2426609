// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkrelatie.examples.io.InputFile;
import nl.werkrelatie.signaal.Drempel;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What a call may say once: one value of an option, of a threshold, and standard input. */
final class OnlyOnce {
  private OnlyOnce() {}

  /** Refuses a call that says two things where one can be meant; the same twice is fine. */
  static void require(ParseResult call) {
    Map<String, Set<Object>> values = new HashMap<>();
    int standardInputs = 0;
    CommandSpec command = call.commandSpec();
    for (ParseResult part = call; part != null; part = part.subcommand()) {
      command = part.commandSpec();
      for (OptionSpec option : part.matchedOptions()) {
        if (!option.isMultiValue()) {
          values
              .computeIfAbsent(option.longestName(), name -> new HashSet<>())
              .addAll(option.typedValues());
        }
      }
      for (ArgSpec argument : command.args()) {
        Object value = argument.getValue();
        List<?> all =
            value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        standardInputs += (int) all.stream().filter(OnlyOnce::isStandardInput).count();
      }
    }
    for (Map.Entry<String, Set<Object>> option : values.entrySet()) {
      if (option.getValue().size() > 1) {
        throw new WrongCall(
            command,
            option.getKey() + " staat er twee keer, met twee waarden; houd er één",
            option.getKey() + " is there twice, with two values; keep one of them");
      }
    }
    if (standardInputs > 1) {
      throw new WrongCall(
          command,
          "de standaardinvoer is maar één keer te lezen; noem verder een bestand",
          "standard input can be read only once; name a file for the other");
    }
  }

  private static boolean isStandardInput(Object value) {
    return value instanceof InputFile file && file.isStandardInput();
  }

  /** The thresholds that are set, each to one value. */
  static Map<Drempel, Integer> settings(List<Setting> settings, CommandSpec command) {
    Map<Drempel, Integer> all = new EnumMap<>(Drempel.class);
    for (Setting setting : settings) {
      Integer before = all.putIfAbsent(setting.drempel(), setting.waarde());
      if (before != null && before != setting.waarde()) {
        String name = Setting.name(setting.drempel());
        throw new WrongCall(
            command,
            "drempel " + name + " staat er twee keer, met twee waarden; houd er één",
            "threshold " + name + " is there twice, with two values; keep one of them");
      }
    }
    return all;
  }
}
