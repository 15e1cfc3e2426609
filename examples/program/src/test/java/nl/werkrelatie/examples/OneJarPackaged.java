// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one-jar as it was packaged: what is in it, and that it harms nobody it lands beside. */
class OneJarPackaged {
  private static final String OWN = "nl/werkrelatie/onejar/";

  @Test
  void holds_nothing_of_another_under_its_own_name_but_slf4j() throws IOException {
    List<String> classes = names().stream().filter(name -> name.endsWith(".class")).toList();
    assertEquals(
        List.of(),
        classes.stream()
            .filter(name -> !name.startsWith("nl/werkrelatie/"))
            .filter(name -> !name.startsWith("org/slf4j/"))
            .toList());
    assertTrue(
        classes.contains(OWN + "tools/jackson/core/JsonParser.class"), "Jackson was not moved");
    assertFalse(
        classes.stream()
            .anyMatch(
                name -> name.matches("nl/werkrelatie/json/(Jackson[23]W.*Module|JsonBinding).*")),
        "a module for a host's mapper is no use beside a moved Jackson");
  }

  @Test
  void holds_no_module_no_signature_and_no_version_of_another() throws IOException {
    assertEquals(
        List.of(),
        names().stream()
            .filter(
                name ->
                    name.endsWith("module-info.class")
                        || name.startsWith("META-INF/versions/")
                        || name.matches("META-INF/.*\\.(SF|RSA|DSA)"))
            .toList());
  }

  @Test
  void names_its_services_by_moved_names_and_gives_slf4j_no_provider() throws IOException {
    Map<String, String> services = new TreeMap<>();
    try (JarFile jar = new JarFile(jar().toFile())) {
      for (String name : names()) {
        if (name.startsWith("META-INF/services/") && !name.endsWith("/")) {
          services.put(
              name.substring("META-INF/services/".length()),
              new String(
                      jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8)
                  .strip());
        }
      }
    }
    String moved = OWN.replace('/', '.');
    assertEquals(
        Map.of(
            // Asked for by name in our own shell; no other JShell is changed by it.
            "jdk.jshell.spi.ExecutionControlProvider",
            "nl.werkrelatie.examples.shell.SpokenExecution",
            moved + "tools.jackson.core.TokenStreamFactory",
            moved + "tools.jackson.core.json.JsonFactory",
            moved + "tools.jackson.databind.ObjectMapper",
            moved + "tools.jackson.databind.json.JsonMapper"),
        services);
  }

  @Test
  void holds_every_licence_it_names() throws IOException {
    try (JarFile jar = new JarFile(jar().toFile())) {
      String notices =
          new String(
              jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.txt")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertFalse(notices.contains("${"), "a version was not filled in");
      for (String named : notices.split("[\\s,;]+")) {
        if (named.startsWith("META-INF/")) {
          String entry = named.replaceAll("[).]+$", "");
          assertTrue(jar.getEntry(entry) != null, entry + " is named and is not there");
        }
      }
    }
  }

  @Test
  void its_pom_asks_for_nothing_at_run_time() throws IOException {
    String pom = Files.readString(Path.of("program/dependency-reduced-pom.xml"));
    for (String dependency : pom.split("<dependency>")) {
      if (dependency.contains("</dependency>")) {
        assertTrue(
            dependency.contains("<scope>test</scope>")
                || dependency.contains("<scope>provided</scope>"),
            "in the jar, and asked for again: " + dependency);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2.14.3, 2.14.3, com.fasterxml.jackson",
    "2.22.4, 2.22, com.fasterxml.jackson",
    "3.1.8, 2.21, tools.jackson"
  })
  void a_host_beside_it_finds_its_own_jackson_modules(
      String jackson, String annotations, String group, @TempDir Path folder)
      throws IOException, InterruptedException {
    String call =
        group.startsWith("tools")
            ? "tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build()"
            : "new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules()";
    Path host = folder.resolve("Host.java");
    Files.writeString(
        host,
        "class Host { public static void main(String[] a) throws Exception {\n"
            + "  org.slf4j.LoggerFactory.getLogger(\"host\").info(\"heard\");\n"
            + "  System.out.println("
            + call
            + ".writeValueAsString(java.util.List.of(1, 2)));\n"
            + "  System.out.println(nl.werkrelatie.json.WerkrelatieJson.read(\n"
            + "      nl.werkrelatie.json.WerkrelatieJson.write(\n"
            + "          nl.werkrelatie.examples.shell.ExampleWerkrelaties.zoonAlsTolk)));\n"
            + "}}\n");
    String path =
        List.of(
                jar(),
                hosts("jackson-databind-" + jackson),
                hosts("jackson-core-" + jackson),
                hosts("jackson-annotations-" + annotations),
                hosts("slf4j-simple-" + System.getProperty("slf4j.version")))
            .stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    Child.Said said = Child.java("", "-cp", path, host.toString());
    assertEquals("[1,2]\nWerkrelatie W-S05 C-S05\n", said.out(), said.err());
    assertTrue(said.err().contains("heard"), "the host's own logging does not hear: " + said.err());
    assertFalse(said.err().contains("multiple SLF4J"), said.err());
  }

  @Test
  void java_jar_runs_the_program() throws IOException, InterruptedException {
    Child.Said said =
        Child.java(
            "",
            "-jar",
            jar().toString(),
            "suggest",
            "--all",
            "--peildatum",
            "2026-11-21",
            "werkrelaties/de-vijfentwintigste.json");
    assertTrue(said.out().startsWith("Suggesties op 21 november 2026\n"), said.out() + said.err());
    assertEquals("", said.err());
  }

  static Path jar() {
    return Path.of("program/target/werkrelatie.jar").toAbsolutePath();
  }

  private static Path hosts(String artifact) {
    return Path.of("program/target/hosts/" + artifact + ".jar").toAbsolutePath();
  }

  private static List<String> names() throws IOException {
    try (JarFile jar = new JarFile(jar().toFile())) {
      return jar.stream().map(entry -> entry.getName()).toList();
    }
  }
}
