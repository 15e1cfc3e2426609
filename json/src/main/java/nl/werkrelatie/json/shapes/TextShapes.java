// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.shapes;

import nl.werkrelatie.geval.Gevaltekst;
import nl.werkrelatie.json.codec.PatternText;
import nl.werkrelatie.json.codec.write.Schemas;

/** The forms of ids and names that values and documents both hold to. */
public final class TextShapes {
  public static final PatternText ID = of(Gevaltekst.ID);
  public static final PatternText TITEL =
      new PatternText(
          Gevaltekst.TITEL.kind(),
          Gevaltekst.TITEL.pattern(),
          Gevaltekst.TITEL.expected(),
          Schemas.notBlank(200));
  public static final PatternText HANDVAT = of(Gevaltekst.HANDVAT);
  public static final PatternText BESTAND = of(Gevaltekst.BESTAND);

  private TextShapes() {}

  static PatternText of(Gevaltekst form) {
    return PatternText.of(form.kind(), form.pattern().pattern(), form.expected());
  }
}
