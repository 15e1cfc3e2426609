// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.openklant;

import java.util.Locale;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in cannot be read as klantcontacten. It says where, what and what to do; it holds
 * nothing that was read, and no cause, which might.
 */
public final class InputRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Tekst said;

  InputRefusedException(String place, String nl, String en) {
    super(place + " " + en);
    this.said = Tekst.of(place + " " + nl, place + " " + en);
  }

  /**
   * Where, what and what to do: in English for an English locale, in Dutch for every other; in
   * English after Java serialisation.
   */
  public String text(Locale locale) {
    return said == null ? String.valueOf(getMessage()) : said.in(locale);
  }
}
