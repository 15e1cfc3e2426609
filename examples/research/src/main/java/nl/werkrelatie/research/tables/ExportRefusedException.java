// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.tables;

import nl.werkrelatie.text.Tekst;

/** An export that is not made, with why and what to do; nothing of a person is in it. */
public final class ExportRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String nl;

  ExportRefusedException(String nl, String en) {
    super(en);
    this.nl = nl;
  }

  /** Why, in both languages. */
  public Tekst tekst() {
    return Tekst.of(nl, getMessage());
  }
}
