// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.redis;

import java.nio.charset.StandardCharsets;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;

/** A werkrelatie in Redis: the bytes of our JSON, and no mapper in between. */
public final class WerkrelatieSerializer implements RedisSerializer<Werkrelatie> {

  @Override
  public byte[] serialize(Werkrelatie werkrelatie) {
    return werkrelatie == null
        ? new byte[0]
        : WerkrelatieJson.write(werkrelatie, JsonForm.COMPACT).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Werkrelatie deserialize(byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      return null;
    }
    try {
      return WerkrelatieJson.read(bytes);
    } catch (DocumentRefusedException refused) {
      throw new SerializationException("what is kept is refused", refused);
    }
  }

  @Override
  public Class<?> getTargetType() {
    return Werkrelatie.class;
  }
}
