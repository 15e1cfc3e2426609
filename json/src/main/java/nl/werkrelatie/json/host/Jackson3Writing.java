// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** How a Jackson 3 mapper writes our types: as values, or, refused, as keys of a map. */
final class Jackson3Writing extends Serializers.Base {
  private final boolean asKeys;

  Jackson3Writing(boolean asKeys) {
    this.asKeys = asKeys;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    HostDocument<?> document = HostDocument.of(type.getRawClass());
    return document == null ? null : new Serializer(document, asKeys);
  }

  private static final class Serializer extends ValueSerializer<Object> {
    private final HostDocument<?> document;
    private final boolean asKey;

    Serializer(HostDocument<?> document, boolean asKey) {
      this.document = document;
      this.asKey = asKey;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      try {
        if (asKey) {
          throw document.keyRefused();
        }
        document.write(value, new Jackson3Writer(out));
      } catch (IllegalArgumentException refusal) {
        throw new Jackson3Refusal(refusal);
      }
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
      serialize(value, out, context);
    }
  }
}
