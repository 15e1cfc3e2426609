// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.codec.write.Schemas;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A text in which something is said and nothing is hidden, as the domain asks; {@link
 * String#isBlank} decides whether something is said.
 */
public record NotBlank() implements Codec<String> {
  private static final Schema SCHEMA =
      Schemas.shown(
          Schema.type("string")
              .with(
                  "pattern",
                  "[^\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A"
                      + "\\u2028\\u2029\\u205F\\u3000]"));

  @Override
  public String kind() {
    return Scalars.TEXT.kind();
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  @Override
  public Tekst expected() {
    return Scalars.TEXT.expected();
  }

  @Override
  public @Nullable String read(DocumentReader in) {
    String text = in.text(this);
    if (text != null && text.isBlank()) {
      in.refuse(Refusal.blank());
      return null;
    }
    return in.shown(text);
  }

  @Override
  public void write(String value, DocumentWriter out) {
    out.text(value);
  }
}
