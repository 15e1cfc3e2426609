// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which the library speaks, as they are called in a command. */
enum Language {
  nl,
  en;

  static final String OPTION = "--language";

  Locale locale() {
    return Locale.forLanguageTag(name());
  }

  /**
   * The language that is asked for anywhere on the line, so that a mistake before it is reported in
   * it too; nl when none is.
   */
  static Language asked(String... args) {
    for (int at = 0; at < args.length && !args[at].equals("--"); at++) {
      Optional<Language> found =
          args[at].startsWith(OPTION + "=")
              ? called(args[at].substring(OPTION.length() + 1))
              : args[at].equals(OPTION) && at + 1 < args.length
                  ? called(args[at + 1])
                  : Optional.empty();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return nl;
  }

  private static Optional<Language> called(String tag) {
    return Stream.of(values()).filter(one -> one.name().equalsIgnoreCase(tag)).findFirst();
  }
}
