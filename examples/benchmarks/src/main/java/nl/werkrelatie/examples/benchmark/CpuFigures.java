// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * What the contenders of one run took.
 *
 * @param figures the baseline first
 */
public record CpuFigures(List<Figure> figures) {

  /**
   * What one contender took for one operation.
   *
   * @param micros microseconds of processor time, in its best batch
   * @param bytes bytes asked for, given back or not
   */
  public record Figure(String name, double micros, long bytes) {}

  /** How much the contender of this name does in the time in which the baseline does 1. */
  public double ratio(String name) {
    return figures.get(0).micros() / of(name).micros();
  }

  Figure of(String name) {
    return figures.stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contender is called " + name));
  }

  /** Prints them as a table under a title. */
  public void print(String title, PrintStream out) {
    out.printf(Locale.ROOT, "%-42s %9s %11s %10s%n", title, "us each", "bytes each", "throughput");
    for (Figure figure : figures) {
      out.printf(
          Locale.ROOT,
          "  %-40s %9.2f %,11d %10.2f%n",
          figure.name(),
          figure.micros(),
          figure.bytes(),
          ratio(figure.name()));
    }
  }
}
