// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.shapes;

import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.json.codec.PatternText;
import nl.werkrelatie.json.codec.write.Schemas;

/** The forms of ids and names that values and documents both hold to. */
public final class TextShapes {
  public static final PatternText ID = of(Tekstvorm.ID);
  public static final PatternText TITEL =
      new PatternText(
          Tekstvorm.TITEL.kind(),
          Tekstvorm.TITEL.pattern(),
          Tekstvorm.TITEL.expected(),
          Schemas.notBlank(200));
  public static final PatternText REGELSET = of(Tekstvorm.REGELSET);
  public static final PatternText VERSIE = of(Tekstvorm.VERSIE);
  public static final PatternText HANDVAT = of(Tekstvorm.HANDVAT);
  public static final PatternText BESTAND = of(Tekstvorm.BESTAND);

  private TextShapes() {}

  static PatternText of(Tekstvorm form) {
    return PatternText.of(form.kind(), form.pattern().pattern(), form.expected());
  }
}
