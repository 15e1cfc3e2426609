// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.werkrelatie.engine.Herkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script as JBang itself resolves, compiles and runs it, from a local repository. */
class JBangPackaged {
  private static final String SCRIPT = "first-hour/FirstHour.java";

  @Test
  void jbang_runs_the_script_and_it_says_what_plain_java_says(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path repository = folder.resolve("repository");
    put(repository, "werkrelatie-parent", ".pom", Path.of("../pom.xml"));
    put(repository, "werkrelatie", ".pom", Path.of("program/dependency-reduced-pom.xml"));
    put(repository, "werkrelatie", ".jar", OneJarPackaged.jar());
    Path jdk = Path.of(System.getProperty("java.home"));
    Child.Said command =
        Child.run(
            jdk,
            "java",
            Map.of(
                "JBANG_DIR", folder.resolve("jbang").toString(),
                "JBANG_REPO", repository.toString(),
                "JBANG_NO_VERSION_CHECK", "true",
                "JAVA_HOME", jdk.toString()),
            "",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "dev.jbang.Main",
            "--offline",
            "run",
            SCRIPT);
    assertFalse(command.err().contains("ERROR"), command.err());
    // JBang answers with the command that its launcher runs.
    List<String> words = List.of(command.out().strip().split(" "));
    assertEquals("FirstHour", words.get(words.size() - 1), command.out() + command.err());
    Child.Said said = Child.java("", words.subList(1, words.size()).toArray(String[]::new));
    assertEquals("", said.err());
    assertEquals(Child.java("", "-cp", OneJarPackaged.jar().toString(), SCRIPT).out(), said.out());
    assertFalse(said.out().isEmpty(), "the script said nothing");
  }

  private static void put(Path repository, String artifact, String extension, Path file)
      throws IOException {
    Path folder = repository.resolve("nl/werkrelatie/" + artifact + "/" + Herkomst.BIBLIOTHEEK);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(artifact + "-" + Herkomst.BIBLIOTHEEK + extension));
  }
}
