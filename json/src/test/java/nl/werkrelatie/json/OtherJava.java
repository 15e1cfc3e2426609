// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own, with everything of the tests on its class path. */
final class OtherJava {
  private OtherJava() {}

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
