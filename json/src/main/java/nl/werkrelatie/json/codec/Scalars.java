// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.json.codec.write.Schemas;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The simple values of the format: text, whole number, yes or no, date, time. */
public final class Scalars {
  public static final Codec<String> TEXT = new Text(Schema.type("string"));
  public static final Codec<Integer> WHOLE_NUMBER =
      new WholeNumber(Schema.number(Integer.MIN_VALUE, Integer.MAX_VALUE));
  public static final Codec<Boolean> YES_OR_NO = new YesOrNo();
  public static final Codec<LocalDate> DATE = new Date(Schemas.ANY_DATE.named("any date"));
  public static final Codec<LocalTime> TIME = new Time();

  private Scalars() {}

  record Text(Schema schema) implements Codec<String> {
    @Override
    public String kind() {
      return "text";
    }

    @Override
    public Tekst expected() {
      return Expected.TEXT;
    }

    @Override
    public @Nullable String read(DocumentReader in) {
      return in.text(this);
    }

    @Override
    public void write(String value, DocumentWriter out) {
      out.text(value);
    }
  }

  record WholeNumber(Schema schema) implements Codec<Integer> {
    @Override
    public String kind() {
      return "whole number";
    }

    @Override
    public Tekst expected() {
      return Expected.WHOLE_NUMBER;
    }

    @Override
    public @Nullable Integer read(DocumentReader in) {
      if (in.token() == JsonToken.VALUE_NUMBER_INT) {
        Integer number = WholeNumbers.parse(in.string());
        if (number == null) {
          in.refuse(Refusal.numberOutsideAll());
        }
        return number;
      }
      in.wrongType(this);
      return null;
    }

    @Override
    public void write(Integer value, DocumentWriter out) {
      out.number(value);
    }
  }

  private record YesOrNo() implements Codec<Boolean> {
    @Override
    public String kind() {
      return "yes or no";
    }

    @Override
    public Schema schema() {
      return Schema.type("boolean");
    }

    @Override
    public Tekst expected() {
      return Expected.YES_OR_NO;
    }

    @Override
    public @Nullable Boolean read(DocumentReader in) {
      if (in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE) {
        return in.token() == JsonToken.VALUE_TRUE;
      }
      in.wrongType(this);
      return null;
    }

    @Override
    public void write(Boolean value, DocumentWriter out) {
      out.yesOrNo(value);
    }
  }

  record Date(Schema schema) implements Codec<LocalDate> {
    @Override
    public String kind() {
      return "date";
    }

    @Override
    public Tekst expected() {
      return Expected.DATE;
    }

    @Override
    public @Nullable LocalDate read(DocumentReader in) {
      LocalDate date = in.written(IsoDates::date);
      if (date == null && in.text(this) != null) {
        in.refuse(Refusal.noDate());
      }
      return date;
    }

    @Override
    public void write(LocalDate value, DocumentWriter out) {
      out.wholeText(value.toString());
    }
  }

  private record Time() implements Codec<LocalTime> {
    @Override
    public String kind() {
      return "time";
    }

    @Override
    public Schema schema() {
      return Schemas.TIME.named(kind());
    }

    @Override
    public Tekst expected() {
      return Expected.TIME;
    }

    @Override
    public @Nullable LocalTime read(DocumentReader in) {
      LocalTime time = in.written(IsoDates::time);
      if (time == null && in.text(this) != null) {
        in.refuse(Refusal.noTime());
      }
      return time;
    }

    @Override
    public void write(LocalTime value, DocumentWriter out) {
      out.wholeText(value.toString());
    }
  }
}
