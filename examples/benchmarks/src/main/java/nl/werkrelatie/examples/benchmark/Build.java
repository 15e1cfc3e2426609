// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.Main;
import tools.jackson.databind.JsonNode;

/** A build of the library, measured with the benchmarks of this one; keeps the best figures. */
final class Build {
  /** Short iterations and many: the best of them counts. */
  private static final List<String> ITERATIONS =
      List.of("-f", "1", "-wi", "10", "-w", "1s", "-i", "10", "-r", "500ms");

  /** Without the last, SLF4J says each time that nothing listens to it. */
  private static final List<String> FLAGS =
      List.of("-XX:+UseSerialGC", "-Djmh.ignoreLock=true", "-Dslf4j.internal.verbosity=ERROR");

  private static final List<String> RESULTS =
      List.of("-bm", "avgt", "-tu", "us", "-foe", "true", "-rf", "json");

  private final String classPath;
  private final Map<String, Measurement> best = new LinkedHashMap<>();

  /** The library as it is on this class path, before that of the benchmarks. */
  Build(String classPath) {
    this.classPath = classPath;
  }

  /** The library that the benchmarks came with. */
  static Build ofThis() {
    return new Build("");
  }

  List<Measurement> best() {
    return List.copyOf(best.values());
  }

  /** Measures once more what has this in its name, each benchmark in a Java of its own. */
  void measure(String pattern) throws IOException, InterruptedException {
    Path results = Files.createTempFile("benchmarks", ".json");
    Path log = Files.createTempFile("benchmarks", ".log");
    List<String> jmh = new ArrayList<>(List.of(Main.class.getName(), pattern));
    jmh.addAll(ITERATIONS);
    jmh.addAll(RESULTS);
    jmh.addAll(List.of("-rff", results.toString(), "-o", log.toString()));
    jmh.addAll(List.of("-prof", ProcessorTime.class.getName()));
    if (java(FLAGS, jmh).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("a benchmark failed; see " + log);
    }
    for (JsonNode result : PlainRecords.MAPPER.readTree(results)) {
      keep(Measurement.of(result));
    }
    Files.delete(results);
    Files.delete(log);
  }

  void keep(Measurement one) {
    best.merge(one.name(), one, Measurement::best);
  }

  /** A Java with this build on its class path, and with what it is to do. */
  ProcessBuilder java(List<String> flags, List<String> call) {
    String benchmarks = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.add("-cp");
    command.add(classPath.isEmpty() ? benchmarks : classPath + File.pathSeparator + benchmarks);
    command.addAll(call);
    return new ProcessBuilder(command);
  }
}
