// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.IOException;

/**
 * Runs every benchmark and prints one table in Markdown; exits with 1 when a limit is passed. No
 * build does: what it says depends on the processor and on what else runs.
 */
public final class Speed {
  static final String ALL = "nl.werkrelatie.examples.benchmark";

  static final int ROUNDS = 3;

  private Speed() {}

  /** How often everything is measured, 3 when left out, and a pattern of the benchmarks to run. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
    String pattern = args.length > 1 ? args[1] : ALL;
    Build build = Build.ofThis();
    for (int round = 0; round < rounds; round++) {
      build.measure(pattern);
    }
    if (pattern.equals(ALL)) {
      ColdStart.measure(build);
    }
    SpeedTable table = new SpeedTable(build.best(), Promise.all());
    System.out.println(Machine.told() + "\n\n" + table.markdown());
    System.exit(table.passed() == 0 ? 0 : 1);
  }
}
