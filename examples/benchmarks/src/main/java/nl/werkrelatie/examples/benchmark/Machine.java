// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.werkrelatie.engine.Herkomst;
import org.openjdk.jmh.util.Version;
import tools.jackson.core.json.PackageVersion;

/** On what machine and with which versions was measured. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  static String told() throws IOException {
    return String.join(
        ", ",
        Runtime.getRuntime().availableProcessors() + " processors (" + processor() + ")",
        System.getProperty("os.name"),
        "Java " + Runtime.version(),
        "werkrelatie " + Herkomst.BIBLIOTHEEK,
        "Jackson " + PackageVersion.VERSION,
        "JMH " + Version.getPlainVersion());
  }

  private static String processor() throws IOException {
    if (!Files.exists(PROCESSORS)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }
}
