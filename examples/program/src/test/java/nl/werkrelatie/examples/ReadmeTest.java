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
  private static final Page EXAMPLES = Page.of("examples/README.md");

  @Test
  void readme_is_read_in_one_go() {
    long lines = README.text().lines().count();
    assertTrue(lines <= 200, "README has " + lines + " lines; move what is for few to a page");
  }

  @Test
  void readme_or_the_list_of_examples_links_to_every_page() throws IOException {
    List<String> missed =
        Page.all().stream()
            .filter(page -> !page.equals(README))
            .map(Page::toString)
            .filter(page -> !README.text().contains("](" + page + ")"))
            .filter(page -> !isLinkedAsExample(page))
            .toList();
    assertEquals(List.of(), missed, "pages that nothing leads to");
  }

  /** An example of its own has its page in its folder. */
  private static boolean isLinkedAsExample(String page) {
    String folder = page.replaceFirst("/README\\.md$", "").replaceFirst("^examples/", "");
    return EXAMPLES.text().contains("](" + folder + ")")
        || EXAMPLES.text().contains("](" + folder + "/README.md)");
  }

  @Test
  void ci_runs_the_test_command_of_readme() throws IOException {
    String command = "mvn -B -ntp clean verify";
    assertTrue(
        README.text().contains("```sh\n" + command + "\n```"), "README does not name " + command);
    assertTrue(
        Files.readString(Page.ROOT.resolve(".ci/run")).contains("\n" + command + "\n"),
        "CI runs something else");
  }
}
