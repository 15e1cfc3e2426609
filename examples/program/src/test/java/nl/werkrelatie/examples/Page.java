// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of this project as the tests read it: README, or one that stands beside a module. */
record Page(Path file) {
  /** The folder that holds README, however deep the module of these tests lies in it. */
  static final Path ROOT = root(Path.of("").toAbsolutePath());

  private static final Pattern FENCE =
      Pattern.compile("(?ms)^ *(?:```|~~~)(\\S*)[^\\n]*\\n(.*?)^ *(?:```|~~~)$");

  /** A fenced block: its language, its text, and the text of the page up to the next block. */
  record Block(String language, String text, String after) {}

  /** Every page there is, so that a new one is tested without being named here. */
  static List<Page> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 4)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(ROOT::relativize)
          .filter(file -> !file.toString().matches("(?:.*[/\\\\])?(?:src|target|\\.git)[/\\\\].*"))
          .sorted()
          .map(Page::new)
          .toList();
    }
  }

  static Page of(String file) {
    return new Page(Path.of(file));
  }

  String text() {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<Block> blocks() {
    String text = text();
    List<MatchResult> fences = FENCE.matcher(text).results().toList();
    Stream.Builder<Block> blocks = Stream.builder();
    for (int index = 0; index < fences.size(); index++) {
      int next = index + 1 < fences.size() ? fences.get(index + 1).start() : text.length();
      blocks.add(
          new Block(
              fences.get(index).group(1),
              fences.get(index).group(2),
              text.substring(fences.get(index).end(), next)));
    }
    return blocks.build().toList();
  }

  @Override
  public String toString() {
    return file.toString().replace('\\', '/');
  }

  private static Path root(Path folder) {
    return Files.exists(folder.resolve("LICENSE")) ? folder : root(folder.getParent());
  }
}
