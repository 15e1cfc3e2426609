// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import nl.werkrelatie.json.codec.read.Asking;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.write.Form;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a value is written and read back.
 *
 * @param <T> what is read and written
 */
public interface Codec<T> extends Form<T>, Asking {

  /**
   * The value that starts at the reader's token, with the reader left at its last token; null when
   * it is refused, which is then noted.
   */
  @Nullable T read(DocumentReader in);
}
