// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.cache.Cache;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheManager;
import org.springframework.data.redis.cache.RedisCacheWriter;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializationContext.SerializationPair;
import org.springframework.data.redis.serializer.RedisSerializer;

/** A werkrelatie in a real Redis; skipped, and said so, where there is no redis-server. */
class ServerTest {
  private static final Werkrelatie WERKRELATIE = SerializersTest.WERKRELATIE;

  private static RedisServer server;
  private static LettuceConnectionFactory connections;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(RedisServer.isThere(), "there is no redis-server on the path");
    server = RedisServer.start();
    connections = new LettuceConnectionFactory("127.0.0.1", server.port());
    connections.afterPropertiesSet();
    connections.start();
  }

  @AfterAll
  static void stop() {
    if (connections != null) {
      connections.destroy();
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  void a_template_keeps_a_werkrelatie_as_its_document() {
    RedisTemplate<String, Werkrelatie> template = new RedisTemplate<>();
    template.setConnectionFactory(connections);
    template.setKeySerializer(RedisSerializer.string());
    template.setValueSerializer(new WerkrelatieSerializer());
    template.afterPropertiesSet();

    template.opsForValue().set("werkrelatie:1", WERKRELATIE);

    assertEquals(WERKRELATIE, template.opsForValue().get("werkrelatie:1"));
    assertEquals(WerkrelatieJson.write(WERKRELATIE, JsonForm.COMPACT), kept("werkrelatie:1"));
  }

  @Test
  void a_cache_keeps_a_werkrelatie_as_its_document() {
    // By itself Spring writes behind, and a read that follows can come before it.
    Cache cache =
        RedisCacheManager.builder(
                RedisCacheWriter.create(connections, writer -> writer.immediateWrites()))
            .cacheDefaults(
                RedisCacheConfiguration.defaultCacheConfig()
                    .disableCachingNullValues()
                    .serializeValuesWith(
                        SerializationPair.fromSerializer(new WerkrelatieSerializer())))
            .build()
            .getCache("werkrelaties");

    cache.put("1", WERKRELATIE);

    assertEquals(WERKRELATIE, cache.get("1", Werkrelatie.class));
    assertEquals(WerkrelatieJson.write(WERKRELATIE, JsonForm.COMPACT), kept("werkrelaties::1"));
  }

  private static String kept(String key) {
    try (var connection = connections.getConnection()) {
      byte[] value = connection.stringCommands().get(key.getBytes(StandardCharsets.UTF_8));
      return new String(value, StandardCharsets.UTF_8);
    }
  }
}
