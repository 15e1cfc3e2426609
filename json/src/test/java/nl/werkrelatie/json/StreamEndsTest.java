// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static nl.werkrelatie.json.StreamLines.assertFailsWithoutMessage;
import static nl.werkrelatie.json.StreamLines.await;
import static nl.werkrelatie.json.StreamLines.bytes;
import static nl.werkrelatie.json.StreamLines.in;
import static nl.werkrelatie.json.StreamLines.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.werkrelatie.json.document.JsonForm;
import nl.werkrelatie.model.Werkrelatie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** How a stream ends before its end: each time in one exception, and without a thread. */
class StreamEndsTest {
  private static final Function<Werkrelatie, String> SAME =
      one -> WerkrelatieJson.write(one, JsonForm.COMPACT);

  private final WerkrelatieStream stream = WerkrelatieStream.reporting(line -> {}).threads(4);

  @AfterEach
  void no_thread_is_left() {
    assertEquals(0, StreamLines.workers(), "threads are left");
  }

  @Test
  void a_cancelled_stream_stops_soon_and_says_so() {
    AtomicInteger begun = new AtomicInteger();
    List<Long> taken = new ArrayList<>();
    WerkrelatieStream cancellable = stream.cancelledWhen(() -> taken.size() == 10);
    CancellationException cancelled =
        assertThrows(
            CancellationException.class,
            () ->
                cancellable.forEach(
                    in(lines(5_000)),
                    one -> begun.incrementAndGet(),
                    (one, number) -> taken.add(number)),
            "it was not cancelled");
    assertEquals("the stream is cancelled; not all lines are done", cancelled.getMessage());
    assertEquals(10, taken.size(), "lines were taken after the cancelling");
    assertTrue(begun.get() <= 26, "lines begun: " + begun);
  }

  @Test
  void a_stream_is_cancelled_while_its_last_lines_are_taken() {
    CountDownLatch allRead = new CountDownLatch(1);
    List<Long> taken = new ArrayList<>();
    InputStream end =
        new InputStream() {
          @Override
          public int read() {
            allRead.countDown();
            return -1;
          }
        };
    Function<Werkrelatie, Object> afterAllAreRead =
        one -> {
          await(allRead);
          return one;
        };
    assertThrows(
        CancellationException.class,
        () ->
            stream
                .cancelledWhen(() -> taken.size() == 1)
                .forEach(
                    new SequenceInputStream(in(lines(3)), end),
                    afterAllAreRead,
                    (one, number) -> taken.add(number)),
        "it was not cancelled");
    assertEquals(List.of(1L), taken, "lines were taken after the cancelling");
  }

  @Test
  void an_interrupted_stream_is_cancelled_and_stays_interrupted() {
    assertThrows(
        CancellationException.class,
        () ->
            stream.forEach(
                in(lines(100)),
                one -> one,
                (one, number) -> {
                  if (number == 10) {
                    Thread.currentThread().interrupt();
                  }
                }),
        "it was not cancelled");
    assertTrue(Thread.interrupted(), "the interruption is lost");
  }

  @Test
  void an_exception_of_the_function_comes_out_as_it_is_after_the_lines_before_it() {
    RuntimeException own = new IllegalStateException("own");
    List<Long> taken = new ArrayList<>();
    RuntimeException thrown =
        assertThrows(
            RuntimeException.class,
            () ->
                stream.forEach(
                    in(lines(100)),
                    one -> {
                      if (one.inwoner().id().equals("W-20")) {
                        throw own;
                      }
                      return one;
                    },
                    (one, number) -> taken.add(number)),
            "the exception is lost");
    assertSame(own, thrown);
    assertEquals(LongStream.range(1, 20).boxed().toList(), taken);
  }

  @Test
  void an_error_of_the_function_and_exceptions_of_the_callbacks_come_out_as_they_are() {
    Error error = new StackOverflowError();
    assertSame(
        error,
        assertThrows(
            Error.class,
            () ->
                stream.forEach(
                    in(lines(9)),
                    one -> {
                      throw error;
                    },
                    (one, number) -> {})));
    RuntimeException own = new IllegalStateException("own");
    WerkrelatieStream throwing =
        WerkrelatieStream.reporting(
            line -> {
              throw own;
            });
    assertSame(
        own,
        assertThrows(
            RuntimeException.class,
            () -> throwing.forEach(in("null"), one -> one, (one, number) -> {})));
  }

  @Test
  void what_the_function_gives_is_one_line() {
    assertEquals(
        "a document has several lines; write it in the compact form",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    stream.write(
                        in(lines(1)),
                        WerkrelatieJson::write,
                        JsonLinesWriter.to(new ByteArrayOutputStream())))
            .getMessage());
    for (Executable giving :
        List.<Executable>of(
            () -> stream.forEach(in(lines(1)), one -> null, (one, number) -> {}),
            () ->
                stream.write(
                    in(lines(1)), one -> null, JsonLinesWriter.to(new ByteArrayOutputStream())))) {
      assertEquals(
          "the function gave null", assertThrows(NullPointerException.class, giving).getMessage());
    }
  }

  @Test
  void a_failing_stream_in_is_told_after_the_lines_before_it() {
    List<Long> taken = new ArrayList<>();
    assertFailsWithoutMessage(
        () ->
            stream.forEach(
                new WerkrelatieLinesTest.Portions(
                    bytes(lines(30) + "{"), 10, new IOException("GEHEIM")),
                one -> one,
                (one, number) -> taken.add(number)));
    assertEquals(30, taken.size(), "lines before the failure");
  }

  @Test
  void a_failing_stream_out_ends_it_without_its_message() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("GEHEIM");
          }
        };
    assertFailsWithoutMessage(() -> stream.write(in(lines(30)), SAME, JsonLinesWriter.to(full)));
  }

  @Test
  void a_writer_that_could_not_be_closed_writes_no_more() {
    OutputStream full =
        new ByteArrayOutputStream() {
          @Override
          public void flush() throws IOException {
            throw new IOException("GEHEIM");
          }
        };
    JsonLinesWriter writer = JsonLinesWriter.to(full);
    assertFailsWithoutMessage(writer::close);
    assertThrows(
        IllegalStateException.class, () -> writer.write(Examples.full()), "it goes on writing");
  }

  @Test
  void a_gzip_stream_of_which_not_all_is_written_shows_it() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WerkrelatieStream cancelled = stream.cancelledWhen(() -> true);
    assertThrows(
        CancellationException.class,
        () -> {
          try (JsonLinesWriter writer = JsonLinesWriter.gzipTo(out)) {
            cancelled.write(in(lines(30)), SAME, writer);
          }
        });
    assertThrows(
        EOFException.class,
        () -> StreamLines.unzipped(out.toByteArray()),
        "a part looks like the whole");
  }
}
