// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures two builds of the library in turn with the benchmarks of this one, and prints what the
 * second takes of the first. What does not use the library tells how quiet the machine was: there
 * the ratio should be 1.
 */
public final class CompareBuilds {
  private CompareBuilds() {}

  /**
   * The jars of the one build and of the other, each as a class path, how often both are measured,
   * and a pattern of the benchmarks to run.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 2) {
      System.err.println("compare builds: give two class paths, and perhaps rounds and a pattern");
      System.exit(2);
    }
    Build one = new Build(args[0]);
    Build other = new Build(args[1]);
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : Speed.ROUNDS;
    String pattern = args.length > 3 ? args[3] : Speed.ALL;
    for (int round = 0; round < rounds; round++) {
      // Each goes first as often as the other.
      (round % 2 == 0 ? one : other).measure(pattern);
      (round % 2 == 0 ? other : one).measure(pattern);
    }
    if (pattern.equals(Speed.ALL)) {
      ColdStart.measureInTurn(one, other);
    }
    System.out.println(Machine.told() + "\n\n" + table(one, other));
  }

  static String table(Build one, Build other) {
    Map<String, Measurement> before =
        one.best().stream().collect(Collectors.toMap(Measurement::name, Function.identity()));
    StringBuilder table =
        new StringBuilder(
            "| what | who | time, times the first | bytes, times the first |\n|---|---|--:|--:|\n");
    for (Measurement after : other.best()) {
      Measurement first = before.get(after.name());
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.2f | %s |%n",
              after.what(),
              after.who(),
              after.micros() / first.micros(),
              first.bytes() == 0
                  ? ""
                  : String.format(Locale.ROOT, "%.2f", after.bytes() / first.bytes())));
    }
    return table.toString();
  }
}
