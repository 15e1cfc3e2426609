// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Which packages a host's mapper takes for ours. */
class HostModuleTest {

  @Test
  void a_mapper_that_asks_whether_a_type_is_read_is_told_so() {
    assertTrue(
        new Jackson2Reading(Limits.standard())
            .hasDeserializerFor(new ObjectMapper().getDeserializationConfig(), Werkrelatie.class));
    assertFalse(
        new Jackson2Reading(Limits.standard())
            .hasDeserializerFor(new ObjectMapper().getDeserializationConfig(), String.class));
    JsonMapper mapper = JsonMapper.builder().build();
    Jackson3Reading reading = new Jackson3Reading(Limits.standard());
    assertTrue(reading.hasDeserializerFor(mapper.deserializationConfig(), Werkrelatie.class));
    assertFalse(reading.hasDeserializerFor(mapper.deserializationConfig(), String.class));
  }

  @Test
  void both_modules_have_one_name() {
    assertEquals("werkrelatie-json", new Jackson2WerkrelatieModule().getModuleName());
    assertEquals("werkrelatie-json", new Jackson3WerkrelatieModule().getModuleName());
  }

  @Test
  void what_a_host_can_see_is_ours() {
    Set<String> exported =
        Stream.of(Werkrelatie.class, WerkrelatieJson.class)
            .flatMap(one -> one.getModule().getDescriptor().exports().stream())
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    assertEquals(exported, HostDocument.PACKAGES);
  }
}
