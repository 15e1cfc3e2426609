// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures ways of doing the same beside each other: processor time and memory asked for, of this
 * thread alone.
 *
 * <p>The contenders take turns in short batches and the best batch of each counts, so what else the
 * machine does hits them alike and mostly falls away. Compare figures of one run only. What
 * compilers and collectors do in other threads is not in them.
 *
 * <pre>{@code
 * new CpuMeter("StringBuilder", () -> new StringBuilder("a").append("b").toString())
 *     .against("concat", () -> "a".concat("b"))
 *     .measure(200)
 *     .print("joining two texts", System.out);
 * }</pre>
 */
public final class CpuMeter {
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final long WARM_UP_NANOS = 1_000_000_000;
  private static final long BATCH_NANOS = 3_000_000;

  private final List<Contender> contenders = new ArrayList<>();
  private volatile @Nullable Object kept;

  /** Starts with the contender to which the others are compared. */
  public CpuMeter(String baseline, Supplier<?> work) {
    contenders.add(new Contender(baseline, work));
  }

  /** The same work for each of them in turn, so that no one of them is learned by heart. */
  static <T> Supplier<?> inTurn(List<T> all, Function<T, ?> work) {
    int[] turn = {0};
    return () -> work.apply(all.get(turn[0]++ % all.size()));
  }

  /** Adds a contender; returns this meter. */
  public CpuMeter against(String name, Supplier<?> work) {
    contenders.add(new Contender(name, work));
    return this;
  }

  /** Warms all of them up, and then lets each run this many batches in turn. */
  public CpuFigures measure(int batches) {
    for (long begin = THREAD.getCurrentThreadCpuTime();
        THREAD.getCurrentThreadCpuTime() - begin < WARM_UP_NANOS * contenders.size(); ) {
      contenders.forEach(this::warmUp);
    }
    for (int batch = 0; batch < batches; batch++) {
      // Each goes first as often as the others, so that none always follows the same neighbour.
      for (int turn = 0; turn < contenders.size(); turn++) {
        contenders.get((batch + turn) % contenders.size()).batch();
      }
    }
    return new CpuFigures(contenders.stream().map(Contender::figure).toList());
  }

  private void warmUp(Contender contender) {
    contender.run(contender.times);
    contender.fitBatch();
  }

  /** One way of doing it. */
  private final class Contender {
    private final String name;
    private final Supplier<?> work;
    private int times = 1;
    private double nanos = Double.MAX_VALUE;
    private double bytes = Double.MAX_VALUE;

    Contender(String name, Supplier<?> work) {
      this.name = name;
      this.work = work;
    }

    void run(int repeated) {
      for (int done = 0; done < repeated; done++) {
        // A result that someone else could look at has to be made whole.
        kept = work.get();
      }
    }

    void fitBatch() {
      long begin = THREAD.getCurrentThreadCpuTime();
      run(times);
      long taken = Math.max(1, THREAD.getCurrentThreadCpuTime() - begin);
      times = (int) Math.max(1, Math.min(1_000_000, (double) times * BATCH_NANOS / taken));
    }

    void batch() {
      long bytesBefore = THREAD.getCurrentThreadAllocatedBytes();
      long begin = THREAD.getCurrentThreadCpuTime();
      run(times);
      nanos = Math.min(nanos, (THREAD.getCurrentThreadCpuTime() - begin) / (double) times);
      bytes =
          Math.min(bytes, (THREAD.getCurrentThreadAllocatedBytes() - bytesBefore) / (double) times);
    }

    CpuFigures.Figure figure() {
      return new CpuFigures.Figure(name, nanos / 1000, Math.round(bytes));
    }
  }
}
