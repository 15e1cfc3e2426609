// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.werkrelatie.text.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why the shell cannot start is one sentence, and says what to do. */
class ShellCommandTest {
  @Test
  void a_java_without_jshell_and_a_module_path_are_told_apart() {
    assertEquals(Optional.empty(), ShellCommand.hindrance(false, true));
    String none = ShellCommand.hindrance(false, false).map(Tekst::en).orElse("");
    assertTrue(none.startsWith("this Java has no JShell; start it with the java of a JDK"), none);
    for (boolean hasJShell : new boolean[] {true, false}) {
      String path = ShellCommand.hindrance(true, hasJShell).map(Tekst::en).orElse("");
      assertTrue(path.contains("from a module path; start it with java -jar"), path);
    }
  }

  @Test
  void a_folder_for_temporary_files_that_is_not_there_is_one_sentence(@TempDir Path folder)
      throws IOException, InterruptedException {
    for (String language : new String[] {"nl", "en"}) {
      Child.Said said =
          Child.java(
              "",
              "-XX:TieredStopAtLevel=1",
              "-Djava.io.tmpdir=" + folder.resolve("none"),
              "-cp",
              System.getProperty("java.class.path"),
              Program.class.getName(),
              "shell",
              "--language",
              language);
      String told =
          language.equals("nl")
              ? "JShell heeft een map voor tijdelijke bestanden nodig waarin je mag schrijven"
              : "JShell needs a folder for temporary files in which you may write";
      assertTrue(said.err().startsWith("werkrelatie: " + told), said.err());
      assertEquals(1, said.err().lines().count(), said.err());
      assertEquals("", said.out());
    }
  }
}
