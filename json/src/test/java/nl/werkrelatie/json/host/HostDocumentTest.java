// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.werkrelatie.engine.WhyNot;
import nl.werkrelatie.json.document.DocumentRefusedException;
import nl.werkrelatie.json.document.DocumentViolation;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Inwoner;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.model.Werkrelatie;
import nl.werkrelatie.signaal.Signaal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Which of our types have a document in a host's mapper, or are refused there. */
class HostDocumentTest {

  @Test
  void words_and_violations_stay_the_host_s_own_affair() {
    assertNull(HostDocument.of(Kanaal.class), "a word");
    assertNull(HostDocument.of(Violation.class), "a violation");
    assertNull(HostDocument.of(DocumentViolation.class), "one of a document");
    assertNull(HostDocument.of(DocumentRefusedException.class), "a refusal");
    assertNull(HostDocument.of(String.class), "what is not ours");
    assertNotNull(HostDocument.of(Limits.class), "the nearest that is no violation");
  }

  @Test
  void what_stands_behind_a_type_of_ours_is_that_type() {
    assertNotNull(HostDocument.of(Inwoner.of("W-1").getClass()), "a hidden class");
    assertNotNull(HostDocument.of(WhyNot.Deel.class), "a type in a type");
    assertNotNull(HostDocument.of(Signaal.class.getInterfaces()[0]), "an interface");
  }

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
}
