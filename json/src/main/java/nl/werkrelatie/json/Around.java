// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import nl.werkrelatie.text.Tekst;

/**
 * A codec around another: the same to a writer of documents, but for what it says itself.
 *
 * @param <T> what is read and written
 */
interface Around<T> extends Codec<T> {

  /** The one it stands around. */
  Codec<?> codec();

  @Override
  default String kind() {
    return codec().kind();
  }

  @Override
  default Schema schema() {
    return codec().schema();
  }

  @Override
  default Tekst expected() {
    return codec().expected();
  }

  @Override
  default boolean isShort() {
    return codec().isShort();
  }
}
