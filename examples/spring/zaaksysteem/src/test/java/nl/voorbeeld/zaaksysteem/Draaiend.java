// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The system as a process of its own. */
final class Draaiend implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final int port;

  private Draaiend(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it in this folder with the settings it comes with, and reads on until it says on which
   * port it listens.
   */
  static Draaiend in(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Zaaksysteem.class.getName(),
                "--server.port=0",
                "--logging.level.root=info")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    StringBuilder said = new StringBuilder();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        readOn(out);
        return new Draaiend(process, Integer.parseInt(started.group(1)));
      }
    }
    throw new IllegalStateException("the system did not start; it said:\n" + said);
  }

  /** A full pipe would stop the process. */
  private static void readOn(BufferedReader out) {
    Thread reader = new Thread(() -> out.lines().forEach(line -> {}));
    reader.setDaemon(true);
    reader.start();
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    kill();
  }

  /** As kill -9 does: nothing is finished or tidied up. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }
}
