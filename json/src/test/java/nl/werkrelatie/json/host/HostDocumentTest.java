// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Kanaal;
import nl.werkrelatie.model.Violation;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

/** Which of our types have a document in a host's mapper, or are refused there. */
class HostDocumentTest {

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

  @Test
  void words_and_violations_stay_the_host_s_own_affair() {
    assertNull(HostDocument.of(Kanaal.class), "a word");
    assertNull(HostDocument.of(Violation.class), "a violation");
    assertNotNull(HostDocument.of(Limits.class), "the nearest that is no violation");
  }
}
