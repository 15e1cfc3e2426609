// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkrelatie.json.codec.read.DocumentReader;
import nl.werkrelatie.json.codec.read.Expected;
import nl.werkrelatie.json.codec.read.Pointer;
import nl.werkrelatie.json.codec.read.Refusal;
import nl.werkrelatie.json.codec.write.DocumentWriter;
import nl.werkrelatie.json.codec.write.Schema;
import nl.werkrelatie.text.Tekst;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One of several types, told apart by one property, which need not come first.
 *
 * @param <T> what the types have in common
 * @param kind its name in the format's own document
 * @param discriminator the property that tells which one it is; the first in the table of each
 *     variant
 */
public record Union<T>(String kind, String discriminator, List<Variant<? extends T>> variants)
    implements Codec<T> {

  /**
   * One of the types.
   *
   * @param <V> the type
   * @param word the value of the discriminator
   */
  public record Variant<V>(String word, Class<V> type, ObjectCodec<V, ?> codec) {
    private boolean writeIf(Object value, DocumentWriter out) {
      if (!type.isInstance(value)) {
        return false;
      }
      codec.write(type.cast(value), out);
      return true;
    }
  }

  @Override
  public Schema schema() {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    variants.forEach(variant -> schemas.put(variant.word, variant.codec.schema()));
    return Schema.oneOf(discriminator, schemas).named(kind);
  }

  @Override
  public boolean isShort() {
    return false;
  }

  @Override
  public void write(T value, DocumentWriter out) {
    Objects.requireNonNull(value, kind);
    if (variants.stream().noneMatch(variant -> variant.writeIf(value, out))) {
      throw new IllegalStateException(kind + " has a type without a table");
    }
  }

  @Override
  public Tekst expected() {
    return Expected.OBJECT;
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(this);
      return null;
    }
    int start = in.offset();
    if (in.nextName(variants.get(0).codec.matcher()) != 0) {
      Variant<? extends T> variant = find(lookAhead(in.ahead(start)));
      return variant == null ? readUnknown(in) : variant.codec.readMembers(in, 0);
    }
    in.pointer().enter(discriminator);
    in.next();
    Variant<? extends T> variant = in.token() == JsonToken.VALUE_STRING ? find(in.string()) : null;
    if (variant == null) {
      refuseWord(in);
    }
    in.pointer().leave();
    in.next();
    if (variant == null) {
      skipMembers(in);
      return null;
    }
    return variant.codec.readMembers(in, 1);
  }

  private @Nullable Variant<? extends T> find(@Nullable String word) {
    for (Variant<? extends T> variant : variants) {
      if (variant.word.equals(word)) {
        return variant;
      }
    }
    return null;
  }

  /**
   * The value of the discriminator further on in the object that starts here; null when there is no
   * usable one.
   */
  private @Nullable String lookAhead(JsonParser ahead) {
    try {
      ahead.nextToken();
      while (ahead.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = ahead.currentName().equals(discriminator);
        JsonToken value = ahead.nextToken();
        if (found) {
          return value == JsonToken.VALUE_STRING ? ahead.getString() : null;
        }
        ahead.skipChildren();
      }
      return null;
    } catch (JacksonException broken) {
      // The reading itself comes to this place and reports it.
      return null;
    }
  }

  /** Reports what is wrong with the discriminator; without it nothing else can be judged. */
  private @Nullable T readUnknown(DocumentReader in) {
    boolean met = false;
    while (in.atName()) {
      boolean found = !met && in.name().equals(discriminator);
      in.pointer().enter(found ? discriminator : Pointer.UNKNOWN);
      in.next();
      if (found) {
        refuseWord(in);
        met = true;
      } else {
        in.skip();
      }
      in.pointer().leave();
      in.next();
    }
    if (!met) {
      in.refuseAttribute(discriminator, Refusal.missing(Expected.oneOf(words())));
    }
    return null;
  }

  private void skipMembers(DocumentReader in) {
    while (in.atName()) {
      in.next();
      in.skip();
      in.next();
    }
  }

  private void refuseWord(DocumentReader in) {
    if (in.text(() -> Expected.oneOf(words())) != null) {
      in.refuse(Refusal.unknownWord(words()));
    }
  }

  private List<String> words() {
    return variants.stream().map(Variant::word).toList();
  }
}
