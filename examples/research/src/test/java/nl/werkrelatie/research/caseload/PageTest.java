// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.research.caseload;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page shows of the scenarios; its commands are run by the tests of the program. */
class PageTest {
  private static final Path SCENARIO =
      Path.of("src/main/resources/nl/werkrelatie/research/caseload/scenarios/de-zoveelste.json");

  @Test
  void the_step_on_the_page_stands_in_a_scenario() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    var step = Pattern.compile("(?ms)^    \\{\\n.*?^    }$").matcher(page);
    assertTrue(step.find(), "no step");
    assertTrue(Files.readString(SCENARIO).contains(step.group()), "another step stands there");
  }
}
