// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkrelatie.json.WerkrelatieJson;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.Test;

/** Which packages a host's mapper takes for ours. */
class HostModuleTest {

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
