// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** How a Jackson 2 mapper writes our types: as values, or, refused, as keys of a map. */
final class Jackson2Writing extends Serializers.Base {
  private final boolean asKeys;

  Jackson2Writing(boolean asKeys) {
    this.asKeys = asKeys;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    HostDocument<?> document = HostDocument.of(type.getRawClass());
    return document == null ? null : new Serializer(document, asKeys);
  }

  private static final class Serializer extends JsonSerializer<Object> {
    private final HostDocument<?> document;
    private final boolean asKey;

    Serializer(HostDocument<?> document, boolean asKey) {
      this.document = document;
      this.asKey = asKey;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      try {
        if (asKey) {
          throw document.keyRefused();
        }
        document.write(value, new Jackson2Writer(out));
      } catch (IllegalArgumentException refusal) {
        throw new Jackson2Refusal(refusal);
      } catch (UncheckedIOException failure) {
        throw failure.getCause();
      }
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
        throws IOException {
      serialize(value, out, provider);
    }
  }
}
