// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.gemeente.small;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image is made with jlink, and what is in it is run. */
class ImageTest {
  private static final Path EXAMPLE =
      Path.of("../../werkrelaties/de-vijfentwintigste.json").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void it_answers_as_the_library_does_and_holds_nothing_more_than_it_needs()
      throws IOException, InterruptedException {
    Path image = link();
    String said = run(image, "-m", "nl.voorbeeld.gemeente.small/nl.voorbeeld.gemeente.small.Small");
    assertTrue(said.matches("H01\n(H\\d\\d\n)*"), said);

    Set<String> modules =
        run(image, "--list-modules")
            .lines()
            .map(line -> line.split("@")[0])
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "java.base",
            "nl.voorbeeld.gemeente.small",
            "nl.werkrelatie.core",
            "nl.werkrelatie.json",
            "org.slf4j",
            "tools.jackson.core"),
        modules);

    try (Stream<Path> files = Files.walk(image)) {
      long bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      System.out.printf("the image takes %.1f MB%n", bytes / 1e6);
    }
  }

  private Path link() {
    Path image = folder.resolve("image");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                stream,
                stream,
                "--module-path",
                "target/modules" + File.pathSeparator + "target/classes",
                "--add-modules",
                "nl.voorbeeld.gemeente.small",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=2",
                "--output",
                image.toString());
    assertEquals(0, exit, () -> said.toString(StandardCharsets.UTF_8));
    return image;
  }

  /** What the java of the image prints. */
  private String run(Path image, String... options) throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    List<String> command =
        Stream.of(
                Stream.of(image.resolve("bin/java").toString()),
                Stream.of(options),
                Stream.of("2026-11-21"))
            .flatMap(words -> words)
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectInput(EXAMPLE.toFile())
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(0, process.waitFor(), () -> command + " failed");
    return Files.readString(printed);
  }
}
