// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One command of a page. */
record ShellLine(Path folder, List<String> words) {
  private static final Pattern CLASS = Pattern.compile("nl\\.werkrelatie(?:\\.\\w+)*\\.[A-Z]\\w*");
  private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)#(\\w+)");
  private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");

  /** The commands of a block, without what is set for them and where they write. */
  static List<ShellLine> of(Page page, Page.Block block) {
    Path folder = page.file().resolveSibling("");
    return Stream.of(block.text().replace("\\\n", " ").strip().split("\\n|&&"))
        .map(line -> line.replaceAll("[\"']| > \\S+|\\b[A-Z_]+=\\S+ ", "").strip())
        .map(line -> new ShellLine(folder, List.of(line.split(" +"))))
        .toList();
  }

  /** Whether it asks our program something, other than to start the shell. */
  boolean asks() {
    return jar() > 0 && !words.get(jar() + 1).equals("shell");
  }

  private int jar() {
    int jar = words.indexOf("-jar") + 1;
    return jar > 0 && words.get(jar).endsWith("werkrelatie.jar") ? jar : 0;
  }

  /** What our program answers. */
  String answer() {
    return run(
        words.stream()
            .skip(jar() + 1)
            .map(word -> word.contains("/") ? path(word).toString() : word)
            .toArray(String[]::new));
  }

  private static String run(String... arguments) {
    Answer answer = Answer.to(arguments);
    return answer.out() + answer.err();
  }

  /** Of a command that is not run here: what it names is there. */
  void assertNamesWhatIsThere() throws IOException {
    assertTrue(
        List.of("java", "mvn", "jbang", "spark-submit").contains(words.get(0))
            || Files.isExecutable(path(words.get(0))),
        "unknown: " + this);
    if (asks()) {
      String help = run(words.get(jar() + 1), "--help");
      words.stream()
          .skip(jar())
          .filter(word -> word.startsWith("--"))
          .forEach(word -> assertTrue(help.contains(word.split("=")[0]), word + " in " + this));
    }
    for (String word : words) {
      Matcher type = CLASS.matcher(word);
      Matcher test = TEST.matcher(word);
      Matcher profile = PROFILE.matcher(word);
      if (type.matches()) {
        assertTrue(holds(word.replace('.', '/') + ".java", "static void main("), this::toString);
      } else if (test.matches()) {
        assertTrue(holds(test.group(1) + ".java", " " + test.group(2) + "("), this::toString);
      } else if (profile.matches()) {
        assertTrue(holds("pom.xml", "<id>" + profile.group(1) + "</id>"), this::toString);
      } else if (word.matches("[\\w./-]+\\.(?:json|java)")) {
        assertTrue(Files.exists(path(word)), word + " is not there");
      }
    }
  }

  /** A command is typed in the folder of its page, or in that of README. */
  private Path path(String word) {
    Path near = Page.ROOT.resolve(folder).resolve(word);
    return Files.exists(near) ? near : Page.ROOT.resolve(word);
  }

  /** Whether a file of a module, of which the path ends so, holds this text. */
  private static boolean holds(String path, String text) throws IOException {
    for (String module : List.of("core", "json", "examples")) {
      try (Stream<Path> files = Files.walk(Page.ROOT.resolve(module))) {
        for (Path file : files.filter(each -> each.endsWith(path)).toList()) {
          if (Files.readString(file).contains(text)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
