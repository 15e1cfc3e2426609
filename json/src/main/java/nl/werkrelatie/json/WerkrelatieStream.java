// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.ObjLongConsumer;
import nl.werkrelatie.json.codec.read.RawLines;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Werkrelatie;

/**
 * Does the same for each werkrelatie in a stream of one document a line, on many threads and in
 * constant memory; a stream is many times one, and never a question about many.
 *
 * <pre>{@code
 * try (JsonLinesWriter lines = JsonLinesWriter.gzipTo(out)) {
 *   WerkrelatieStream.reporting(refused -> log.warn("{}", refused))
 *       .write(in, one -> SuggestiesJson.write(engine.suggest(one, day), COMPACT), lines);
 * }
 * }</pre>
 *
 * <p>Only your function runs on other threads, with reading and writing the JSON; the streams and
 * every other callback are used on the calling thread, one line at a time. When a method returns or
 * throws, no thread is left. An exception of a callback ends the stream and comes out as it is; a
 * stream that fails gives an {@link java.io.UncheckedIOException} as in {@link WerkrelatieJson},
 * after the lines before it. Immutable; can be used for many streams at once.
 */
public final class WerkrelatieStream {
  private static final byte[] NO_DOCUMENT = {'\n'};

  final Consumer<WerkrelatieLine> refused;
  final int threads;
  final boolean ordered;
  final LongConsumer progress;
  final BooleanSupplier cancelled;
  final Limits limits;

  private WerkrelatieStream(
      Consumer<WerkrelatieLine> refused,
      int threads,
      boolean ordered,
      LongConsumer progress,
      BooleanSupplier cancelled,
      Limits limits) {
    this.refused = Objects.requireNonNull(refused, "refused");
    this.threads = threads;
    this.ordered = ordered;
    this.progress = Objects.requireNonNull(progress, "progress");
    this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * A stream that reports each refused line here and goes on; on as many threads as there are
   * processors, in the order of the lines.
   */
  public static WerkrelatieStream reporting(Consumer<WerkrelatieLine> refused) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new WerkrelatieStream(
        refused, processors, true, done -> {}, () -> false, Limits.standard());
  }

  /** The same on this many threads, 1 or more; each adds a few lines to what is held at once. */
  public WerkrelatieStream threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; give 1 or more");
    }
    return new WerkrelatieStream(refused, threads, ordered, progress, cancelled, limits);
  }

  /** The same in any order, so that nothing waits for a line that takes long. */
  public WerkrelatieStream unordered() {
    return new WerkrelatieStream(refused, threads, false, progress, cancelled, limits);
  }

  /** The same, telling after each line how many lines are done, refused ones included. */
  public WerkrelatieStream progress(LongConsumer progress) {
    return new WerkrelatieStream(refused, threads, ordered, progress, cancelled, limits);
  }

  /**
   * The same until this is true, asked between lines; then, and when the calling thread is
   * interrupted, a {@link java.util.concurrent.CancellationException} says that not all was done.
   */
  public WerkrelatieStream cancelledWhen(BooleanSupplier cancelled) {
    return new WerkrelatieStream(refused, threads, ordered, progress, cancelled, limits);
  }

  /** The same with each line read within these limits. */
  public WerkrelatieStream within(Limits limits) {
    return new WerkrelatieStream(refused, threads, ordered, progress, cancelled, limits);
  }

  /**
   * Gives each werkrelatie to a function, and what that made of it, with the number of its line, to
   * a taker; a null is refused.
   *
   * @param in UTF-8, as it is or in gzip; is not closed
   * @param function is called on many threads at once, so it has to be pure
   * @param taker is called on the calling thread
   */
  public <R> void forEach(
      InputStream in, Function<? super Werkrelatie, R> function, ObjLongConsumer<R> taker) {
    Objects.requireNonNull(taker, "taker");
    Objects.requireNonNull(function, "function");
    try (RawLines lines = new RawLines(in, limits.length())) {
      new StreamRun<>(this, lines, function, taker).run();
    }
  }

  /**
   * Gives each werkrelatie to a function, and writes the compact document that makes of it on a
   * line. In the order of the lines, a refused line leaves an empty line, so that no answer can be
   * taken for that of another werkrelatie; in any order it writes nothing. When this throws, the
   * writer writes no more, and leaves a gzip stream without its end.
   *
   * @param in UTF-8, as it is or in gzip; is not closed
   * @param function is called on many threads at once, so it has to be pure
   */
  public void write(
      InputStream in, Function<? super Werkrelatie, String> function, JsonLinesWriter out) {
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(out, "out");
    try {
      keepingPlaces(out)
          .forEach(
              in,
              werkrelatie ->
                  JsonLinesWriter.bytes(
                      Objects.requireNonNull(function.apply(werkrelatie), StreamRun.GAVE_NULL)),
              (line, number) -> out.write(line));
    } catch (Throwable failure) {
      out.abandon();
      throw failure;
    }
  }

  private WerkrelatieStream keepingPlaces(JsonLinesWriter out) {
    Consumer<WerkrelatieLine> leavingEmpty = refused.andThen(line -> out.write(NO_DOCUMENT));
    return ordered
        ? new WerkrelatieStream(leavingEmpty, threads, true, progress, cancelled, limits)
        : this;
  }
}
