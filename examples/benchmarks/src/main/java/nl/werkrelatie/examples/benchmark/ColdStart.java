// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java that just began: what it takes to make the standard engine, or to print a first
 * suggestion, beside one that does nothing, without any flag. JMH has no harness for that: it
 * measures inside a Java. The processor time is that of whole processes, compilers and collectors
 * included; Linux tells it.
 */
final class ColdStart {
  private static final String ENGINE = "engine";
  private static final String EMPTY_MAIN = "an empty main";
  static final String FROM_COLD = " from cold";
  private static final int STARTS = 9;

  /** Of this process: among much else the time of the children that ended, in ticks. */
  private static final Path OF_PROCESS = Path.of("/proc/self/stat");

  private static final int TICK_MICROS = 10_000;

  /** From the root of the repository. */
  private static final Path PROGRAM = Path.of("examples/program/target/werkrelatie.jar");

  private static final List<String> FIRST_SUGGESTION =
      List.of(
          "nl.werkrelatie.examples.Program",
          "suggest",
          "examples/werkrelaties/de-vijfentwintigste.json",
          "--peildatum",
          "2026-11-21");

  private final Build build;
  private final String what;
  private final String who;
  private final List<String> call;
  private double clock;
  private double processor;

  private ColdStart(Build build, String what, String who, List<String> call) {
    this.build = build;
    this.what = what + FROM_COLD;
    this.who = who;
    this.call = call;
  }

  /** Measures the making of the engine, and the program when it was built. */
  static void measure(Build build) throws IOException, InterruptedException {
    List<ColdStart> starts = new ArrayList<>(List.of(empty(build, ENGINE), engine(build)));
    if (Files.exists(PROGRAM)) {
      Build program = new Build(PROGRAM.toString());
      starts.add(empty(build, "program"));
      starts.add(new ColdStart(program, "program", Measurement.LIBRARY, FIRST_SUGGESTION));
    }
    for (ColdStart measured : measured(starts)) {
      build.keep(measured.mean());
    }
  }

  /** Measures the making of the engine in two builds. */
  static void measureInTurn(Build one, Build other) throws IOException, InterruptedException {
    for (ColdStart measured : measured(List.of(engine(one), engine(other)))) {
      measured.build.keep(measured.mean());
    }
  }

  private static ColdStart empty(Build build, String what) {
    return new ColdStart(build, what, EMPTY_MAIN, List.of(ColdEngine.class.getName()));
  }

  private static ColdStart engine(Build build) {
    return new ColdStart(
        build, ENGINE, Measurement.LIBRARY, List.of(ColdEngine.class.getName(), ENGINE));
  }

  private static List<ColdStart> measured(List<ColdStart> starts)
      throws IOException, InterruptedException {
    if (!Files.exists(OF_PROCESS)) {
      return List.of();
    }
    for (int turn = 0; turn < STARTS; turn++) {
      for (ColdStart start : starts) {
        start.once();
      }
    }
    return starts;
  }

  private void once() throws IOException, InterruptedException {
    double before = ofChildren();
    long begin = System.nanoTime();
    Process java =
        build
            .java(List.of(), call)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (java.waitFor() != 0) {
      throw new IllegalStateException("a Java that just began stopped with " + java.exitValue());
    }
    clock += (System.nanoTime() - begin) / 1000.0;
    processor += ofChildren() - before;
  }

  private static double ofChildren() throws IOException {
    String all = Files.readString(OF_PROCESS);
    // After the name of the program, which can hold spaces, the fields from the third on.
    String[] fields = all.substring(all.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * (double) TICK_MICROS;
  }

  private Measurement mean() {
    return new Measurement(what, who, clock / STARTS, processor / STARTS, 0);
  }
}
