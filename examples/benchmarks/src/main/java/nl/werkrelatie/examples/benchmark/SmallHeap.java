// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** What runs in the small heap of {@link Soak}. */
final class SmallHeap {
  private static final int SECONDS_BETWEEN = 10;

  /** From the root of the repository. */
  private static final Path REGELSET = Path.of("examples/regelsets/oudewater-noord.json");

  /** Shared by those at work; whoever measures has it alone, so that nothing is under way then. */
  private final ReentrantReadWriteLock work = new ReentrantReadWriteLock(true);

  private final AtomicLong done = new AtomicLong();
  private final SoakTasks tasks;
  private volatile boolean over;

  private SmallHeap(SoakTasks tasks) {
    this.tasks = tasks;
  }

  /** For how many minutes. */
  public static void main(String[] args) throws Exception {
    SmallHeap heap = new SmallHeap(SoakTasks.with(REGELSET));
    List<Footprint> measured = heap.soaked(Integer.parseInt(args[0]));
    System.out.println(heap.told(measured));
    List<Flatness> all = Flatness.of(measured);
    System.out.println(Flatness.markdown(all));
    System.exit(all.stream().allMatch(Flatness::isFlat) ? 0 : 1);
  }

  private List<Footprint> soaked(int minutes) throws InterruptedException, ExecutionException {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(processors);
    List<Future<?>> workers = new ArrayList<>();
    for (int worker = 0; worker < processors; worker++) {
      workers.add(threads.submit(this::work));
    }
    List<Footprint> measured = new ArrayList<>();
    try {
      for (long left = TimeUnit.MINUTES.toSeconds(minutes); left > 0; left -= SECONDS_BETWEEN) {
        TimeUnit.SECONDS.sleep(SECONDS_BETWEEN);
        guardAllAtWork(workers);
        Footprint now = measured();
        measured.add(now);
        System.err.println(now.inWords());
      }
    } finally {
      over = true;
      threads.shutdown();
    }
    for (Future<?> worker : workers) {
      worker.get();
    }
    return measured;
  }

  private void work() {
    while (!over) {
      work.readLock().lock();
      try {
        tasks.one(done.getAndIncrement());
      } finally {
        work.readLock().unlock();
      }
    }
  }

  /** An answer that changed ends its worker, and the worker says so here. */
  private static void guardAllAtWork(List<Future<?>> workers)
      throws InterruptedException, ExecutionException {
    for (Future<?> worker : workers) {
      if (worker.isDone()) {
        worker.get();
      }
    }
  }

  private Footprint measured() {
    work.writeLock().lock();
    try {
      return Footprint.now();
    } finally {
      work.writeLock().unlock();
    }
  }

  private String told(List<Footprint> measured) throws IOException {
    return String.format(
        Locale.ROOT,
        "%s%n%n%,d tasks, each answered as the first time; %,d engines made; measured %d times; %s%n",
        Machine.told(),
        done.get(),
        tasks.engines(),
        measured.size(),
        String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
  }
}
