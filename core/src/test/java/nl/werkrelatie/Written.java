// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was last looked at, in a file among the test resources. Whoever changes it writes these
 * files anew with {@code -Dwrite}, and reads the difference.
 */
public final class Written {
  private static final boolean WRITE = System.getProperty("write") != null;
  private static final Path FILES =
      Path.of(System.getProperty("basedir", "."), "src/test/resources");

  private Written() {}

  /** Fails with the name of the file when it says something else. */
  public static void assertWritten(String name, String told) throws IOException {
    Path file = FILES.resolve(name);
    String kept = Files.exists(file) ? Files.readString(file) : "";
    if (WRITE && !kept.equals(told)) {
      Files.writeString(file, told);
    } else {
      assertEquals(told, kept, () -> file + " is out of step; write it, and read what changed");
    }
  }
}
