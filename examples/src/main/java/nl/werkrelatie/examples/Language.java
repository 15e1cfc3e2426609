// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.util.Locale;

/** The languages in which the library speaks, as they are called in a command. */
enum Language {
  nl,
  en;

  Locale locale() {
    return Locale.forLanguageTag(name());
  }
}
