// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** Spark's own cluster on this machine: a master, workers, and spark-submit, each a process. */
final class Cluster implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Path HOME = Path.of("target/spark-home").toAbsolutePath();
  private static final Path LIBS = Path.of("target/libs").toAbsolutePath();
  private static final Path JAR = Path.of("target/werkrelatie-spark-0.1.0-SNAPSHOT.jar");

  /** What Spark's own scripts open to it on Java 17 and later. */
  private static final List<String> OPENED =
      List.of(JavaModuleOptions.defaultModuleOptions().trim().split(" +"));

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final String address;

  /** A cluster that keeps everything it writes in this folder. */
  Cluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Process master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0");
    this.address = found(master, folder.resolve("master.log"), ADDRESS);
  }

  /** Starts a worker that gives one core, in a process of its own. */
  Process worker(String name) throws IOException {
    return start(
        name,
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        folder.resolve(name).toString(),
        address);
  }

  /** Submits the job as the script spark-submit does, over splits of at most so many bytes. */
  Process submit(String name, Path in, long split, Path out) throws IOException {
    return start(
        name,
        "org.apache.spark.deploy.SparkSubmit",
        "--master",
        address,
        "--class",
        SuggestJob.class.getName(),
        "--jars",
        jars(LIBS),
        "--executor-memory",
        "512m",
        "--conf",
        "spark.ui.enabled=false",
        "--conf",
        "spark.driver.host=127.0.0.1",
        "--conf",
        "spark.driver.bindAddress=127.0.0.1",
        "--conf",
        "spark.hadoop.mapreduce.input.fileinputformat.split.maxsize=" + split,
        JAR.toAbsolutePath().toString(),
        "--in",
        in.toString(),
        "--out",
        out.toString(),
        "--peildatum",
        Caseload.DAY.toString());
  }

  /** All that the processes of the cluster said. */
  String said() throws IOException {
    StringBuilder said = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Cluster::isLog).toList()) {
        said.append(Files.readString(file, UTF_8));
      }
    }
    return said.toString();
  }

  private static boolean isLog(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".log") || name.equals("stderr") || name.equals("stdout");
  }

  private Process start(String name, String... command) throws IOException {
    List<String> java =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                HOME.resolve("jars") + File.separator + "*",
                "-Xmx512m"));
    java.addAll(OPENED);
    java.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(java);
    builder.environment().put("SPARK_HOME", HOME.toString());
    // A folder of jars does not say for which Scala it was made, as an unpacked Spark does.
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private static String found(Process process, Path log, Pattern pattern)
      throws IOException, InterruptedException {
    Optional<String> found = Optional.empty();
    while (found.isEmpty()) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            "the master ended; it said: " + Files.readString(log, UTF_8));
      }
      Thread.sleep(20);
      found =
          pattern
              .matcher(Files.readString(log, UTF_8))
              .results()
              .map(one -> one.group(1))
              .findFirst();
    }
    return found.get();
  }

  private static String jars(Path folder) {
    try (Stream<Path> jars = Files.list(folder)) {
      return String.join(",", jars.map(Path::toString).sorted().toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Kills a process with all that it started, as a machine that falls out does. */
  static void kill(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    processes.forEach(Cluster::kill);
  }
}
