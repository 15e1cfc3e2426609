// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import nl.werkrelatie.json.document.Limits;
import org.jspecify.annotations.Nullable;

/** How a Jackson 2 mapper reads our types. */
final class Jackson2Reading extends Deserializers.Base {
  private final Limits limits;

  Jackson2Reading(Limits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    HostDocument<?> document = HostDocument.of(type.getRawClass());
    return document == null ? null : new Deserializer(document, limits);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return HostDocument.of(type) != null;
  }

  private static final class Deserializer extends JsonDeserializer<Object> {
    private final HostDocument<?> document;
    private final Limits limits;

    Deserializer(HostDocument<?> document, Limits limits) {
      this.document = document;
      this.limits = limits;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      try {
        document.requireReadable();
        return document.read(copy(in, new HostCopy(limits)));
      } catch (IllegalArgumentException refusal) {
        throw new Jackson2Refusal(refusal);
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser in, DeserializationContext context, TypeDeserializer type) throws IOException {
      return deserialize(in, context);
    }
  }

  private static HostCopy copy(JsonParser in, HostCopy copy) throws IOException {
    try {
      copyToken(in, copy);
      while (!copy.ended() && in.nextToken() != null) {
        copyToken(in, copy);
      }
    } catch (StreamReadException broken) {
      // The parser's own message quotes the host's document, so nothing of it is kept.
      at(copy, broken.getLocation()).breakOff(broken instanceof JsonEOFException);
    }
    return copy;
  }

  private static void copyToken(JsonParser in, HostCopy copy) throws IOException {
    at(copy, in.currentTokenLocation());
    switch (in.currentToken()) {
      case START_OBJECT -> copy.start('{');
      case END_OBJECT -> copy.end('}');
      case START_ARRAY -> copy.start('[');
      case END_ARRAY -> copy.end(']');
      case FIELD_NAME -> copy.name(in.currentName());
      case VALUE_STRING -> {
        copy.startText();
        copy.endText(in.getText());
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copy.number(in.getText());
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> copy.word(in.currentToken().asString());
      default -> copy.noValue();
    }
  }

  private static HostCopy at(HostCopy copy, @Nullable JsonLocation location) {
    return location == null ? copy.at(0, 0) : copy.at(location.getLineNr(), location.getColumnNr());
  }
}
