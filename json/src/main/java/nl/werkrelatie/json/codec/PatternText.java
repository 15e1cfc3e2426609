// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.regex.Pattern;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.read.Surrogates;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A text of a fixed form.
 *
 * @param kind its name in the format's own document
 * @param pattern the whole text
 * @param expected the form in words
 * @param schema the same for a schema
 */
public record PatternText(String kind, Pattern pattern, Tekst expected, Schema schema)
    implements Codec<String> {

  /** A text of ASCII without spaces. */
  public static PatternText of(String kind, String pattern, Tekst expected) {
    return new PatternText(
        kind, Pattern.compile(pattern), expected, Schema.text(pattern).named(kind));
  }

  @Override
  public @Nullable String read(DocumentReader in) {
    String text = in.text(this);
    if (text != null && !accepts(text)) {
      in.refuse(Refusal.otherForm(expected));
      return null;
    }
    return in.shown(text);
  }

  @Override
  public void write(String value, DocumentWriter out) {
    out.text(value);
  }

  private boolean accepts(String text) {
    return pattern.matcher(text).matches() && Surrogates.firstLone(text) < 0;
  }
}
