// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.werkrelatie.engine.RuleEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on two workers, each a process of its own, of which one falls out in the middle. */
class ClusterTest {
  private static final int LINES = 3_000;

  @TempDir private Path folder;

  @Test
  void a_worker_that_is_killed_in_the_middle_loses_nothing_and_nothing_a_dossier_holds_is_logged()
      throws IOException, InterruptedException {
    byte[] caseload = Caseload.document(Caseload.lines(LINES));
    Path in = Files.write(folder.resolve("caseload.ndjson"), caseload);
    Path out = folder.resolve("out");
    // Some sixty tasks: enough that there is a middle on any machine.
    int split = caseload.length / 60;
    try (Cluster cluster = new Cluster(Files.createDirectory(folder.resolve("cluster")))) {
      Process first = cluster.worker("first");
      Process second = cluster.worker("second");
      Process job = cluster.submit("job", in, split, out);
      while (job.isAlive() && (finished(out) < 3 || first.descendants().findAny().isEmpty())) {
        Thread.sleep(5);
      }
      assertTrue(job.isAlive(), () -> "the job ended before its middle: " + said(cluster));
      Cluster.kill(first);
      assertEquals(0, job.waitFor(), () -> said(cluster));
      assertTrue(
          said(cluster).contains("Lost executor"),
          "the job did without the worker that was killed");
      assertTrue(second.isAlive());
      assertEquals(
          Caseload.answers(caseload, RuleEngine.standard()), Caseload.written(out, "answered"));
      assertEquals(LINES / 10, Caseload.written(out, "refused").size());
      assertFalse(said(cluster).contains(Caseload.MARK), "a log repeats what a dossier holds");
    }
  }

  /** How many tasks have handed in what they made. */
  private static long finished(Path out) throws IOException {
    try (Stream<Path> tasks = Files.list(out.resolve("_temporary/0"))) {
      return tasks.filter(task -> task.getFileName().toString().startsWith("task_")).count();
    } catch (NoSuchFileException notYet) {
      return 0;
    }
  }

  private static String said(Cluster cluster) {
    try {
      return cluster.said();
    } catch (IOException failure) {
      return "its logs cannot be read";
    }
  }
}
