// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints how many werkrelaties a second two workers of one core answer, by how many partitions
 * there are, and how much memory each executor took at most. No test: what it prints depends on the
 * machine.
 */
final class Measure {
  private static final int LINES = 400_000;

  private Measure() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of("target"), "measure").toAbsolutePath();
    List<String> lines = Caseload.lines(4_000);
    Path in = folder.resolve("caseload.ndjson");
    try (BufferedWriter out = Files.newBufferedWriter(in)) {
      for (int line = 0; line < LINES; line++) {
        out.write(lines.get(line % lines.size()));
        out.write('\n');
      }
    }
    long bytes = Files.size(in);
    System.out.printf(
        Locale.ROOT,
        "%,d lines, %,d bytes, %s, %s%n",
        LINES,
        bytes,
        System.getProperty("java.version"),
        System.getProperty("os.arch"));
    System.out.println(
        "| partitions | werkrelaties a second | seconds, with start and end | most memory of an executor, MB |");
    System.out.println("|---|---|---|---|");
    Path cluster = Files.createDirectory(folder.resolve("cluster"));
    try (Cluster two = new Cluster(cluster)) {
      List<Process> workers = List.of(two.worker("first"), two.worker("second"));
      for (int partitions : new int[] {1, 2, 4, 8, 32, 128}) {
        one(
            two,
            workers,
            in,
            bytes / partitions + 1,
            folder.resolve("out" + partitions),
            partitions);
      }
    }
  }

  private static void one(
      Cluster cluster, List<Process> workers, Path in, long split, Path out, int partitions)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process job = cluster.submit("job" + partitions, in, split, out);
    long memory = 0;
    long answering = 0;
    while (job.isAlive()) {
      for (Process worker : workers) {
        memory = Math.max(memory, worker.descendants().mapToLong(Measure::peak).max().orElse(0));
      }
      if (answering == 0 && Files.exists(out.resolve("_temporary"))) {
        answering = System.nanoTime();
      }
      Thread.sleep(50);
    }
    long end = System.nanoTime();
    if (job.exitValue() != 0) {
      throw new IllegalStateException(cluster.said());
    }
    System.out.printf(
        Locale.ROOT,
        "| %d | %,.0f | %.0f | %d |%n",
        partitions,
        LINES / ((end - answering) / 1e9),
        (end - start) / 1e9,
        memory / 1024);
  }

  /** The most memory that a process has held, in kilobytes, as Linux keeps it; 0 elsewhere. */
  private static long peak(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }
}
