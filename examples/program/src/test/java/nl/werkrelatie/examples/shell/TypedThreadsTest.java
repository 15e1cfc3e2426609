// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import nl.werkrelatie.examples.shell.show.ValueText;
import org.junit.jupiter.api.Test;

/** What is typed runs as JShell runs it, and a thread that it starts does not fail unheard. */
class TypedThreadsTest {
  private static final String FAILING =
      "() -> { throw new IllegalStateException(\"Jan Jansen\"); }";

  private final StringBuffer said = new StringBuffer();
  private final Session session = new Session(said::append, StandardCharsets.UTF_8);

  @Test
  void a_thread_that_fails_is_told_without_what_its_exception_holds() {
    List<String> threads =
        List.of(
            "Thread t = new Thread(" + FAILING + ");",
            "Thread t = new Thread(new ThreadGroup(\"own\"), " + FAILING + ");",
            "Thread t = java.util.concurrent.Executors.defaultThreadFactory().newThread("
                + FAILING
                + ");");
    for (String thread : threads) {
      said.setLength(0);
      typed(thread, "t.start();", "t.join();");
      assertEquals(
          "Een draad is gestopt: IllegalStateException. Waar het misging: trace()\n",
          said.toString(),
          thread);
    }
    session.aftermath().trace();
    assertTrue(
        said.toString().contains("IllegalStateException: Jan Jansen\n  REPL."), said::toString);
  }

  @Test
  void what_a_future_fails_by_stays_in_the_future() {
    typed(
        "var f = java.util.concurrent.CompletableFuture.runAsync(" + FAILING + ");",
        "f.handle((done, cause) -> 3).join();");
    assertEquals("", said.toString());
  }

  @Test
  void what_is_typed_gives_its_value_and_throws_its_exception() {
    assertEquals("3", typed("1 + 2").value());
    assertEquals("\"a\"", typed("\"a\"").value());
    assertEquals(
        "Delen door nul kan niet. Waar het misging: trace()",
        Objects.requireNonNull(typed("1 / 0").exception()).getMessage());
  }

  @Test
  void a_stream_and_an_object_of_the_library_are_shown_in_a_word() {
    String stream = "stroom (Stream), één keer te lezen: .toList() of .forEach(...)";
    assertEquals(stream, typed("var s = java.util.List.of(1).stream();").value());
    assertEquals(stream, typed("java.util.stream.IntStream.range(1, 3).map(i -> i);").value());
    assertEquals(
        "ValueText", new ValueText(session.sentences()).of(ValueText.class.getName() + "@1f2e"));
    String other = "java.lang.Object@1f2e";
    assertEquals(other, new ValueText(session.sentences()).of(other));
  }

  private SnippetEvent typed(String... lines) {
    try (JShell shell = JShell.builder().executionEngine(new Spoken(session), Map.of()).build()) {
      SnippetEvent last = null;
      for (String line : lines) {
        last = shell.eval(line).get(0);
      }
      return Objects.requireNonNull(last);
    }
  }

  private record Spoken(Session session) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "spoken";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return SpokenExecution.control(session);
    }
  }
}
