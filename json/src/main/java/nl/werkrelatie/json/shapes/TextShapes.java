// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.shapes;

import java.util.regex.Pattern;
import nl.werkrelatie.json.codec.Expected;
import nl.werkrelatie.json.codec.PatternText;
import nl.werkrelatie.json.codec.Schemas;

/** The forms of ids and names that values and documents both hold to. */
public final class TextShapes {
  public static final PatternText ID =
      PatternText.of("id of a geval", "[A-Za-z0-9._-]{1,64}", Expected.ID_OF_GEVAL);
  public static final PatternText TITEL =
      new PatternText(
          "titel",
          Pattern.compile("(?s)(?=.*[^\\p{IsWhite_Space}]).{1,200}"),
          Expected.TITEL,
          Schemas.notBlank(200));
  public static final PatternText HANDVAT =
      PatternText.of("id of a handvat", "[A-Z]{1,8}[0-9]{1,4}", Expected.ID_OF_HANDVAT);
  public static final PatternText BESTAND =
      PatternText.of("bestand", "[A-Za-z0-9._-]{1,64}\\.json", Expected.BESTAND);

  private TextShapes() {}
}
