// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {
  private final ModuleDescriptor module = WerkrelatieJson.class.getModule().getDescriptor();

  @Test
  void what_a_host_needs_is_exported_and_nothing_is_opened() {
    Set<String> exported =
        module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
    assertEquals(
        Set.of("nl.werkrelatie.json", "nl.werkrelatie.json.document", "nl.werkrelatie.json.host"),
        exported);
    assertEquals(Set.of(), module.opens(), "something is opened to reflection");
  }

  @Test
  void at_run_time_only_core_and_the_streaming_parser_are_needed() {
    Set<String> needed =
        module.requires().stream()
            .filter(
                requires ->
                    !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
            .map(ModuleDescriptor.Requires::name)
            .collect(Collectors.toSet());
    assertEquals(Set.of("java.base", "nl.werkrelatie.core", "tools.jackson.core"), needed);
  }
}
