// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** README is short, leads to every other page, and names the command that CI runs. */
class ReadmeTest {
  private static final Page README = Page.of("README.md");

  @Test
  void readme_is_read_in_one_go() {
    long lines = README.text().lines().count();
    assertTrue(lines <= 200, "README has " + lines + " lines; move what is for few to a page");
  }

  @Test
  void readme_links_to_every_page() throws IOException {
    List<String> missed =
        Page.all().stream()
            .filter(page -> !page.equals(README))
            .map(Page::toString)
            .filter(page -> !README.text().contains("](" + page + ")"))
            .toList();
    assertEquals(List.of(), missed, "pages that README does not link to");
  }

  @Test
  void ci_runs_the_test_command_of_readme() throws IOException {
    String command = "mvn -B -ntp clean verify";
    assertTrue(
        README.text().contains("```sh\n" + command + "\n```"), "README does not name " + command);
    assertTrue(
        Files.readString(Page.ROOT.resolve(".ci/run"))
            .endsWith("\n" + command + "\n.ci/consumer\n"),
        "CI runs something else");
  }
}
