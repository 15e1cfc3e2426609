// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.time.LocalDate;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.codec.write.Schemas;
import org.jspecify.annotations.Nullable;

/**
 * A value of which the domain accepts less than the codec reads: the domain judges it, and the
 * schema tells it.
 *
 * @param <T> what is read and written
 * @param schema what the domain accepts
 */
public record DomainValue<T>(Codec<T> codec, Schema schema) implements Around<T> {

  /** The reference of an inwoner, a consulent or a fact. */
  public static final Codec<String> ID = new Scalars.Text(Schemas.OPAQUE_ID.named("id"));

  /** A date in the years of the format. */
  public static final Codec<LocalDate> DATE = new Scalars.Date(Ranges.DATE.schema());

  /** A whole number from the lowest to the highest, both included. */
  public static Codec<Integer> number(int lowest, int highest) {
    return new Scalars.WholeNumber(Schema.number(lowest, highest));
  }

  /** The one word out of a closed list that is accepted here. */
  public static <E extends Enum<E>> Codec<E> only(E constant, Words<E> words) {
    return new DomainValue<>(words, Schema.constant(Words.word(constant)));
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    return codec.read(in);
  }

  @Override
  public void write(T value, DocumentWriter out) {
    codec.write(value, out);
  }
}
