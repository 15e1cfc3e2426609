// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.werkrelatie.rules.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made of what a document says only when all of it is read, because its parts name
 * each other.
 *
 * @param <T> the value
 * @param <P> its parts
 * @param made the value; null when it is refused, which is then noted
 */
record MadeOfParts<T, P>(
    ObjectCodec<P, P> parts,
    Function<T, P> takenApart,
    BiFunction<P, DocumentReader, @Nullable T> made)
    implements Codec<T> {

  @Override
  public String kind() {
    return parts.kind();
  }

  @Override
  public Schema schema() {
    return parts.schema();
  }

  @Override
  public Tekst expected() {
    return parts.expected();
  }

  @Override
  public boolean isShort() {
    return false;
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    P read = parts.read(in);
    return read == null ? null : made.apply(read, in);
  }

  @Override
  public void write(T value, DocumentWriter out) {
    parts.write(takenApart.apply(value), out);
  }
}
