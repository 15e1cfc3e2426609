// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.redis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Consulent;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.serializer.GenericJacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.JdkSerializationRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;

/** Which serializer keeps a werkrelatie, and what the others make of it. */
class SerializersTest {
  static final Werkrelatie WERKRELATIE =
      Werkrelatie.builder().inwoner(Inwoner.of("W-1043")).consulent(Consulent.of("C-7")).build();

  private static final String DOCUMENT = WerkrelatieJson.write(WERKRELATIE, JsonForm.COMPACT);

  record Dossier(String afdeling, Werkrelatie werkrelatie) {}

  private static String text(byte[] kept) {
    return new String(kept, StandardCharsets.UTF_8);
  }

  @Test
  void ours_keeps_the_bytes_of_the_document_and_reads_them_back_equal() {
    var ours = new WerkrelatieSerializer();

    byte[] kept = ours.serialize(WERKRELATIE);

    assertEquals(DOCUMENT, text(kept));
    assertEquals(WERKRELATIE, ours.deserialize(kept));
  }

  @Test
  void ours_keeps_nothing_for_nothing() {
    var ours = new WerkrelatieSerializer();
    assertArrayEquals(new byte[0], ours.serialize(null));
    assertNull(ours.deserialize(null));
    assertNull(ours.deserialize(new byte[0]));
  }

  @Test
  void ours_refuses_other_bytes_without_a_word_of_them() {
    byte[] kept = DOCUMENT.replace("W-1043", "J. Jansen").getBytes(StandardCharsets.UTF_8);
    StringWriter told = new StringWriter();
    assertThrows(SerializationException.class, () -> new WerkrelatieSerializer().deserialize(kept))
        .printStackTrace(new PrintWriter(told));
    assertTrue(told.toString().contains("/inwoner/id is no opaque id"), told::toString);
    assertFalse(told.toString().contains("Jansen"), told::toString);
  }

  @Test
  void that_of_Java_itself_refuses_a_werkrelatie() {
    Throwable refused =
        assertThrows(
            SerializationException.class,
            () -> new JdkSerializationRedisSerializer().serialize(WERKRELATIE));
    while (refused.getCause() != null) {
      refused = refused.getCause();
    }
    assertTrue(refused.getMessage().contains("requires a Serializable"), refused::toString);
  }

  @Test
  void the_JSON_one_with_default_typing_keeps_a_class_name_and_loses_the_rest() {
    RedisSerializer<Object> typing = RedisSerializer.json();

    byte[] kept = typing.serialize(WERKRELATIE);

    assertEquals("{\"@class\":\"nl.werkrelatie.model.ImmutableWerkrelatie\"}", text(kept));
    assertThrows(SerializationException.class, () -> typing.deserialize(kept));
  }

  @Test
  void the_JSON_one_without_typing_keeps_and_reads_nothing_in_silence() {
    var plain = GenericJacksonJsonRedisSerializer.create(settings -> {});

    byte[] kept = plain.serialize(WERKRELATIE);

    assertEquals("{}", text(kept));
    assertEquals(Map.of(), plain.deserialize(kept));
  }

  @Test
  void with_our_module_it_keeps_a_werkrelatie_inside_an_object_of_the_host_and_not_one_alone() {
    var typing =
        GenericJacksonJsonRedisSerializer.create(
            settings ->
                settings
                    .enableUnsafeDefaultTyping()
                    .customize(mapper -> mapper.findAndAddModules()));
    Dossier dossier = new Dossier("werk", WERKRELATIE);

    assertEquals(dossier, typing.deserialize(typing.serialize(dossier)));
    byte[] alone = typing.serialize(WERKRELATIE);
    assertEquals(DOCUMENT, text(alone));
    assertThrows(SerializationException.class, () -> typing.deserialize(alone));
  }
}
