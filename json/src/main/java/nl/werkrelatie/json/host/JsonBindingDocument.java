// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.Objects;
import nl.werkrelatie.json.document.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How JSON-B writes and reads one kind of document. It takes the kind from the type argument of a
 * subclass.
 *
 * @param <T> the value
 */
abstract class JsonBindingDocument<T> implements JsonbSerializer<T>, JsonbDeserializer<T> {
  private final Class<T> type;
  private final HostDocument<?> document;
  private final Limits limits;

  JsonBindingDocument(Class<T> type, Limits limits) {
    this.type = type;
    this.document = Objects.requireNonNull(HostDocument.of(type));
    this.limits = limits;
  }

  @Override
  public final void serialize(T value, JsonGenerator out, SerializationContext context) {
    try {
      document.write(value, new JsonBindingWriter(out));
    } catch (IllegalArgumentException refusal) {
      throw refused(refusal);
    }
  }

  @Override
  public final @Nullable T deserialize(JsonParser in, DeserializationContext context, Type asked) {
    try {
      HostCopy copy = JsonBindingReading.copy(in, new HostCopy(limits));
      return copy == null ? null : type.cast(document.read(copy));
    } catch (IllegalArgumentException refusal) {
      throw refused(refusal);
    }
  }

  static JsonbException refused(IllegalArgumentException refusal) {
    return new JsonbException(refusal.getMessage(), refusal);
  }
}
