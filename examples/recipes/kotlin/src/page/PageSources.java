// SPDX-License-Identifier: EUPL-1.2

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes the Kotlin of a page as sources, each block a file with a main function, and beside it
 * what the page says that comes of it: what is printed, or the error for what does not compile.
 */
final class PageSources {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```kotlin\\n(.*?)^```$\\s*^```text\\n(.*?)^```$");

  private PageSources() {}

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(Path.of(args[0]))).results().toList();
    for (int index = 0; index < blocks.size(); index++) {
      String said = blocks.get(index).group(2);
      Path folder = target.resolve(said.startsWith("error: ") ? "refused" : "compiles");
      String name = "Block" + (index + 1);
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".kt"), source(name, blocks.get(index).group(1)));
      Files.writeString(folder.resolve(name + ".txt"), said);
    }
  }

  private static String source(String name, String block) {
    StringBuilder imports = new StringBuilder();
    StringBuilder body = new StringBuilder();
    block
        .lines()
        .forEach(line -> (line.startsWith("import ") ? imports : body).append(line).append('\n'));
    return "package "
        + name.toLowerCase(Locale.ROOT)
        + "\n\n"
        + imports
        + "\nfun main() {\n"
        + body
        + "}\n";
  }
}
