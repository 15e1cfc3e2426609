// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell.mistakes;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkrelatie.examples.shell.show.Sentences;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.model.InvalidValueException;
import nl.werkrelatie.rules.RegelsetRefusedException;

/** What went wrong while something typed was run, in one sentence with what to do. */
public final class Mishap {
  private static final Pattern RETURNED =
      Pattern.compile(".*because the return value of \"(?:[^\"(]*\\.)?(\\w+)\\(.*", Pattern.DOTALL);
  private static final Pattern TYPED =
      Pattern.compile(
          ".*because \"(?:REPL\\.\\$JShell\\$\\w+\\.)?(\\w+)\" is null", Pattern.DOTALL);

  private Mishap() {}

  public static String sentence(Throwable cause, Sentences words) {
    return sentence(cause, words, true);
  }

  /** The same without what somebody's own exception says, which can be anything. */
  public static String withoutMessage(Throwable cause, Sentences words) {
    return sentence(cause, words, false);
  }

  private static String sentence(Throwable cause, Sentences words, boolean withMessage) {
    if (cause instanceof InvalidValueException refused) {
      return words.in("Zo’n waarde kan niet: ", "There can be no such value: ")
          + refused.violations().stream()
              .map(violation -> violation.attribute() + " " + violation.text(words.locale()))
              .collect(Collectors.joining("; "));
    }
    if (cause instanceof DocumentRefusedException refused) {
      return words.in("Dit document is geweigerd: ", "This document is refused: ")
          + refused.violations().get(0).inOneLine(words.locale());
    }
    if (cause instanceof RegelsetRefusedException refused) {
      return words.in("Deze regelset is geweigerd: ", "This rule set is refused: ")
          + refused.fouten().get(0).text(words.locale());
    }
    if (cause instanceof DateTimeParseException) {
      return words.in(
          "Dat is geen datum; schrijf LocalDate.of(2026, 11, 21)",
          "That is no date; write LocalDate.of(2026, 11, 21)");
    }
    if (cause instanceof NullPointerException) {
      return nothingThere(cause, words);
    }
    String java = name(cause) + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
    String sentence =
        ThrownWords.ROWS
            .sentence(java, words)
            .orElseGet(() -> withMessage ? oneLine(java) : name(cause));
    return sentence + (sentence.endsWith(".") ? " " : ". ") + where(words);
  }

  private static String nothingThere(Throwable cause, Sentences words) {
    String message = Objects.toString(cause.getMessage(), "");
    Matcher returned = RETURNED.matcher(message);
    if (returned.matches()) {
      return returned.group(1)
          + words.in(
              "(...) gaf niets (null), dus daar kan niets op volgen; verhelp eerst wat daarvóór werd gemeld",
              "(...) gave nothing (null), so nothing can follow it; first mend what was reported before it");
    }
    Matcher typed = TYPED.matcher(message);
    if (typed.matches()) {
      return typed.group(1)
          + words.in(
              " is leeg (null): er is niets gelezen of gevonden; kies iets anders, bijvoorbeeld var x = geval(\"S01\")",
              " is empty (null): nothing was read or found; take something else, for example var x = geval(\"S01\")");
    }
    if (isRequirement(cause) && message.matches("\\w+")) {
      return message
          + words.in(" is leeg (null); geef een waarde", " is empty (null); give a value");
    }
    return words.in(
            "Er is iets leeg (null) waar een waarde moet staan; geef een waarde. ",
            "Something is empty (null) where a value has to be; give a value. ")
        + where(words);
  }

  private static boolean isRequirement(Throwable cause) {
    List<StackTraceElement> trace = List.of(cause.getStackTrace());
    return !trace.isEmpty() && trace.get(0).getMethodName().equals("requireNonNull");
  }

  private static String name(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    return name.isEmpty() ? cause.getClass().getName() : name;
  }

  private static String oneLine(String java) {
    return java.lines().collect(Collectors.joining(" "));
  }

  private static String where(Sentences words) {
    return words.in("Waar het misging: trace()", "Where it went wrong: trace()");
  }
}
