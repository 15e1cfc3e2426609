// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.werkrelatie.engine.RuleEngine;

/**
 * Making the standard engine in a Java that just began: processor time of the whole process, above
 * that of one that does nothing; see ENGINE-SPEED.md.
 */
public final class ColdEngine {
  private static final String MAKE = "make";
  private static final String NOTHING = "nothing";
  private static final int STARTS = 9;

  private ColdEngine() {}

  /** Without arguments starts every Java and prints the middle of the figures. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      print(System.out);
      return;
    }
    if (args[0].equals(MAKE)) {
      RuleEngine.standard();
    }
    System.out.println(
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
  }

  private static void print(PrintStream out) throws IOException, InterruptedException {
    List<Long> nothing = new ArrayList<>();
    List<Long> make = new ArrayList<>();
    for (int start = 0; start < STARTS; start++) {
      nothing.add(nanos(NOTHING));
      make.add(nanos(MAKE));
    }
    out.printf(
        Locale.ROOT,
        "the standard engine in a cold Java: %d ms; nothing: %d ms%n",
        middle(make),
        middle(nothing));
  }

  private static long middle(List<Long> nanos) {
    Collections.sort(nanos);
    return nanos.get(nanos.size() / 2) / 1_000_000;
  }

  /** The least that making took above doing nothing, in this many starts of each. */
  static long leastMillisAbove(int starts) throws IOException, InterruptedException {
    long nothing = Long.MAX_VALUE;
    long make = Long.MAX_VALUE;
    for (int start = 0; start < starts; start++) {
      nothing = Math.min(nothing, nanos(NOTHING));
      make = Math.min(make, nanos(MAKE));
    }
    return (make - nothing) / 1_000_000;
  }

  private static long nanos(String what) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ColdEngine.class.getName(),
                what)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (java.waitFor() != 0) {
      throw new IllegalStateException("the cold Java stopped with " + java.exitValue());
    }
    return Long.parseLong(told.strip());
  }
}
