// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.engine;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Every way in which an answer can be written out, in both languages. */
final class Weergaven {
  static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

  static final List<Weergave> ALL =
      Stream.of(false, true)
          .flatMap(alles -> Stream.of(false, true).map(bronnen -> new Weergave(alles, bronnen)))
          .toList();

  private Weergaven() {}

  /** Every text that this answer has. */
  static List<String> texts(BiFunction<Locale, Weergave, String> text) {
    return LANGUAGES.stream()
        .flatMap(language -> ALL.stream().map(weergave -> text.apply(language, weergave)))
        .toList();
  }
}
