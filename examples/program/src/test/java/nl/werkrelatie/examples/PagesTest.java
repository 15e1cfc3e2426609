// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkrelatie.json.WerkrelatieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything the pages show is run, and what they say is printed is printed. */
class PagesTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final String PROMPT = "jshell> ";

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  /**
   * The tests of the module json take every block of the page on the format, and a build of its own
   * that of Kotlin.
   */
  static List<Page> pagesTestedHere() throws IOException {
    Set<Page> elsewhere =
        Set.of(Page.of("json/FORMAT.md"), Page.of("examples/recipes/kotlin/README.md"));
    return Page.all().stream().filter(page -> !elsewhere.contains(page)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pagesTestedHere")
  void every_block_does_what_the_page_shows(Page page) {
    List<Page.Block> blocks = page.blocks();
    try (JavaSession session = new JavaSession(blocks)) {
      assertAll(
          page.toString(),
          IntStream.range(0, blocks.size())
              .mapToObj(index -> () -> assertTested(page, blocks, index, session)));
    }
  }

  private static void assertTested(
      Page page, List<Page.Block> blocks, int index, JavaSession session) throws IOException {
    Page.Block block = blocks.get(index);
    String shown =
        index + 1 < blocks.size() && blocks.get(index + 1).language().equals("text")
            ? blocks.get(index + 1).text()
            : "";
    switch (block.language()) {
      case "java" -> assertShown(shown, session.run(block), block);
      case "sh" -> assertCommands(shown, page, block);
      case "json" ->
          assertEquals(
              block.text(),
              WerkrelatieJson.write(WerkrelatieJson.read(block.text())),
              "another form is written");
      case "xml" -> assertInTheBillOfMaterials(block);
      case "text" -> assertSomebodyPrints(page, blocks, index);
      default -> fail("no test takes a block of '" + block.language() + "':\n" + block.text());
    }
  }

  private static void assertCommands(String shown, Page page, Page.Block block) throws IOException {
    List<ShellLine> lines = ShellLine.of(page, block);
    for (ShellLine line : lines) {
      line.assertNamesWhatIsThere();
    }
    ShellLine last = lines.get(lines.size() - 1);
    if (!shown.isEmpty() && last.asks()) {
      assertShown(shown, last.answer(), block);
    }
  }

  /** A text block that ends with a line of one ellipsis shows the beginning only. */
  private static void assertShown(String shown, String printed, Page.Block block) {
    if (shown.endsWith("\n…\n")) {
      String beginning = shown.substring(0, shown.length() - "…\n".length());
      assertEquals(beginning, printed.substring(0, Math.min(printed.length(), beginning.length())));
    } else {
      assertEquals(shown, printed, "printed by:\n" + block.text());
    }
  }

  /** What was measured is another time otherwise, and then the page has to say so. */
  private static void assertSomebodyPrints(Page page, List<Page.Block> blocks, int index)
      throws IOException {
    Page.Block block = blocks.get(index);
    Page.Block before = index > 0 ? blocks.get(index - 1) : block;
    if (block.text().startsWith(PROMPT)) {
      for (String part : block.text().split("(?m)^(?=jshell> )")) {
        assertTrue(transcript().contains(part.strip()), "nobody says:\n" + part);
      }
    } else if (!before.language().equals("java")) {
      assertEquals("sh", before.language(), "printed by nothing:\n" + block.text());
      List<ShellLine> lines = ShellLine.of(page, before);
      assertTrue(
          lines.get(lines.size() - 1).asks() || block.after().contains("rinted once"),
          "neither compared nor said to be printed once:\n" + block.text());
    }
  }

  private static void assertInTheBillOfMaterials(Page.Block block) throws IOException {
    String managed = Files.readString(Page.ROOT.resolve("pom.xml")).replaceAll("\\s+", "");
    for (String dependency : block.text().split("<dependency>")) {
      if (dependency.contains("<artifactId>werkrelatie-parent")) {
        assertTrue(
            dependency.contains("<version>" + System.getProperty("project.version") + "</version>"),
            dependency);
      } else if (dependency.contains("<artifactId>")) {
        String artifact =
            dependency
                .replaceAll("\\s+|<scope>.*|</dependency>.*|</dependencies>.*", "")
                .replace("</artifactId>", "</artifactId><version>${project.version}</version>");
        assertTrue(managed.contains("<dependency>" + artifact), artifact);
      }
    }
  }

  @Test
  void the_page_for_researchers_shows_the_whole_first_hour() throws IOException {
    Page page =
        pages().stream()
            .filter(each -> each.file().endsWith("FOR-RESEARCHERS.md"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        transcript(),
        page.blocks().stream()
            .filter(block -> block.text().startsWith(PROMPT))
            .map(Page.Block::text)
            .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void every_link_leads_to_something_that_is_there(Page page) {
    Path folder = Page.ROOT.resolve(page.file()).getParent();
    List<String> dead =
        LINK.matcher(page.text())
            .results()
            .map(link -> link.group(1))
            .filter(link -> !Files.exists(folder.resolve(link)))
            .toList();
    assertEquals(List.of(), dead, "links of " + page);
  }

  /** What ShellPackaged hears from a real process. */
  private static String transcript() throws IOException {
    try (InputStream transcript = PagesTest.class.getResourceAsStream("/first-hour.txt")) {
      return new String(transcript.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
