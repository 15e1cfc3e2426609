// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** One word that is always the same, such as the discriminator of a variant. */
public record FixedWord(String word) implements Codec<String> {

  /** A property of this word, which no builder needs. */
  public <T, B> Member<T, B, String> as(String name) {
    return new Member<>(Property.required(name, this, owner -> word), this, (builder, value) -> {});
  }

  @Override
  public String kind() {
    return "`" + word + "`";
  }

  @Override
  public Schema schema() {
    return Schema.constant(word);
  }

  @Override
  public Tekst expected() {
    return Expected.word(word);
  }

  @Override
  public @Nullable String read(DocumentReader in) {
    String text = in.text(this);
    if (text != null && !text.equals(word)) {
      in.refuse(Refusal.otherWord(word));
      return null;
    }
    return text;
  }

  @Override
  public void write(String value, DocumentWriter out) {
    out.text(value);
  }
}
