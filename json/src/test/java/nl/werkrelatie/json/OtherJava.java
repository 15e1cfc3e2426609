// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own, with everything of the tests on its class path. */
final class OtherJava {
  private OtherJava() {}

  /** What one with these flags told that ran this with these arguments, to its good end. */
  static String told(List<String> flags, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Process host = running(flags, main, arguments).redirectErrorStream(true).start();
    String told = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, host.waitFor(), () -> "the host ended early; it told: " + told);
    return told;
  }

  /** One with these flags, that runs this with these arguments. */
  static ProcessBuilder running(List<String> flags, Class<?> main, String... arguments) {
    String path =
        String.join(
            File.pathSeparator,
            "target/test-classes",
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", path, main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(Path.of(System.getProperty("basedir", ".")).toFile());
  }
}
