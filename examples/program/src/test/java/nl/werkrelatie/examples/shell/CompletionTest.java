// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;

class CompletionTest {

  @Test
  void tab_offers_every_way_to_change_a_werkrelatie() {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      shell.eval("nl.werkrelatie.model.Werkrelatie x = null;");
      String typed = "x.withV";
      List<String> offered =
          shell
              .sourceCodeAnalysis()
              .completionSuggestions(typed, typed.length(), new int[1])
              .stream()
              .map(SourceCodeAnalysis.Suggestion::continuation)
              .toList();
      assertTrue(offered.contains("withVolgnummer("), () -> "offered: " + offered);
    }
  }
}
