// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.text.Tekst;

/**
 * A codec around another: the same to a writer of documents, but for what it says itself.
 *
 * @param <T> what is read and written
 */
public interface Around<T> extends Codec<T> {

  /** The one it stands around. */
  public Codec<?> codec();

  @Override
  public default String kind() {
    return codec().kind();
  }

  @Override
  public default Schema schema() {
    return codec().schema();
  }

  @Override
  public default Tekst expected() {
    return codec().expected();
  }

  @Override
  public default boolean isShort() {
    return codec().isShort();
  }
}
