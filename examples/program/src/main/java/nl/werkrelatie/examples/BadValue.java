// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import nl.werkrelatie.text.Tekst;

/** A value that an option or a parameter cannot take. What was typed is not in it. */
final class BadValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Tekst said;

  /** What is wrong and what to do, as words that follow the name of the option. */
  BadValue(Tekst said) {
    super(said.en());
    this.said = said;
  }

  Tekst said() {
    return said;
  }
}
