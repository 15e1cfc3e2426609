// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import nl.werkrelatie.json.document.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** How a Jackson 3 mapper reads our types. */
final class Jackson3Reading extends Deserializers.Base {
  private final Limits limits;

  Jackson3Reading(Limits limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    HostDocument<?> document = HostDocument.of(type.getRawClass());
    return document == null ? null : new Deserializer(document, limits);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return HostDocument.of(type) != null;
  }

  private static final class Deserializer extends ValueDeserializer<Object> {
    private final HostDocument<?> document;
    private final Limits limits;

    Deserializer(HostDocument<?> document, Limits limits) {
      this.document = document;
      this.limits = limits;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      try {
        document.requireReadable();
        return document.read(copy(in, new HostCopy(limits)));
      } catch (IllegalArgumentException refusal) {
        throw new Jackson3Refusal(refusal);
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser in, DeserializationContext context, TypeDeserializer type) {
      return deserialize(in, context);
    }
  }

  private static HostCopy copy(JsonParser in, HostCopy copy) {
    try {
      copyToken(in, copy);
      while (!copy.ended() && in.nextToken() != null) {
        copyToken(in, copy);
      }
    } catch (StreamReadException broken) {
      // The parser's own message quotes the host's document, so nothing of it is kept.
      at(copy, broken.getLocation()).breakOff(broken instanceof UnexpectedEndOfInputException);
    }
    return copy;
  }

  private static void copyToken(JsonParser in, HostCopy copy) {
    at(copy, in.currentTokenLocation());
    switch (in.currentToken()) {
      case START_OBJECT -> copy.start('{');
      case END_OBJECT -> copy.end('}');
      case START_ARRAY -> copy.start('[');
      case END_ARRAY -> copy.end(']');
      case PROPERTY_NAME -> copy.name(in.currentName());
      case VALUE_STRING -> {
        copy.startText();
        copy.endText(in.getString());
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copy.number(in.getString());
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> copy.word(in.currentToken().asString());
      default -> copy.noValue();
    }
  }

  private static HostCopy at(HostCopy copy, @Nullable TokenStreamLocation location) {
    return location == null ? copy.at(0, 0) : copy.at(location.getLineNr(), location.getColumnNr());
  }
}
