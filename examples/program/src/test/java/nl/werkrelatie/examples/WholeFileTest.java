// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import nl.werkrelatie.examples.io.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final String EXAMPLE = "werkrelaties/de-vijfentwintigste.json";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_file_that_is_there_is_replaced_only_when_asked() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "before");
    assertThrows(
        FileAlreadyExistsException.class, () -> WholeFile.write(file, "after", false), "replaced");
    assertEquals("before", Files.readString(file));
    WholeFile.write(file, "after é", true);
    assertEquals("after é", Files.readString(file));
    assertEquals(List.of("a.txt"), names(), "something else was left");
  }

  @Test
  void a_write_that_fails_leaves_what_stood_there_and_nothing_else() throws IOException {
    Path full = Files.createDirectory(folder.resolve("map"));
    Files.writeString(full.resolve("kept.txt"), "kept");
    assertThrows(
        IOException.class, () -> WholeFile.write(full, "x", true), "a folder was replaced");
    assertEquals("kept", Files.readString(full.resolve("kept.txt")));
    assertEquals(List.of("map"), names(), "half a file was left");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_link_stays_a_link_and_permissions_stay() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
    WholeFile.write(link, "after", true);
    assertTrue(Files.isSymbolicLink(link), "the link became a file");
    assertEquals("after", Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    Path dangling = Files.createSymbolicLink(folder.resolve("new.txt"), Path.of("b.txt"));
    WholeFile.write(dangling, "new", false);
    assertTrue(Files.isSymbolicLink(dangling), "the link to nothing became a file");
    assertEquals("new", Files.readString(folder.resolve("b.txt")));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_device_is_written_straight_and_stays_a_device() throws IOException {
    WholeFile.write(Path.of("/dev/null"), "x", false);
    assertTrue(!Files.isRegularFile(Path.of("/dev/null")), "the device became a file");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void what_is_open_already_is_added_to_and_a_file_below_dev_is_a_file_as_any_other()
      throws IOException, InterruptedException {
    Path log = Files.writeString(folder.resolve("log.txt"), "begun\n");
    ProcessBuilder timeline =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            WholeFileTest.class.getName());
    timeline.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    assertEquals(0, timeline.start().waitFor());
    assertEquals("begun\nadded", Files.readString(log));
    assumeTrue(Files.isWritable(Path.of("/dev/shm")), "no folder below /dev");
    Path file = Files.createTempDirectory(Path.of("/dev/shm"), "whole").resolve("a.txt");
    try {
      WholeFile.write(file, "longer", false);
      WholeFile.write(file, "short", true);
      assertEquals("short", Files.readString(file));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(file.getParent());
    }
  }

  /** What runs with its output added to a file. */
  public static void main(String[] args) throws IOException {
    WholeFile.write(Path.of("/dev/stdout"), "added", false);
  }

  @Test
  void every_command_that_writes_files_keeps_those_that_are_there() throws IOException {
    Path page = Files.writeString(folder.resolve("a.html"), "mine");
    assertKept(page, "timeline", EXAMPLE, "--peildatum", "2026-11-21", "-o", page.toString());
    Path index = folder.resolve("nl/H01.md");
    Files.createDirectories(folder.resolve("nl"));
    Files.writeString(index, "mine");
    assertKept(index, "account", folder.toString());
    assertEquals(List.of("H01.md"), names(folder.resolve("nl")), "a part was written all the same");
  }

  private void assertKept(Path file, String... call) throws IOException {
    StringWriter err = new StringWriter();
    assertEquals(1, Program.run(new PrintWriter(new StringWriter()), new PrintWriter(err), call));
    assertEquals(
        "werkrelatie: "
            + file
            + " bestaat al en blijft zoals het is; kies een andere naam, of geef --overwrite om het te vervangen\n",
        err.toString());
    assertEquals("mine", Files.readString(file));
    String[] again =
        Stream.concat(Stream.of(call), Stream.of("--overwrite")).toArray(String[]::new);
    if (call[0].equals("timeline")) {
      assertEquals(
          0, Program.run(new PrintWriter(new StringWriter()), new PrintWriter(err), again));
      assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"), "it was not replaced");
    }
  }

  private List<String> names() throws IOException {
    return names(folder);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
