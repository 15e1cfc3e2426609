// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made of what a document says only when all of it is read, because its parts name
 * each other.
 *
 * @param <T> the value
 * @param <P> its parts
 * @param codec its parts as they are written
 * @param made the value; null when it is refused, which is then noted
 */
record MadeOfParts<T, P>(
    ObjectCodec<P, P> codec,
    Function<T, P> takenApart,
    BiFunction<P, DocumentReader, @Nullable T> made)
    implements Around<T> {

  @Override
  public @Nullable T read(DocumentReader in) {
    P read = codec.read(in);
    return read == null ? null : made.apply(read, in);
  }

  @Override
  public void write(T value, DocumentWriter out) {
    codec.write(takenApart.apply(value), out);
  }
}
