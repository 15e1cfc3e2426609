// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.time.LocalDate;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.codec.write.Schemas;
import nl.werkrelatie.shared.Years;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;

/** Numbers and dates that no domain type checks. */
public final class Ranges {
  /** A date in the years of the format. */
  public static final Codec<LocalDate> DATE = new RangedDate();

  private Ranges() {}

  /** A whole number from the lowest to the highest, both included. */
  public static Codec<Integer> number(int lowest, int highest) {
    return new RangedNumber(lowest, highest);
  }

  private record RangedDate() implements Codec<LocalDate> {
    @Override
    public String kind() {
      return Scalars.DATE.kind();
    }

    @Override
    public Schema schema() {
      return Schemas.DATE.named(kind());
    }

    @Override
    public Tekst expected() {
      return Expected.DATE;
    }

    @Override
    public @Nullable LocalDate read(DocumentReader in) {
      LocalDate date = Scalars.DATE.read(in);
      if (date != null && !Years.hold(date)) {
        in.refuse(Refusal.dateOutOfRange());
        return null;
      }
      return date;
    }

    @Override
    public void write(LocalDate value, DocumentWriter out) {
      Scalars.DATE.write(value, out);
    }
  }

  private record RangedNumber(int lowest, int highest) implements Codec<Integer> {
    @Override
    public String kind() {
      return Scalars.WHOLE_NUMBER.kind();
    }

    @Override
    public Schema schema() {
      return Schema.number(lowest, highest);
    }

    @Override
    public Tekst expected() {
      return Expected.WHOLE_NUMBER;
    }

    @Override
    public @Nullable Integer read(DocumentReader in) {
      Integer number = Scalars.WHOLE_NUMBER.read(in);
      if (number != null && (number < lowest || number > highest)) {
        in.refuse(Refusal.numberOutside(lowest, highest));
        return null;
      }
      return number;
    }

    @Override
    public void write(Integer value, DocumentWriter out) {
      out.number(value);
    }
  }
}
