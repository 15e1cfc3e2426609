// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes a file whole or not at all: beside its place first, then moved into it, so that whatever
 * goes wrong on the way leaves what stood there. A link stays a link, a file keeps its permissions,
 * and a pipe or a device is written straight.
 */
public final class WholeFile {
  /** Links to what is open already, which may be a file that somebody else began. */
  private static final List<Path> OPEN =
      List.of(Path.of("/dev/stdout"), Path.of("/dev/stderr"), Path.of("/dev/fd"));

  /** What is written to a file. */
  public interface Content {
    /** Writes all of it; leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes this text in UTF-8.
   *
   * @throws FileAlreadyExistsException when the file is there and may not be replaced
   */
  public static void write(Path file, String text, boolean overwrite) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(file, out -> out.write(bytes), overwrite);
  }

  /**
   * Writes what this content gives, which can be more than memory holds.
   *
   * @throws FileAlreadyExistsException when the file is there and may not be replaced
   */
  public static void write(Path file, Content content, boolean overwrite) throws IOException {
    if (isStraight(file)) {
      fill(file, content, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
      return;
    }
    requireFree(List.of(file), overwrite);
    Path target = target(file);
    Path beside =
        Objects.requireNonNull(target.toAbsolutePath().getParent())
            .resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    // For whoever presses Ctrl-C; what is moved away is no longer there to delete.
    beside.toFile().deleteOnExit();
    try {
      fill(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(target, beside);
      move(beside, target, overwrite);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void fill(Path file, Content content, OpenOption... options) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
      content.writeTo(out);
    }
  }

  /** Refuses before anything is written when one of these is there and may not be replaced. */
  public static void requireFree(Collection<Path> files, boolean overwrite)
      throws FileAlreadyExistsException {
    for (Path file : files) {
      if (!overwrite && Files.exists(file) && !isStraight(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
  }

  private static boolean isStraight(Path file) {
    return OPEN.stream().anyMatch(file.toAbsolutePath()::startsWith)
        || Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /** Where a link leads, also when nothing is there yet. */
  private static Path target(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    return Files.isSymbolicLink(file)
        ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file))
        : file;
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from)
        && Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void move(Path beside, Path target, boolean overwrite) throws IOException {
    if (!overwrite) {
      // Not atomic, so that a file that came meanwhile is not replaced.
      Files.move(beside, target);
      return;
    }
    try {
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
