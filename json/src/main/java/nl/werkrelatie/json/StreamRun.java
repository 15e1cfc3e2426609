// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import nl.werkrelatie.json.codec.read.RawLines;
import nl.werkrelatie.model.Werkrelatie;
import org.jspecify.annotations.Nullable;

/**
 * One stream on its way: the calling thread reads lines, hands them to the workers, and takes back
 * what is done, never holding more than a few.
 */
final class StreamRun<R> {
  static final String GAVE_NULL = "the function gave null";

  private static final int LINES_PER_THREAD = 4;

  private final WerkrelatieStream settings;
  private final RawLines lines;
  private final Function<? super Werkrelatie, R> function;
  private final ObjLongConsumer<R> taker;
  private final LimitedReading<Werkrelatie> reading;
  private final List<Thread> threads = new ArrayList<>();
  private final ExecutorService workers;

  /** In the order of the stream whatever was begun, or in any order whatever is done. */
  private final BlockingQueue<Task> toTake = new LinkedBlockingQueue<>();

  private @Nullable UncheckedIOException broken;
  private int underway;
  private int bytesUnderway;
  private long done;

  StreamRun(
      WerkrelatieStream settings,
      RawLines lines,
      Function<? super Werkrelatie, R> function,
      ObjLongConsumer<R> taker) {
    this.settings = settings;
    this.lines = lines;
    this.function = function;
    this.taker = taker;
    this.reading = WerkrelatieJson.within(settings.limits);
    this.workers = Executors.newFixedThreadPool(settings.threads, this::worker);
  }

  /** What became of a line; what the function made of it is null when it was refused. */
  private record Outcome<R>(WerkrelatieLine line, @Nullable R made) {}

  /** One line with a worker. */
  private final class Task extends FutureTask<Outcome<R>> {
    private final int size;

    Task(RawLines.Line line) {
      super(() -> outcome(line));
      this.size = line.bytes().length;
    }

    @Override
    protected void done() {
      if (!settings.ordered) {
        toTake.add(this);
      }
    }
  }

  void run() {
    try {
      for (RawLines.Line line = next(); line != null; line = next()) {
        while (isFull(line) || isNextDone()) {
          take();
        }
        begin(line);
      }
      while (underway > 0) {
        take();
      }
    } finally {
      end();
    }
    if (broken != null) {
      throw broken;
    }
  }

  private RawLines.@Nullable Line next() {
    guardNotCancelled();
    try {
      return lines.next();
    } catch (UncheckedIOException failure) {
      // The lines before it were read well, so they are done first.
      broken = failure;
      return null;
    }
  }

  /** Long lines count by their length, so that many of them do not fill the memory either. */
  private boolean isFull(RawLines.Line line) {
    return underway >= LINES_PER_THREAD * settings.threads
        || (underway > 0 && bytesUnderway + line.bytes().length > settings.limits.length());
  }

  private boolean isNextDone() {
    Task next = toTake.peek();
    return next != null && next.isDone();
  }

  private void begin(RawLines.Line line) {
    Task task = new Task(line);
    underway++;
    bytesUnderway += task.size;
    if (settings.ordered) {
      toTake.add(task);
    }
    workers.execute(task);
  }

  private Outcome<R> outcome(RawLines.Line raw) {
    WerkrelatieLine line = WerkrelatieLine.read(raw, reading);
    @Nullable R made =
        line.werkrelatie()
            .map(one -> Objects.requireNonNull(function.apply(one), GAVE_NULL))
            .orElse(null);
    return new Outcome<>(line, made);
  }

  private void take() {
    guardNotCancelled();
    Outcome<R> outcome = await();
    underway--;
    if (outcome.made() == null) {
      settings.refused.accept(outcome.line());
    } else {
      taker.accept(outcome.made(), outcome.line().number());
    }
    settings.progress.accept(++done);
  }

  private Outcome<R> await() {
    try {
      Task task = toTake.take();
      bytesUnderway -= task.size;
      return task.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw cancelled();
    } catch (ExecutionException failed) {
      throw StreamRun.<RuntimeException>asItIs(failed.getCause());
    }
  }

  /** Throws what the function threw, whatever that is. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T asItIs(@Nullable Throwable thrown) throws T {
    throw (T) Objects.requireNonNull(thrown);
  }

  private void guardNotCancelled() {
    if (Thread.currentThread().isInterrupted() || settings.cancelled.getAsBoolean()) {
      throw cancelled();
    }
  }

  private static CancellationException cancelled() {
    return new CancellationException("the stream is cancelled; not all lines are done");
  }

  private Thread worker(Runnable work) {
    Thread thread = new Thread(work, "werkrelatie-stream");
    thread.setDaemon(true);
    threads.add(thread);
    return thread;
  }

  /** Waits until the workers are gone; an interruption while waiting is kept for the caller. */
  private void end() {
    workers.shutdownNow();
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException kept) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
