// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.shapes;

import java.util.Locale;
import nl.werkrelatie.forms.Tekstvorm;
import nl.werkrelatie.json.codec.Around;
import nl.werkrelatie.json.codec.PatternText;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import org.jspecify.annotations.Nullable;

/**
 * A code out of an open list, such as a ground for holding: capitals in Java, lower case in JSON.
 */
public record CodeWord(PatternText codec) implements Around<String> {

  /** The code of a ground for holding a handvat. */
  public static final CodeWord GROND = new CodeWord(TextShapes.of(Tekstvorm.GROND));

  /** The code of an own signaal. */
  public static final CodeWord EIGEN = new CodeWord(TextShapes.of(Tekstvorm.EIGEN_SIGNAAL));

  public static String word(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable String read(DocumentReader in) {
    String word = codec.read(in);
    return word == null ? null : word.toUpperCase(Locale.ROOT);
  }

  @Override
  public void write(String value, DocumentWriter out) {
    out.text(word(value));
  }
}
