// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.function.BiConsumer;
import nl.werkrelatie.json.codec.read.DocumentReader;

/**
 * A property that is read as well.
 *
 * @param <T> the type that has it
 * @param <B> the builder of that type
 * @param <V> its value
 */
public record Member<T, B, V>(Property<T, V> property, Codec<V> codec, BiConsumer<B, V> set) {

  public String name() {
    return property.name().getValue();
  }

  /** Reads the value at the reader's token into the builder; false when it is refused. */
  public boolean read(DocumentReader in, B builder) {
    V value = codec.read(in);
    if (value == null) {
      return false;
    }
    set.accept(builder, value);
    return true;
  }
}
