// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.examples.benchmark;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What this library promises of its speed or memory, beside what was measured.
 *
 * @param name what is measured, with its unit
 * @param figure what was measured
 * @param most the most it may be: where the library is now, with room for noise
 * @param aim where the library should come; missing it fails nothing
 */
record Promise(String name, double figure, double most, @Nullable Double aim) {
  Promise(String name, double figure, double most) {
    this(name, figure, most, null);
  }

  Promise aimedAt(double wanted) {
    return new Promise(name, figure, most, wanted);
  }

  boolean isKept() {
    return figure <= most;
  }

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "%-6s %s: %.2f, at most %.2f",
            isKept() ? "kept" : "missed",
            name,
            figure,
            most)
        + (aim == null ? "" : aimed(aim));
  }

  private String aimed(double wanted) {
    return String.format(
        Locale.ROOT,
        "; aimed at %.2f and %s",
        wanted,
        figure <= wanted ? "reached" : "not reached");
  }
}
