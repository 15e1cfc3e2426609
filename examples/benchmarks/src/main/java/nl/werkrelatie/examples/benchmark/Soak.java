// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.IOException;
import java.util.List;

/**
 * Uses the library for minutes on all processors in a small heap, and exits with 1 when something
 * grew or an answer changed; see SOAK.md.
 */
public final class Soak {
  private static final String MINUTES = "10";

  /**
   * The third has every full collection clear away all that is dead: by itself the collector leaves
   * some in three of four. Without the last, SLF4J says that nothing listens to it.
   */
  private static final List<String> FLAGS =
      List.of(
          "-Xmx128m",
          "-XX:+UseSerialGC",
          "-XX:MarkSweepAlwaysCompactCount=1",
          "-Dslf4j.internal.verbosity=ERROR");

  private Soak() {}

  /** For how many minutes, 10 when left out. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String minutes = args.length > 0 ? args[0] : MINUTES;
    Process small =
        Build.ofThis().java(FLAGS, List.of(SmallHeap.class.getName(), minutes)).inheritIO().start();
    System.exit(small.waitFor());
  }
}
