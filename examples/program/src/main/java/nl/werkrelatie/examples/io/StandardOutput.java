// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard output of a process, which remembers that its reader went away. Whoever reads one
 * line and closes the pipe wants no message; a disk that is full is another matter.
 */
public final class StandardOutput extends OutputStream {
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final OutputStream out;
  private boolean closedByReader;

  public StandardOutput(OutputStream out) {
    this.out = out;
  }

  /** Whether what is written here is read by another process: a pipe or a socket. */
  private static boolean isRead() {
    try {
      Object mode = Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
      int kind = (int) mode & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }

  /** Whether a write failed because nobody reads any more. */
  public boolean closedByReader() {
    return closedByReader;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException unwritten) {
      closedByReader = isRead();
      throw unwritten;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
