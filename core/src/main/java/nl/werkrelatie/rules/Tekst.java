// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.rules;

import java.util.Locale;
import java.util.Objects;
import nl.werkrelatie.model.OneLine;

/**
 * A text that a person reads, in Dutch and in English.
 *
 * @param nl the Dutch text, not blank
 * @param en the English text, not blank
 */
public record Tekst(String nl, String en) {

  /** Refuses a blank text, so that nobody is shown an empty one. */
  public Tekst {
    Objects.requireNonNull(nl, "nl");
    Objects.requireNonNull(en, "en");
    if (nl.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text is blank; give it in Dutch and in English");
    }
  }

  /** A text in both languages, for example {@code Tekst.of("aandacht", "attention")}. */
  public static Tekst of(String nl, String en) {
    return new Tekst(nl, en);
  }

  /** The English text for an English locale, the Dutch text for every other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : nl;
  }

  /** The Dutch text, shortened to one line. */
  @Override
  public String toString() {
    return OneLine.of("Tekst", nl);
  }
}
