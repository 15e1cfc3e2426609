// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;
import nl.werkrelatie.json.codec.Document;
import nl.werkrelatie.json.codec.read.Characters;
import nl.werkrelatie.json.document.Limits;

/**
 * Reads documents of one kind within limits of your own.
 *
 * <pre>{@code
 * LimitedReading<Werkrelatie> reading = WerkrelatieJson.within(Limits.standard().withDepth(12));
 * Werkrelatie werkrelatie = reading.read(document);
 * }</pre>
 *
 * <p>As strict as {@link WerkrelatieJson}. Immutable; can be kept and used by many threads at once.
 * Streams are not closed.
 *
 * @param <T> what is in the documents
 */
public final class LimitedReading<T> {
  private final Document<T> kind;
  private final Limits limits;

  LimitedReading(Document<T> kind, Limits limits) {
    this.kind = kind;
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /** What is in this document, in UTF-8 without byte order mark. */
  public T read(byte[] document) {
    return kind.read(document, limits);
  }

  /** What is in this document. */
  public T read(String document) {
    return kind.read(Characters.of(document, limits), limits);
  }

  /** What is in this document, read to its end, in UTF-8 without byte order mark. */
  public T read(InputStream document) {
    return read(Characters.bytes(document, limits));
  }

  /** What is in this document, read to its end. */
  public T read(Reader document) {
    return kind.read(Characters.of(document, limits), limits);
  }
}
