// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.BufferRecycler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkrelatie.json.Redeployment.Logging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application that is replaced leaves nothing of the library behind in its host. */
@Tag("long")
class RedeploymentTest {
  private static final String OF_THREAD =
      "THREAD_OBJECT > java.lang.Thread.threadLocals"
          + " > java.lang.ThreadLocal$ThreadLocalMap.table"
          + " > java.lang.ThreadLocal$ThreadLocalMap$Entry[]"
          + " > java.lang.ThreadLocal$ThreadLocalMap$Entry.value";

  /** The last keeps whatever is held softly, however long that was not used. */
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:SoftRefLRUPolicyMSPerMB=" + Integer.MAX_VALUE);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void nothing_of_an_application_is_left_when_it_has_gone(Logging logging) throws Exception {
    String told =
        host(
            logging,
            Deployed.CORE,
            Deployed.JSON,
            Deployed.JACKSON_3,
            Deployed.JACKSON_2_WITH_POOL,
            Deployed.JSON_B);
    assertTrue(told.contains("engine made"), () -> "no log line in: " + told);
    assertEquals(List.of(), left());
  }

  @Test
  void a_leak_is_found_with_the_path_that_holds_it() throws Exception {
    host(Logging.OF_HOST, Deployed.LEAKING);
    assertEquals(List.of("for good: " + OF_THREAD + " > " + Deployed.Left.class.getName()), left());
  }

  @Test
  void jackson_2_as_it_comes_keeps_its_buffers_with_the_thread_until_memory_is_short()
      throws Exception {
    host(Logging.OF_HOST, Deployed.JACKSON_2);
    assertEquals(
        List.of(
            "until memory is short: "
                + OF_THREAD
                + " > java.lang.ref.SoftReference.referent > "
                + BufferRecycler.class.getName()),
        left());
  }

  private Path heap() {
    return folder.resolve("heap.hprof");
  }

  /** Runs these one after another, and gives what the host told. */
  private String host(Logging logging, Deployed... applications)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(heap().toString(), logging.name()));
    Arrays.stream(applications).map(Deployed::name).forEach(arguments::add);
    return OtherJava.told(FLAGS, Redeployment.class, arguments.toArray(String[]::new));
  }

  private List<String> left() throws IOException {
    return new HeapDump(heap()).holding(Redeployment.ApplicationLoader.class);
  }
}
