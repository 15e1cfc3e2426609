// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Beside the scores of JMH the processor time and the bytes that one operation takes of its own
 * thread, in the best iteration: on a busy machine the time of the clock says little. What
 * compilers and collectors do in other threads is not in them.
 */
public final class ProcessorTime implements InternalProfiler {
  static final String MICROS = "processor";
  static final String BYTES = "bytes";

  private static final String WORKER = "-jmh-worker-";
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Taken before = Taken.NOTHING;

  private record Taken(long nanos, long bytes) {
    static final Taken NOTHING = new Taken(0, 0);

    static Taken now() {
      Taken all = NOTHING;
      for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
        if (thread != null && thread.getThreadName().contains(WORKER)) {
          long id = thread.getThreadId();
          all =
              new Taken(
                  all.nanos + THREADS.getThreadCpuTime(id),
                  all.bytes + THREADS.getThreadAllocatedBytes(id));
        }
      }
      return all;
    }
  }

  @Override
  public String getDescription() {
    return "processor time and bytes of the measured thread";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = Taken.now();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    Taken after = Taken.now();
    double times = result.getMetadata().getAllOps();
    return List.of(
        new ScalarResult(
            MICROS, (after.nanos - before.nanos) / 1000 / times, "us/op", AggregationPolicy.MIN),
        new ScalarResult(
            BYTES, (after.bytes - before.bytes) / times, "B/op", AggregationPolicy.MIN));
  }
}
