// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec.read;

import org.jspecify.annotations.Nullable;

/**
 * What a text stands for, found without making a {@link String} of it.
 *
 * @param <V> the value
 */
@FunctionalInterface
public interface Written<V> {

  /** The value these characters write; null when they write none. */
  @Nullable V value(char[] text, int start, int length);
}
