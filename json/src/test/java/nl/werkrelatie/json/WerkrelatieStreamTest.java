// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.StreamLines.await;
import static nl.werkrelatie.json.StreamLines.bytes;
import static nl.werkrelatie.json.StreamLines.in;
import static nl.werkrelatie.json.StreamLines.line;
import static nl.werkrelatie.json.StreamLines.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WerkrelatieStreamTest {
  private static final Function<Werkrelatie, String> SAME =
      one -> WerkrelatieJson.write(one, JsonForm.COMPACT);

  private final List<String> refused = new ArrayList<>();
  private final WerkrelatieStream stream =
      WerkrelatieStream.reporting(line -> refused.add(StreamLines.told(line))).threads(4);

  @AfterEach
  void no_thread_is_left() {
    assertEquals(0, StreamLines.workers(), "threads are left");
  }

  @Test
  void the_order_is_kept_on_many_threads() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Function<Werkrelatie, String> uneven =
        one -> {
          pause(one.inwoner().id().hashCode() % 3);
          return SAME.apply(one);
        };
    stream.threads(16).write(in(lines(500)), uneven, JsonLinesWriter.to(out));
    assertEquals(lines(500), out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void without_order_the_same_comes_and_a_slow_line_holds_up_no_other() {
    CountDownLatch others = new CountDownLatch(400);
    List<Long> numbers = new ArrayList<>();
    stream
        .unordered()
        .forEach(
            in(lines(401)),
            one -> {
              if (one.inwoner().id().equals("W-1")) {
                await(others);
              }
              return one;
            },
            (one, number) -> {
              numbers.add(number);
              others.countDown();
            });
    assertEquals(401L, numbers.size());
    assertEquals(1L, numbers.get(400), "the slow line held up others");
    assertEquals(
        new HashSet<>(LongStream.rangeClosed(1, 401).boxed().toList()), new HashSet<>(numbers));
  }

  @Test
  void a_refused_line_is_reported_with_its_number_and_keeps_its_place() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String broken = line(1) + "\nnull\n" + line(3) + "\n\n";
    stream.write(in(broken), SAME, JsonLinesWriter.to(out));
    assertEquals(line(1) + "\n\n" + line(3) + "\n\n", out.toString(StandardCharsets.UTF_8));
    assertEquals(List.of("2 NULL_REFUSED", "4 SYNTAX_BROKEN"), refused);
  }

  @Test
  void in_any_order_a_refused_line_writes_nothing() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stream.unordered().write(in("null\n" + line(2) + "\n"), SAME, JsonLinesWriter.to(out));
    assertEquals(line(2) + "\n", out.toString(StandardCharsets.UTF_8));
    assertEquals(List.of("1 NULL_REFUSED"), refused);
  }

  @Test
  void an_empty_stream_does_nothing() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stream.write(in(""), SAME, JsonLinesWriter.to(out));
    assertEquals(0, out.size(), "something is written");
  }

  @Test
  void progress_counts_every_line_on_the_calling_thread() {
    List<Long> told = new ArrayList<>();
    Set<Thread> threads = new HashSet<>();
    stream
        .progress(
            done -> {
              told.add(done);
              threads.add(Thread.currentThread());
            })
        .forEach(in("{\n" + lines(2)), one -> one, (one, number) -> {});
    assertEquals(List.of(1L, 2L, 3L), told);
    assertEquals(Set.of(Thread.currentThread()), threads);
  }

  @Test
  void no_more_than_a_few_lines_are_held_at_once() {
    WerkrelatieLinesTest.Portions host =
        new WerkrelatieLinesTest.Portions(bytes(lines(5_000)), 64, null);
    AtomicInteger furthest = new AtomicInteger();
    long[] taken = {0};
    stream.forEach(
        host,
        one -> one,
        (one, number) -> {
          int ahead = host.given() - (int) taken[0];
          furthest.accumulateAndGet(ahead, Math::max);
          taken[0] += line((int) number).length() + 1;
        });
    assertTrue(
        furthest.get() < 20 * line(5_000).length(), "held at once, in bytes: " + furthest.get());
  }

  @Test
  void long_lines_are_held_a_few_at_a_time() {
    String padded = line(1) + " ".repeat(Limits.standard().length() / 2) + "\n";
    AtomicInteger together = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    stream.forEach(
        in(padded.repeat(8)),
        one -> {
          most.accumulateAndGet(together.incrementAndGet(), Math::max);
          pause(20);
          together.decrementAndGet();
          return one;
        },
        (one, number) -> {});
    assertEquals(1, most.get(), "long lines at once");
  }

  @Test
  void lines_are_read_within_the_limits_that_are_set() {
    List<String> told = new ArrayList<>();
    Limits own = Limits.standard().withLength(line(1).length());
    WerkrelatieStream.reporting(line -> told.add(StreamLines.told(line)))
        .within(own)
        .threads(2)
        .forEach(
            in(line(1) + "\n" + line(2) + " \n" + line(3)),
            one -> one.inwoner().id(),
            (id, number) -> told.add(number + " " + id));
    assertEquals(List.of("1 W-1", "2 DOCUMENT_TOO_LONG", "3 W-3"), told);
  }

  @Test
  void gzip_comes_out_as_it_went_in() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter writer = JsonLinesWriter.gzipTo(out)) {
      byte[] zipped = StreamLines.gzip(bytes(lines(300)));
      stream.write(new java.io.ByteArrayInputStream(zipped), SAME, writer);
    }
    assertEquals(lines(300), StreamLines.unzipped(out.toByteArray()));
  }

  @Test
  void the_writer_closes_no_stream_and_writes_nothing_after_closing() {
    JsonLinesWriter writer = JsonLinesWriter.gzipTo(new ByteArrayOutputStream());
    writer.close();
    writer.close();
    assertThrows(
        IllegalStateException.class,
        () -> writer.write(WerkrelatieJson.read(line(1))),
        "it wrote after closing");
  }

  @Test
  void the_function_runs_on_other_threads_than_the_caller() {
    Set<String> names = new HashSet<>();
    stream.forEach(
        in(lines(20)), one -> Thread.currentThread().getName(), (name, number) -> names.add(name));
    assertEquals(Set.of("werkrelatie-stream"), names);
    assertNotEquals("werkrelatie-stream", Thread.currentThread().getName());
  }

  @Test
  void fewer_than_one_thread_is_refused() {
    assertEquals(
        "threads is 0; give 1 or more",
        assertThrows(IllegalArgumentException.class, () -> stream.threads(0)).getMessage());
    List<Long> read = new ArrayList<>();
    stream.threads(1).forEach(in(lines(3)), one -> one, (one, number) -> read.add(number));
    assertEquals(List.of(1L, 2L, 3L), read, "one is enough");
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(Math.abs(milliseconds));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException("interrupted", interrupted);
    }
  }
}
