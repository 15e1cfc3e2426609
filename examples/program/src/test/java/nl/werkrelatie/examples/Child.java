// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another process of a JDK: what is typed into it and what it says. */
final class Child {
  private Child() {}

  /** What a process said, with line ends as here. */
  record Said(String out, String err) {}

  static Said java(String typed, String... arguments) throws IOException, InterruptedException {
    return run(Path.of(System.getProperty("java.home")), "java", Map.of(), typed, arguments);
  }

  static Said run(
      Path jdk, String tool, Map<String, String> environment, String typed, String... arguments)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("typed", ".txt");
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Files.writeString(in, typed);
      List<String> command = new ArrayList<>(List.of(jdk.resolve("bin").resolve(tool).toString()));
      command.addAll(List.of(arguments));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.waitFor();
      return new Said(text(out), text(err));
    } finally {
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
